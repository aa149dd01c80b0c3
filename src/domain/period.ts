import { type Day, daysInMonth } from './day.ts';

/** An assessment period: `2024`, `2024-H1`, `2024-Q3` or `2024-06`. */
export type Period = string;

/** How long a period is. */
export type PeriodLength = 'year' | 'half' | 'quarter' | 'month';

const PERIOD = /^(\d{4})(?:-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;
const MONTHS_IN: Record<PeriodLength, number> = { year: 12, half: 6, quarter: 3, month: 1 };

/** True for the text of a period in the years 1900 to 2199. */
export function isPeriod(text: string): text is Period {
  const match = PERIOD.exec(text);
  return match !== null && Number(match[1]) >= 1900 && Number(match[1]) <= 2199;
}

/** The year a period lies in. */
export function periodYear(period: Period): number {
  return Number(period.slice(0, 4));
}

/** The length of a period. */
export function periodLength(period: Period): PeriodLength {
  if (period.length === 4) return 'year';
  if (period[5] === 'H') return 'half';
  return period[5] === 'Q' ? 'quarter' : 'month';
}

/** First and last day of a period. */
export function periodDays(period: Period): { from: Day; until: Day } {
  const year = periodYear(period);
  const { start, months } = span(period);
  const last = start + months - 1;
  return { from: isoDay(year, start, 1), until: isoDay(year, last, daysInMonth(year, last)) };
}

/** The period of the same length that ends just before this one begins: `2024-H1` gives `2023-H2`. */
export function periodBefore(period: Period): Period {
  const length = periodLength(period);
  const year = periodYear(period);
  if (length === 'year') return String(year - 1);
  const { start, months } = span(period);
  const index = (start - 1) / months;
  return index > 0 ? periodNamed(year, length, index - 1) : periodNamed(year - 1, length, 12 / months - 1);
}

/** The part of a period's year with a relative name: `H1`, `Q3`, `06`; `year` gives the whole year. */
export function periodWithin(period: Period, name: string): Period {
  const year = period.slice(0, 4);
  return name === 'year' ? year : `${year}-${name}`;
}

/** Orders periods by their last day, the shorter first where they end together; for `sort`. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [periodDays(a), periodDays(b)];
  if (x.until !== y.until) return x.until < y.until ? -1 : 1;
  if (x.from !== y.from) return x.from > y.from ? -1 : 1;
  return 0;
}

function span(period: Period): { start: number; months: number } {
  const months = MONTHS_IN[periodLength(period)];
  if (months === 12) return { start: 1, months };
  if (months === 1) return { start: Number(period.slice(5)), months };
  return { start: (Number(period[6]) - 1) * months + 1, months };
}

function periodNamed(year: number, length: PeriodLength, index: number): Period {
  const prefix = length === 'half' ? 'H' : length === 'quarter' ? 'Q' : '';
  const name = prefix === '' ? String(index + 1).padStart(2, '0') : `${prefix}${index + 1}`;
  return `${year}-${name}`;
}

function isoDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
