/** A calendar day as ISO text, `2024-07-08`. It has no time and no zone; comparing the text compares the days. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** True for the ISO text of a day that exists (years 1900 to 2199): `2024-02-29` is one, `2023-02-29` is not. */
export function isDay(text: string): text is Day {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** True for a minute of a day that exists: `2024-07-08T08:30`. */
export function isMinute(text: string): boolean {
  return /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10));
}

/** Number of days in a month of the Gregorian calendar; month 1 is January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole days since 1970-01-01. The UTC functions are arithmetic here: no clock and no machine zone takes part. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_A_DAY;
}

/** The day `count` days after `day` (before it where negative). */
export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `until`, both counted: the length of a publicity period whose first day is inclusive. */
export function daysInclusive(from: Day, until: Day): number {
  return dayNumber(until) - dayNumber(from) + 1;
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
