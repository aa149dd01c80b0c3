import { type Day, dayNumber } from '../day.ts';
import type { ItemDates } from '../records/ledger.ts';

/** Where an item of a ledger stands: not yet listed, to be done, past its day, or closed. */
export type ItemStage = 'upcoming' | 'open' | 'overdue' | 'closed';

/** The state of a listed item on a day. */
export interface ItemState {
  readonly state: ItemStage;
  /** The day it is due by, extensions and reopening counted in. */
  readonly due: Day;
  /** How many times its day was moved. */
  readonly extensions: number;
  readonly reopened: boolean;
  /** The day it was closed, while it is. */
  readonly closedOn: Day | null;
  /** Days past its day: while it is overdue until this day, when closed late until it was closed; else 0. */
  readonly daysLate: number;
}

/** The state of an item on a day, from its dates alone: opened, due, extended, closed, reopened and closed again. */
export function itemStateOf(item: ItemDates, day: Day): ItemState {
  const again = item.reopened && item.reopened.on <= day ? item.reopened : null;
  const extended = (item.extended ?? []).filter(({ on }) => on <= day);
  const moved = again ? extended.filter(({ on }) => on >= again.on) : extended;
  const due = moved.at(-1)?.until ?? again?.due ?? item.due;
  const closing = again ? again.closed : item.closed;
  const closedOn = closing && closing.on <= day ? closing.on : null;
  const late = dayNumber(closedOn ?? day) - dayNumber(due);
  return {
    state: stage(),
    due,
    extensions: extended.length,
    reopened: again !== null,
    closedOn,
    daysLate: item.opened > day ? 0 : Math.max(0, late),
  };

  function stage(): ItemStage {
    if (item.opened > day) return 'upcoming';
    if (closedOn !== null) return 'closed';
    return day > due ? 'overdue' : 'open';
  }
}

/** How many items are in each state on a day. */
export function countItems(items: readonly ItemDates[], day: Day): Readonly<Record<ItemStage, number>> {
  const counts: Record<ItemStage, number> = { upcoming: 0, open: 0, overdue: 0, closed: 0 };
  for (const item of items) counts[itemStateOf(item, day).state] += 1;
  return counts;
}
