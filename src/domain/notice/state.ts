import type { Calendar } from '../calendar/calendar.ts';
import { type Day, daysInclusive } from '../day.ts';
import type { Notice, NoticePeriod } from '../records/notice.ts';
import { objectionsOf } from './objection.ts';
import { calendarDays, type Span, spanOf } from './span.ts';

/**
 * Where a notice stands: not approved (`draft`), not begun (`upcoming`), running (`open`), over with every objection answered
 * (`over`) or not (`under-review`), its outcome announced (`concluded`), or taken back (`withdrawn`).
 */
export type NoticeStage = 'draft' | 'upcoming' | 'open' | 'over' | 'under-review' | 'concluded' | 'withdrawn';

/** The state of a notice on a day. */
export interface NoticeState {
  readonly state: NoticeStage;
  /** The period as it is on that day, extensions and restarts counted in; null where the calendar cannot tell. */
  readonly span: Span | null;
  /** Days left while it is open, this day counted: 1 on the last day. Null in every other state. */
  readonly daysLeft: number | null;
  readonly extended: boolean;
  readonly amended: boolean;
  readonly openObjections: number;
}

/** A day, or a minute in the portal's zone, `2024-07-14T17:00`. */
export type When = string;

/**
 * The state of a notice on a day, from the record, the calendar and the day alone. With a minute in the place of the day the
 * times of day that a notice may state (`times`) count too.
 */
export function stateOf(notice: Notice, calendar: Calendar, when: When): NoticeState {
  const day = when.slice(0, 10);
  const span = spanOn(notice, calendar, day);
  const past = (notice.events ?? []).filter((event) => event.on <= day);
  const openObjections = objectionsOf(notice, day).open;
  const state = stageOf();
  return {
    state,
    span,
    daysLeft: state === 'open' && span ? daysInclusive(day, span.until) : null,
    extended: past.some((event) => event.type === 'extended'),
    amended: past.some((event) => event.type === 'amended'),
    openObjections,
  };

  function stageOf(): NoticeStage {
    if (!isApproved(notice)) return 'draft';
    if (past.some((event) => event.type === 'withdrawn')) return 'withdrawn';
    if (past.some((event) => event.type === 'concluded')) return 'concluded';
    if (isBefore(when, notice.period.from, notice.times?.from)) return 'upcoming';
    if (!span || !isAfter(when, span.until, notice.times?.until)) return 'open';
    return openObjections > 0 ? 'under-review' : 'over';
  }
}

/** Whether a notice has been approved, or was copied from a source that had been published. */
export function isApproved(notice: Notice): boolean {
  return (
    !notice.draft &&
    (notice.approvedBy !== undefined || (notice.source !== undefined && notice.releaseAt === undefined))
  );
}

/**
 * The period of a notice as it is on a day: as written, moved by the extensions and amendments up to that day. Null where
 * working days decide and the calendar does not cover a year.
 */
export function spanOn(notice: Pick<Notice, 'period' | 'events'>, calendar: Calendar, day: Day): Span | null {
  const written = spanOf(notice.period, calendar);
  let span = written;
  for (const event of notice.events ?? []) {
    if (event.on > day) continue;
    if (event.type === 'extended') span = span && { ...span, until: event.until };
    if (event.type !== 'amended') continue;
    if (event.restarts) {
      const again = spanOf(sameLength(notice.period, written, event.on), calendar);
      span = again && { ...again, until: event.until ?? again.until };
    } else if (event.until) span = span && { ...span, until: event.until };
  }
  return span;
}

/** The period of a notice after everything that is recorded of it. */
export function finalSpan(notice: Pick<Notice, 'period' | 'events'>, calendar: Calendar): Span | null {
  return spanOn(notice, calendar, '9999-12-31');
}

/** The same period once more from another day: as many working days where it is counted in them, else as many days. */
function sameLength(period: NoticePeriod, span: Span | null, from: Day): NoticePeriod {
  if ('until' in period) return { from, days: span ? calendarDays(span) : 0, countFrom: period.countFrom };
  return { ...period, from };
}

function isBefore(when: When, from: Day, time: string | undefined): boolean {
  return when.length > 10 && time !== undefined ? when < `${from}T${time}` : when.slice(0, 10) < from;
}

function isAfter(when: When, until: Day, time: string | undefined): boolean {
  return when.length > 10 && time !== undefined ? when > `${until}T${time}` : when.slice(0, 10) > until;
}
