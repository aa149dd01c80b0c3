import { calendarOf } from '../calendar/calendar.ts';
import { type Entry, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { finalSpan, isApproved } from '../notice/state.ts';
import type { Notice } from '../records/notice.ts';
import { editionOf } from '../records/root.ts';
import type { RecordSet } from '../records/set.ts';
import { lacking } from './history.ts';
import { checkEvents } from './notice-events.ts';
import { checkLines, checkPeriod, minimumsOf, type PeriodContext } from './notice-period.ts';
import { checkRedactions } from './redactions.ts';

/** Every notice: approved before it is out, long enough, and its events legal in their order. */
export function checkNotices(set: RecordSet): Finding[] {
  const context: PeriodContext = {
    config: set.config?.value,
    calendar: calendarOf(set.calendar.map(({ value }) => value)),
    programmes: new Map(set.programmes.map(({ value }) => [editionOf(value), value])),
    sites: new Map(set.sites.map(({ value }) => [value.id, value])),
    projects: new Map(set.projects.map(({ value }) => [value.id, value])),
  };
  return set.notices.flatMap((entry) => [
    ...checkRelease(entry, context),
    ...checkPeriod(entry, context),
    ...checkLines(entry),
    ...checkPostings(entry, context),
    ...checkEvents(entry, context.calendar),
    ...checkRedactions(entry),
    ...checkReplaced(entry, set),
  ]);
}

/** A notice that is done again names one that was withdrawn. */
function checkReplaced({ value: { replaces }, at }: Entry<Notice>, set: RecordSet): Finding[] {
  const former = set.notices.find(({ value }) => value.id === replaces)?.value;
  if (!former || former.events?.some(({ type }) => type === 'withdrawn')) return [];
  return [finding('replaced-not-withdrawn', within(at, 'replaces'), { notice: former.id })];
}

/** Approval, signing and release, in this order and before the first day. */
function checkRelease({ value: notice, at }: Entry<Notice>, { config }: PeriodContext): Finding[] {
  const { approvedOn, releaseAt, signedOn, period } = notice;
  if (!notice.draft && notice.approvedBy === undefined) {
    const unapproved = finding('notice-not-approved', releaseAt === undefined ? at : within(at, 'releaseAt'), {});
    // A source stands for the approval only in records of a time that may be incomplete.
    return [
      lacking(config, { on: signedOn, source: isApproved(notice) ? notice.source : undefined }, 'approval', unapproved),
    ];
  }
  const findings: Finding[] = [];
  if (approvedOn !== undefined && releaseAt !== undefined && approvedOn > releaseAt.slice(0, 10)) {
    findings.push(finding('approved-after-release', within(at, 'approvedOn'), { approvedOn, releaseAt }));
  }
  // Without a time of release a notice is out from the day of its approval.
  const key = releaseAt === undefined ? 'approvedOn' : 'releaseAt';
  const out = releaseAt ?? (notice.draft ? undefined : approvedOn);
  if (out !== undefined && out.slice(0, 10) > period.from) {
    findings.push(finding('released-after-start', within(at, key), { releaseAt: out, from: period.from }));
  }
  if (signedOn > period.from)
    findings.push(finding('signed-after-start', within(at, 'signedOn'), { signedOn, from: period.from }));
  return findings;
}

/** What is posted on a wall hangs as long as the notice stands; names leave it only after its last day. */
function checkPostings({ value: notice, at }: Entry<Notice>, context: PeriodContext): Finding[] {
  const span = finalSpan(notice, context.calendar);
  const asked = minimumsOf(notice, context).find(({ posted }) => posted);
  if (asked && !notice.draft && !notice.postedAt) {
    const missing = finding('posting-missing', at, { basis: asked.basis ?? '' });
    return [lacking(context.config, { on: notice.signedOn, source: notice.source }, 'posting', missing)];
  }
  if (!span) return [];
  const findings = (notice.postedAt ?? []).flatMap(({ place, from, until }, index) => {
    const spot = within(at, 'postedAt', index);
    if (until !== undefined && until < from) return [finding('dates-reversed', within(spot, 'until'), { from, until })];
    if (from <= span.counted && (until === undefined || until >= span.until)) return [];
    return [finding('posting-short', spot, { place, from: span.counted, until: span.until })];
  });
  const { withdrawAfter } = notice;
  if (withdrawAfter !== undefined && withdrawAfter <= span.until) {
    findings.push(finding('names-withdrawn-early', within(at, 'withdrawAfter'), { withdrawAfter, until: span.until }));
  }
  return findings;
}
