import {
  addWorkingDays,
  type Calendar,
  type DayKind,
  uncoveredYears,
  workingDaysBetween,
} from '../calendar/calendar.ts';
import { addDays, type Day, daysInclusive } from '../day.ts';
import type { NoticePeriod } from '../records/notice.ts';

/** A publicity period in days. */
export interface Span {
  /** The day the list is put up. */
  readonly from: Day;
  /** The first day that counts: `from`, or the day after it where the rule counts from the next day (Civil Code art. 201). */
  readonly counted: Day;
  /** The last day, inclusive. */
  readonly until: Day;
}

/** A day of a publicity period; `holiday` is the name of the holiday a day off belongs to, else ''. */
export interface SpanDay {
  readonly day: Day;
  readonly kind: DayKind;
  readonly holiday: string;
}

/**
 * First, first counted and last day of a period as written: two dates, a number of days, or a number of working days. Null
 * where working days decide and a year on the way is not covered by the calendar.
 */
export function spanOf(period: NoticePeriod, calendar: Calendar): Span | null {
  const counted = period.countFrom === 'next-day' ? addDays(period.from, 1) : period.from;
  const until = lastDay(period, counted, calendar);
  return until === null ? null : { from: period.from, counted, until };
}

/** Calendar days of a span that count. */
export function calendarDays(span: Span): number {
  return Math.max(0, daysInclusive(span.counted, span.until));
}

/** Working days of a span that count, or null where a year is not covered. */
export function workingDays(span: Span, calendar: Calendar): number | null {
  return workingDaysBetween(calendar, span.counted, span.until);
}

/** Every counted day of a span, with what it is. */
export function daysOf(span: Span, calendar: Calendar): SpanDay[] {
  return Array.from({ length: calendarDays(span) }, (_, index) => {
    const day = addDays(span.counted, index);
    return { day, kind: calendar.kindOf(day), holiday: calendar.holidayOf(day) ?? '' };
  });
}

/** Names of the holidays that take a day out of a span, each once, in order. */
export function holidaysIn(span: Span, calendar: Calendar): string[] {
  return [...new Set(daysOf(span, calendar).flatMap(({ holiday }) => (holiday === '' ? [] : [holiday])))];
}

/** Years a span lies in that the calendar does not cover. */
export function unknownYears(span: Pick<Span, 'counted' | 'until'>, calendar: Calendar): number[] {
  return uncoveredYears(calendar, span.counted, span.until);
}

function lastDay(period: NoticePeriod, counted: Day, calendar: Calendar): Day | null {
  if ('until' in period) return period.until;
  if ('days' in period) return addDays(counted, period.days - 1);
  return addWorkingDays(calendar, counted, period.workingDays);
}
