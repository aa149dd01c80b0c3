import type { Day } from '../day.ts';
import type { ListEntry, Notice, NoticeEvent, Outcome } from '../records/notice.ts';

/** What became of one line of a list. */
export interface LineOutcome {
  /** The id events name the line by; see `lineId`. */
  readonly id: string;
  /** Position in the list, from 0. */
  readonly index: number;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly basis: 'objection' | 'applicant' | 'office' | null;
  /** The day it was announced. */
  readonly on: Day;
}

type Concluded = Extract<NoticeEvent, { type: 'concluded' }>;

/**
 * The id that events name a line by: its own, else that of the site, project or branch it lists, of a result the id of its
 * subject; of somebody named in the notice itself the number of the line, from 1.
 */
export function lineId(line: ListEntry, index: number): string {
  if (line.id !== undefined) return line.id;
  if ('site' in line) return line.site;
  if ('project' in line) return line.project;
  if ('branch' in line) return line.branch;
  if ('result' in line) return line.result.slice(line.result.lastIndexOf('/') + 1);
  return String(index + 1);
}

/** Ids of all lines of a list, in its order. */
export function lineIds(notice: Pick<Notice, 'list'>): string[] {
  return notice.list.map(lineId);
}

/**
 * What became of every line by a day; empty before the first conclusion. A later conclusion changes only the lines it names:
 * those that had been deferred, as a rule.
 */
export function outcomesOf(notice: Pick<Notice, 'list' | 'events'>, day: Day): LineOutcome[] {
  const lines = new Map<string, LineOutcome>();
  for (const [round, { on, outcomes }] of concludedBy(notice, day).entries()) {
    const named = new Map((outcomes.other ?? []).map((other) => [other.about, other]));
    for (const [index, id] of lineIds(notice).entries()) {
      const other = named.get(id);
      if (other)
        lines.set(id, { id, index, outcome: other.outcome, reason: other.reason, basis: other.basis ?? null, on });
      else if (round === 0) lines.set(id, { id, index, outcome: outcomes.default, reason: null, basis: null, on });
    }
  }
  return [...lines.values()];
}

/** What became of one line by a day, or null where that is not announced or the list has no such line. */
export function outcomeOf(notice: Pick<Notice, 'list' | 'events'>, id: string, day: Day): LineOutcome | null {
  return outcomesOf(notice, day).find((line) => line.id === id) ?? null;
}

function concludedBy(notice: Pick<Notice, 'events'>, day: Day): Concluded[] {
  return (notice.events ?? []).filter((event): event is Concluded => event.type === 'concluded' && event.on <= day);
}
