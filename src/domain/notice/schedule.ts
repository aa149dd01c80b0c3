import { type Day, daysInclusive } from '../day.ts';
import type { NoticeStage, When } from './state.ts';

/** From this day on a notice is in this state; `until` is its last day while it is open, else null. */
export interface Turn {
  readonly from: Day;
  readonly state: NoticeStage;
  readonly until: Day | null;
}

/**
 * The state of a notice on a day by its turns (see turn.ts): what the reader's browser works out again, so that a page built
 * a week ago never shows a closed notice as open. Days left count this day. Null before the first turn. With a minute in the
 * place of the day, the times of day count at which the first day begins and the last one ends.
 */
export function stateAt(
  turns: readonly Turn[],
  when: When,
  times: { readonly from: string; readonly until: string } | null = null,
): { state: NoticeStage; daysLeft: number | null } | null {
  const day = when.slice(0, 10);
  const index = turns.findLastIndex(({ from }) => from <= day);
  const turn = turns[index];
  if (!turn) return null;
  if (turn.until === null) return { state: turn.state, daysLeft: null };
  if (times && when.length > 10) {
    const begins = turns.findIndex(({ state }) => state === 'open') === index;
    if (begins && when < `${turn.from}T${times.from}`) return { state: 'upcoming', daysLeft: null };
    if (when > `${turn.until}T${times.until}`) return { state: turns[index + 1]?.state ?? 'over', daysLeft: null };
  }
  return { state: turn.state, daysLeft: daysInclusive(day, turn.until) };
}
