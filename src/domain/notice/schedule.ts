import { type Day, daysInclusive } from '../day.ts';
import type { NoticeStage } from './state.ts';

/** From this day on a notice is in this state; `until` is its last day while it is open, else null. */
export interface Turn {
  readonly from: Day;
  readonly state: NoticeStage;
  readonly until: Day | null;
}

/**
 * The state of a notice on a day by its turns (see turn.ts): what the reader's browser works out again, so that a page built
 * a week ago never shows a closed notice as open. Days left count this day. Null before the first turn.
 */
export function stateAt(turns: readonly Turn[], day: Day): { state: NoticeStage; daysLeft: number | null } | null {
  const turn = turns.findLast(({ from }) => from <= day);
  if (!turn) return null;
  return { state: turn.state, daysLeft: turn.until === null ? null : daysInclusive(day, turn.until) };
}
