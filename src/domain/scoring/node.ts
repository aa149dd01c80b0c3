import { type Exact, formatExact, formatRounded, formatShare, roundExact, serializeExact, ZERO } from '../exact.ts';
import type { Adjustment, Method } from '../records/part.ts';
import { type Adjusted, adjust } from './adjust.ts';
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
  children?: readonly Node[];
  outcome?: string | undefined;
  /** Bonuses and penalties that the method itself put on one of its raters. */
  adjustments?: readonly TraceAdjustment[];
  /** What is printed of how it was found, from the very values it was found with. */
  tell: () => Told;
}

/** How a method tells what it found. */
export interface Told {
  formula: Formula;
  inputs: TraceInput[];
  notes?: TraceNote[];
  children?: TraceNode[];
}

/** A node worked out: the value its parent takes, and what is printed of it. */
export interface Node {
  readonly id: string;
  readonly title: string;
  /** Rounded where the scheme rounds every node. */
  readonly got: Exact;
  readonly full: Exact;
  /** The weight the scheme gives it; null under a parent without weights. */
  readonly weight: Exact | null;
  readonly applies: boolean;
  /** The value before rounding. */
  readonly reached: Exact;
  /** The published figure of the node; '' where it does not apply. */
  readonly value: string;
  readonly adjustments: readonly TraceAdjustment[];
  readonly outcome: string | undefined;
  readonly children: readonly Node[];
  /** The trace of it and of all below it, made anew each time: words and figures are only needed where somebody reads them. */
  tell(): TraceNode;
}

/** Works a part out with its bonuses, penalties and rounding. The root's total may exceed the full mark where its bonus says so. */
export function workNode(part: CompiledPart, input: Input, run: Run): Node | null {
  const worked = part.work(input, run);
  return worked && new WorkedNode(part, worked, run);
}

class WorkedNode implements Node {
  readonly applies = true;
  readonly got: Exact;
  readonly reached: Exact;
  readonly adjustments: readonly TraceAdjustment[];
  readonly #part: CompiledPart;
  readonly #worked: Worked;
  readonly #run: Run;
  readonly #adjusted: Adjusted;

  constructor(part: CompiledPart, worked: Worked, run: Run) {
    const { decimals, mode, each } = run.rounding;
    this.#part = part;
    this.#worked = worked;
    this.#run = run;
    this.#adjusted = adjust(run, part, undefined, worked.got, worked.full);
    this.reached = this.#adjusted.got;
    this.got = each ? roundExact(this.reached, decimals, mode) : this.reached;
    this.adjustments = worked.adjustments
      ? [...worked.adjustments, ...this.#adjusted.adjustments]
      : this.#adjusted.adjustments;
  }

  get id(): string {
    return this.#part.id;
  }

  get title(): string {
    return this.#part.title;
  }

  get full(): Exact {
    return this.#worked.full;
  }

  get weight(): Exact | null {
    return this.#part.weight;
  }

  get outcome(): string | undefined {
    return this.#worked.outcome;
  }

  get children(): readonly Node[] {
    return this.#worked.children ?? [];
  }

  get value(): string {
    const { decimals, mode } = this.#run.rounding;
    const { method } = this.#part;
    // Stars and met items are counted, not measured: "4", not "4.00".
    const counted = (method === 'stars' || method === 'met') && this.reached.d === 1n;
    return counted ? formatExact(this.reached) : formatRounded(this.reached, decimals, mode);
  }

  tell(): TraceNode {
    const { formula, inputs, notes = [], children = [] } = this.#worked.tell();
    const { weight, path } = this.#part;
    const { adjusted, notes: more } = this.#adjusted;
    const remark = own(this.#run.sheet.remarks, path);
    const rounded: TraceNote[] = this.got.equals(this.reached)
      ? []
      : [{ key: 'rounded-here', args: { from: formatExact(this.reached) } }];
    return {
      ...namesOf(this.#part),
      ...(weight ? { weight: weightFigure(weight) } : {}),
      inputs,
      formula,
      got: serializeExact(this.reached),
      full: serializeExact(this.full),
      value: this.value,
      exact: formatExact(this.reached),
      adjustments: [...this.adjustments],
      ...(adjusted ? { adjusted: adjusted() } : {}),
      ...(this.outcome === undefined ? {} : { outcome: this.outcome }),
      ...(remark === undefined ? {} : { remark }),
      notes: [...notes, ...more(), ...rounded],
      children,
    };
  }
}

/** The node of a part that does not apply to this unit. */
export function notApplicableNode(part: CompiledPart, reason: string, run: Run): Node {
  const remark = own(run.sheet.remarks, part.path);
  return {
    id: part.id,
    title: part.title,
    got: ZERO,
    full: ZERO,
    weight: part.weight,
    applies: false,
    reached: ZERO,
    value: '',
    adjustments: [],
    outcome: undefined,
    children: [],
    tell: () => ({
      ...namesOf(part),
      inputs: [],
      formula: { key: 'not-applicable', args: {}, figures: '' },
      got: serializeExact(ZERO),
      full: serializeExact(ZERO),
      value: '',
      exact: '',
      adjustments: [],
      notApplicable: reason,
      ...(remark === undefined ? {} : { remark }),
      notes: [],
      children: [],
    }),
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
