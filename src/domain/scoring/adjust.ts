import { type Exact, exact, formatExact, greater, lesser, serializeExact, ZERO } from '../exact.ts';
import type { Adjustment } from '../records/part.ts';
import { ROOT } from '../records/root.ts';
import type { AdjustmentItem } from '../records/sheet.ts';
import type { Run } from './run.ts';
import type { AdjustmentStanding, TraceAdjustment, TraceNode, TraceNote } from './trace.ts';

/** A part that may carry bonus or penalty. */
interface Adjustable {
  readonly path: string;
  readonly bonus: Adjustment | undefined;
  readonly penalty: Adjustment | undefined;
}

/** A value with its bonuses and penalties; what is printed of them is made where it is asked for. */
export interface Adjusted {
  got: Exact;
  adjustments: TraceAdjustment[];
  adjusted?: () => NonNullable<TraceNode['adjusted']>;
  notes: () => TraceNote[];
  /** The value with what was added, as a formula shows it: `(88.5 + 1)`. */
  figures: () => string;
}

/**
 * Puts the sheet's bonuses and penalties for a part, or for one rater of it, on a value, and holds it within 0 and the full
 * mark. A bonus counts only where somebody checked it (checkedBy and checkedOn) and, where the scheme requires evidence,
 * evidence is named; a penalty counts as recorded. Items count in the order of the sheet until the stated maximum is used up.
 */
export function adjust(run: Run, part: Adjustable, on: string | undefined, got: Exact, full: Exact): Adjusted {
  const bonuses = counted(run.sheet.bonus, 'bonus', part, on);
  const penalties = counted(run.sheet.penalty, 'penalty', part, on);
  if (bonuses.length + penalties.length === 0) return unadjusted(got);
  const adjustments = [...bonuses, ...penalties];
  const unchecked = bonuses.filter((item) => item.standing === 'unchecked' || item.standing === 'without-evidence');
  const first: TraceNote[] =
    unchecked.length > 0 ? [{ key: 'bonus-unchecked', args: { count: String(unchecked.length) } }] : [];
  const effective = adjustments.filter((item) => item.counted !== '0');
  if (effective.length === 0) return { ...unadjusted(got), adjustments, notes: () => first };

  let sum = got;
  for (const item of effective) {
    sum = item.kind === 'bonus' ? sum.add(exact(item.counted)) : sum.sub(exact(item.counted));
  }
  const mayExceed = part.path === ROOT && part.bonus?.mayExceed === true;
  const held = greater(ZERO, mayExceed ? sum : lesser(sum, full));
  const limitedTo = held.equals(sum) ? undefined : held.compare(sum) > 0 ? 'zero' : 'full';
  const terms = () =>
    effective.reduce((text, item) => `${text} ${item.kind === 'bonus' ? '+' : '−'} ${item.counted}`, formatExact(got));
  return {
    got: held,
    adjustments,
    adjusted: () => ({
      before: { exact: serializeExact(got), text: formatExact(got) },
      figures: `${terms()} = ${formatExact(sum)}${limitedTo ? ` → ${formatExact(held)}` : ''}`,
      ...(limitedTo ? { limitedTo } : {}),
    }),
    notes: () => [...first, ...limitNotes({ sum, held, full, limitedTo, mayExceed })],
    figures: () => (limitedTo ? formatExact(held) : `(${terms()})`),
  };
}

function unadjusted(got: Exact): Adjusted {
  return { got, adjustments: [], notes: () => [], figures: () => formatExact(got) };
}

interface Limit {
  sum: Exact;
  held: Exact;
  full: Exact;
  limitedTo: 'full' | 'zero' | undefined;
  mayExceed: boolean;
}

function limitNotes({ sum, held, full, limitedTo, mayExceed }: Limit): TraceNote[] {
  const reached = formatExact(sum);
  if (limitedTo === 'full') return [{ key: 'held-at-full', args: { full: formatExact(full), reached } }];
  if (limitedTo === 'zero') return [{ key: 'held-at-zero', args: { reached } }];
  if (mayExceed && held.compare(full) > 0) return [{ key: 'may-exceed-full', args: { full: formatExact(full) } }];
  return [];
}

function counted(
  items: readonly AdjustmentItem[] | undefined,
  kind: 'bonus' | 'penalty',
  part: Adjustable,
  on: string | undefined,
): TraceAdjustment[] {
  const rule = part[kind];
  if (!items || !rule) return [];
  let left = rule.max === undefined ? null : exact(rule.max);
  const here = items.filter((item) => (item.part ?? ROOT) === part.path && (item.on ?? rule.on) === on);
  return here.map((item) => {
    const refused = kind === 'bonus' ? refusedStanding(item, rule) : null;
    const points = exact(item.points);
    const effective = refused ? ZERO : left === null ? points : lesser(points, left);
    if (left !== null) left = left.sub(effective);
    return {
      kind,
      ...(on === undefined ? {} : { on }),
      ...recorded(item),
      standing: refused ?? standingOf(points, effective),
      counted: formatExact(effective),
    };
  });
}

/** Why a bonus does not count at all, or null. */
function refusedStanding(item: AdjustmentItem, rule: Adjustment): AdjustmentStanding | null {
  if (!item.checkedBy || !item.checkedOn) return 'unchecked';
  return rule.evidence === 'required' && !item.evidence ? 'without-evidence' : null;
}

function standingOf(points: Exact, effective: Exact): AdjustmentStanding {
  if (effective.equals(points)) return 'counted';
  return effective.equals(ZERO) ? 'over-maximum' : 'partly';
}

function recorded({ points, reason, evidence, file, checkedBy, checkedOn }: AdjustmentItem) {
  return {
    points,
    reason,
    ...(evidence === undefined ? {} : { evidence }),
    ...(file === undefined ? {} : { file }),
    ...(checkedBy === undefined ? {} : { checkedBy }),
    ...(checkedOn === undefined ? {} : { checkedOn }),
  };
}
