import { calendarOf } from '../calendar/calendar.ts';
import { type Entry, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { lineId, outcomeOf } from '../notice/line.ts';
import { objectionsOf } from '../notice/objection.ts';
import { finalSpan } from '../notice/state.ts';
import type { Final } from '../records/final.ts';
import type { Notice } from '../records/notice.ts';
import type { RecordSet } from '../records/set.ts';

/**
 * Results are final only after the notice that put them up has run its full period, every objection has a finding, and the
 * outcome is announced. A line that was deferred may still have an objection: it is not final with the others.
 */
export function checkFinals(set: RecordSet): Finding[] {
  const calendar = calendarOf(set.calendar.map(({ value }) => value));
  const notices = new Map(set.notices.map(({ value }) => [value.id, value]));
  const first = new Map<string, Entry<Final>>();
  return set.finals.flatMap((entry) => {
    const { value: final, at } = entry;
    const key = `${final.scheme}/${final.period}/${final.under ?? ''}`;
    const earlier = first.get(key);
    if (earlier) return [finding('final-twice', within(at, 'period'), { key }, [within(earlier.at, 'period')])];
    first.set(key, entry);
    const notice = notices.get(final.notice);
    if (!notice) return [];
    return [
      ...checkListed(entry, notice),
      ...checkRun(entry, notice, finalSpan(notice, calendar)?.until ?? null),
      ...checkAnswered(entry, notice),
    ];
  });
}

function checkListed({ value: { scheme, period }, at }: Entry<Final>, notice: Notice): Finding[] {
  if (notice.list.some((line) => 'result' in line && line.result.startsWith(`${scheme}/${period}/`))) return [];
  return [finding('final-not-listed', within(at, 'notice'), { notice: notice.id, scheme, period })];
}

function checkRun({ value: { finalOn }, at }: Entry<Final>, notice: Notice, until: string | null): Finding[] {
  const place = within(at, 'finalOn');
  const past = (notice.events ?? []).filter(({ on }) => on <= finalOn);
  if (past.some(({ type }) => type === 'withdrawn'))
    return [finding('decided-on-withdrawn-notice', within(at, 'notice'), { notice: notice.id })];
  const args = { notice: notice.id, on: finalOn, until: until ?? '' };
  if (until !== null && finalOn <= until) return [finding('final-too-early', place, args)];
  return past.some(({ type }) => type === 'concluded') ? [] : [finding('final-before-conclusion', place, args)];
}

function checkAnswered({ value: { finalOn }, at }: Entry<Final>, notice: Notice): Finding[] {
  const deferred = notice.list
    .map(lineId)
    .filter((id) => outcomeOf(notice, id, finalOn)?.outcome === 'deferred')
    .reduce((sum, id) => sum + objectionsOf(notice, finalOn, id).open, 0);
  const count = objectionsOf(notice, finalOn).open - deferred;
  return count > 0
    ? [finding('final-objection-open', within(at, 'finalOn'), { notice: notice.id, count: String(count) })]
    : [];
}
