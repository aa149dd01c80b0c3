import { addDays, type Day, weekday, yearOf } from '../day.ts';
import type { CalendarYear } from '../records/calendar.ts';
import { type OfficialYear, officialYears } from './official.ts';

/** What a day is: a working day, a weekend, a day off of a holiday, a weekend day worked in its place, or not known. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'make-up' | 'unknown';

/** The official days off and make-up days of the years that are known; see `calendarOf`. */
export interface Calendar {
  /** Whether the days of a year are known. */
  covers(year: number): boolean;
  /** Where the days of a year were taken from; null for a year that is not covered. */
  sourceOf(year: number): string | null;
  kindOf(day: Day): DayKind;
  /** The holiday a day off belongs to (`春节`), or null. */
  holidayOf(day: Day): string | null;
  /** True, false, or null for a day of a year that is not covered: never a guess. */
  isWorkday(day: Day): boolean | null;
}

/**
 * The built-in years 2004 to 2026 and a portal's own (`data/calendar/2027.yaml`). A portal's year counts in the place of
 * the built-in one. Days of the December before that its notice names are taken over too.
 */
export function calendarOf(
  portalYears: readonly Pick<CalendarYear, 'id' | 'source' | 'holidays' | 'workdays'>[],
): Calendar {
  const own = new Set(portalYears.map((year) => year.id));
  const builtIn = Object.entries(officialYears).filter(([year]) => !own.has(year));
  const years: readonly (readonly [string, OfficialYear])[] = [
    ...builtIn,
    ...portalYears.map((year) => [year.id, year] as const),
  ];
  const sources = new Map(years.map(([year, { source }]) => [Number(year), source]));
  const off = new Map<Day, string>();
  const worked = new Set<Day>();
  for (const [, { holidays, workdays }] of years) {
    for (const { name, from, until } of holidays) {
      for (let day = from; day <= until; day = addDays(day, 1)) {
        off.set(day, name);
        worked.delete(day);
      }
    }
    for (const day of workdays) {
      worked.add(day);
      off.delete(day);
    }
  }

  const covers = (year: number): boolean => sources.has(year);
  const kindOf = (day: Day): DayKind => {
    if (!covers(yearOf(day))) return 'unknown';
    if (off.has(day)) return 'holiday';
    if (worked.has(day)) return 'make-up';
    return weekday(day) >= 6 ? 'weekend' : 'workday';
  };
  return {
    covers,
    sourceOf: (year) => sources.get(year) ?? null,
    kindOf,
    holidayOf: (day) => (covers(yearOf(day)) ? (off.get(day) ?? null) : null),
    isWorkday: (day) => {
      const kind = kindOf(day);
      return kind === 'unknown' ? null : kind === 'workday' || kind === 'make-up';
    },
  };
}

/** Working days from `from` to `until`, both counted; 0 where `until` is earlier, null where a year is not covered. */
export function workingDaysBetween(calendar: Calendar, from: Day, until: Day): number | null {
  let count = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const works = calendar.isWorkday(day);
    if (works === null) return null;
    if (works) count += 1;
  }
  return count;
}

/**
 * The day of the `count`th working day (1 or more) from `from` on, which itself counts where it is one; null where a year
 * on the way is not covered.
 */
export function addWorkingDays(calendar: Calendar, from: Day, count: number): Day | null {
  let left = count;
  for (let day = from; ; day = addDays(day, 1)) {
    const works = calendar.isWorkday(day);
    if (works === null) return null;
    if (works) left -= 1;
    if (left <= 0) return day;
  }
}

/** The years from one day to another that a calendar does not cover. */
export function uncoveredYears(calendar: Calendar, from: Day, until: Day): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(until); year += 1) if (!calendar.covers(year)) years.push(year);
  return years;
}
