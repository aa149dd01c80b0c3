import { type Exact, exact, formatExact, greater, lesser, serializeExact, ZERO } from '../exact.ts';
import type { Adjustment } from '../records/part.ts';
import { ROOT } from '../records/scheme.ts';
import type { AdjustmentItem } from '../records/sheet.ts';
import type { Run } from './run.ts';
import type { AdjustmentStanding, TraceAdjustment, TraceNode, TraceNote } from './trace.ts';

/** A part that may carry bonus or penalty. */
interface Adjustable {
  readonly path: string;
  readonly bonus: Adjustment | undefined;
  readonly penalty: Adjustment | undefined;
}

interface Adjusted {
  got: Exact;
  adjustments: TraceAdjustment[];
  adjusted?: NonNullable<TraceNode['adjusted']>;
  notes: TraceNote[];
  /** The value with what was added, as a formula shows it: `(88.5 + 1)`. */
  figures: string;
}

/**
 * Puts the sheet's bonuses and penalties for a part, or for one rater of it, on a value, and holds it within 0 and the full
 * mark. A bonus counts only where somebody checked it (checkedBy and checkedOn) and, where the scheme requires evidence,
 * evidence is named; a penalty counts as recorded. Items count in the order of the sheet until the stated maximum is used up.
 */
export function adjust(run: Run, part: Adjustable, on: string | undefined, got: Exact, full: Exact): Adjusted {
  const bonuses = counted(run.sheet.bonus, 'bonus', part, on);
  const penalties = counted(run.sheet.penalty, 'penalty', part, on);
  const adjustments = [...bonuses, ...penalties];
  const notes: TraceNote[] = [];
  const unchecked = bonuses.filter((item) => item.standing === 'unchecked' || item.standing === 'without-evidence');
  if (unchecked.length > 0) notes.push({ key: 'bonus-unchecked', args: { count: String(unchecked.length) } });
  const effective = adjustments.filter((item) => item.counted !== '0');
  if (effective.length === 0) return { got, adjustments, notes, figures: formatExact(got) };

  let sum = got;
  let terms = formatExact(got);
  for (const item of effective) {
    sum = item.kind === 'bonus' ? sum.add(exact(item.counted)) : sum.sub(exact(item.counted));
    terms += ` ${item.kind === 'bonus' ? '+' : '−'} ${item.counted}`;
  }
  const mayExceed = part.path === ROOT && part.bonus?.mayExceed === true;
  const held = greater(ZERO, mayExceed ? sum : lesser(sum, full));
  const limitedTo = held.equals(sum) ? undefined : held.compare(sum) > 0 ? 'zero' : 'full';
  if (limitedTo === 'full')
    notes.push({ key: 'held-at-full', args: { full: formatExact(full), reached: formatExact(sum) } });
  if (limitedTo === 'zero') notes.push({ key: 'held-at-zero', args: { reached: formatExact(sum) } });
  if (mayExceed && held.compare(full) > 0) notes.push({ key: 'may-exceed-full', args: { full: formatExact(full) } });
  return {
    got: held,
    adjustments,
    adjusted: {
      before: { exact: serializeExact(got), text: formatExact(got) },
      figures: `${terms} = ${formatExact(sum)}${limitedTo ? ` → ${formatExact(held)}` : ''}`,
      ...(limitedTo ? { limitedTo } : {}),
    },
    notes,
    figures: limitedTo ? formatExact(held) : `(${terms})`,
  };
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
