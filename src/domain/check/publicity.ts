import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../day.ts';
import type { RecordAt } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { lineId, outcomeOf } from '../notice/line.ts';
import { finalSpan } from '../notice/state.ts';
import type { ListEntry, Notice } from '../records/notice.ts';

/** Who has to be on a list, and the day of the decision that rests on it. */
export interface Decision {
  line: { site: string } | { project: string };
  on: Day;
  at: RecordAt;
}

/** A naming or award rests on a notice that lists it, is concluded by that day, and confirmed this line. */
export function checkConfirmed(notice: Notice, calendar: Calendar, { line, on, at }: Decision): Finding[] {
  const index = notice.list.findIndex((entry) => isSame(entry, line));
  const entry = notice.list[index];
  if (!entry) return [];
  const past = (notice.events ?? []).filter((event) => event.on <= on);
  if (past.some(({ type }) => type === 'withdrawn')) {
    return [finding('decided-on-withdrawn-notice', at, { notice: notice.id })];
  }
  const until = finalSpan(notice, calendar)?.until ?? '';
  if (!past.some(({ type }) => type === 'concluded'))
    return [finding('decided-before-conclusion', at, { notice: notice.id, on, until })];
  const outcome = outcomeOf(notice, lineId(entry, index), on)?.outcome ?? 'confirmed';
  return outcome === 'confirmed' ? [] : [finding('decided-against-outcome', at, { notice: notice.id, outcome })];
}

/** A record that says it was on a list is on it. */
export function checkListed(notice: Notice, line: Decision['line'], at: RecordAt): Finding[] {
  if (notice.list.some((entry) => isSame(entry, line))) return [];
  return [finding('not-on-notice', at, { notice: notice.id, id: Object.values(line)[0] ?? '' })];
}

function isSame(entry: ListEntry, line: Decision['line']): boolean {
  if ('site' in line) return 'site' in entry && entry.site === line.site;
  return 'project' in entry && entry.project === line.project;
}
