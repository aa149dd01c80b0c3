import type { Day } from '../day.ts';
import type { FindingResult, Notice } from '../records/notice.ts';

/** Objections to a notice by a day, as counts; who objected is in no record. */
export interface ObjectionCount {
  readonly received: number;
  /** Received and without a finding. */
  readonly open: number;
  /** How many were answered with each result. */
  readonly results: Readonly<Partial<Record<FindingResult, number>>>;
}

/** Counts objections and their findings by a day, for the whole notice or for one line of it. */
export function objectionsOf(notice: Pick<Notice, 'events'>, day: Day, line?: string): ObjectionCount {
  const results: Partial<Record<FindingResult, number>> = {};
  const open = new Map<string | undefined, number>();
  let received = 0;
  for (const event of notice.events ?? []) {
    if (event.on > day || (event.type !== 'objection' && event.type !== 'finding')) continue;
    if (line !== undefined && event.about !== line) continue;
    const before = open.get(event.about) ?? 0;
    if (event.type === 'objection') {
      received += 1;
      open.set(event.about, before + 1);
    } else {
      const answered = Math.min(event.settles, before);
      results[event.result] = (results[event.result] ?? 0) + answered;
      open.set(event.about, before - answered);
    }
  }
  return { received, open: [...open.values()].reduce((sum, count) => sum + count, 0), results };
}
