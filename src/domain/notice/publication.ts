import type { Calendar } from '../calendar/calendar.ts';
import { addDays, type Day } from '../day.ts';
import type { Notice } from '../records/notice.ts';
import type { PortalConfig } from '../records/portal.ts';
import { finalSpan, isApproved, type When } from './state.ts';

/**
 * Whether a notice may be seen at a minute in the portal's zone: approved, and its `releaseAt` reached. Without `releaseAt`
 * it may be seen from the day of its approval. A day in the place of the minute counts as its first minute, so that nothing
 * is out before its time.
 */
export function isPublished(notice: Notice, when: When): boolean {
  if (!isApproved(notice)) return false;
  return when >= (notice.releaseAt ?? notice.approvedOn ?? notice.signedOn);
}

/**
 * The day from which on a notice no longer names anybody: `withdrawAfter`, else as many days after its last day as the
 * portal's retention policy for its kind says (0: the next day); null where the names stay.
 */
export function namesWithdrawnFrom(notice: Notice, config: PortalConfig, calendar: Calendar): Day | null {
  if (notice.withdrawAfter !== undefined) return notice.withdrawAfter;
  const policy = config.policies.retention?.[notice.kind];
  const span = policy && finalSpan(notice, calendar);
  return span ? addDays(span.until, policy.days + 1) : null;
}

/** Whether a notice still names those it lists on a day. */
export function namesShown(notice: Notice, config: PortalConfig, calendar: Calendar, day: Day): boolean {
  const from = namesWithdrawnFrom(notice, config, calendar);
  return from === null || day < from;
}
