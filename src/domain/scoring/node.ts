import { type Exact, exact, formatExact, formatRounded, formatShare, roundExact, serializeExact } from '../exact.ts';
import type { Adjustment, Method } from '../records/part.ts';
import { adjust } from './adjust.ts';
import { own } from './own.ts';
import type { Input, Run } from './run.ts';
import type { Formula, TraceAdjustment, TraceInput, TraceNode, TraceNote } from './trace.ts';

/** A part of a scheme with its constants read once, ready for any number of sheets. */
export interface CompiledPart {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly basis: string | undefined;
  readonly description: string | undefined;
  readonly method: Method | 'met';
  /** Share in a parent with weights; null elsewhere. */
  readonly weight: Exact | null;
  readonly bonus: Adjustment | undefined;
  readonly penalty: Adjustment | undefined;
  readonly children: readonly CompiledPart[];
  /** False for what is worked out from earlier results alone. */
  readonly needsInput: boolean;
  readonly work: Work;
}

/** Works a part out from what the sheet says about it; null where it cannot be, and the run knows why. */
export type Work = (input: Input, run: Run) => Worked | null;

/** What a method found, before bonus, penalty and rounding of its node. */
export interface Worked {
  got: Exact;
  full: Exact;
  formula: Formula;
  inputs: TraceInput[];
  children?: Node[];
  outcome?: string | undefined;
  notes?: TraceNote[];
  /** Bonuses and penalties that the method itself put on one of its raters. */
  adjustments?: TraceAdjustment[];
}

/** A node worked out: the value its parent takes, and what is printed of it. */
export interface Node {
  /** Rounded where the scheme rounds every node. */
  got: Exact;
  full: Exact;
  /** The weight it had in the end; null under a parent without weights. */
  weight: Exact | null;
  applies: boolean;
  trace: TraceNode;
}

/** Works a part out with its bonuses, penalties and rounding. The root's total may exceed the full mark where its bonus says so. */
export function workNode(part: CompiledPart, input: Input, run: Run): Node | null {
  const worked = part.work(input, run);
  if (worked === null) return null;
  const adjusted = adjust(run, part, undefined, worked.got, worked.full);
  const notes = [...(worked.notes ?? []), ...adjusted.notes];
  const { decimals, mode, each } = run.rounding;
  const { got } = adjusted;
  const rounded = each ? roundExact(got, decimals, mode) : got;
  if (!rounded.equals(got)) notes.push({ key: 'rounded-here', args: { from: formatExact(got) } });
  // Stars and met items are counted, not measured: "4", not "4.00".
  const counted = (part.method === 'stars' || part.method === 'met') && got.d === 1n;
  const remark = own(run.sheet.remarks, part.path);
  return {
    got: rounded,
    full: worked.full,
    weight: part.weight,
    applies: true,
    trace: {
      ...namesOf(part),
      ...(part.weight ? { weight: weightFigure(part.weight) } : {}),
      inputs: worked.inputs,
      formula: worked.formula,
      got: serializeExact(got),
      full: serializeExact(worked.full),
      value: counted ? formatExact(got) : formatRounded(got, decimals, mode),
      exact: formatExact(got),
      adjustments: [...(worked.adjustments ?? []), ...adjusted.adjustments],
      ...(adjusted.adjusted ? { adjusted: adjusted.adjusted } : {}),
      ...(worked.outcome === undefined ? {} : { outcome: worked.outcome }),
      ...(remark === undefined ? {} : { remark }),
      notes,
      children: (worked.children ?? []).map((child) => child.trace),
    },
  };
}

/** The node of a part that does not apply to this unit. */
export function notApplicableNode(part: CompiledPart, reason: string, run: Run): Node {
  const remark = own(run.sheet.remarks, part.path);
  const zero = exact('0');
  return {
    got: zero,
    full: zero,
    weight: part.weight,
    applies: false,
    trace: {
      ...namesOf(part),
      inputs: [],
      formula: { key: 'not-applicable', args: {}, figures: '' },
      got: serializeExact(zero),
      full: serializeExact(zero),
      value: '',
      exact: '',
      adjustments: [],
      notApplicable: reason,
      ...(remark === undefined ? {} : { remark }),
      notes: [],
      children: [],
    },
  };
}

/** The value of a node as its parent's formula shows it: rounded where every node is. */
export function shownValue(node: Node, run: Run): string {
  return run.rounding.each ? formatRounded(node.got, run.rounding.decimals, run.rounding.mode) : formatExact(node.got);
}

/** A weight as text and exact. */
export function weightFigure(weight: Exact): { exact: string; text: string } {
  return { exact: serializeExact(weight), text: formatShare(weight) };
}

function namesOf(part: CompiledPart): Pick<TraceNode, 'id' | 'path' | 'title' | 'basis' | 'description' | 'method'> {
  return {
    id: part.id,
    path: part.path,
    title: part.title,
    ...(part.basis === undefined ? {} : { basis: part.basis }),
    ...(part.description === undefined ? {} : { description: part.description }),
    method: part.method,
  };
}
