import type { Method } from '../records/part.ts';

/*
 * The tree of a score, as plain JSON: it mirrors the scheme, and every figure printed about a score is printed from it. Exact
 * values are fraction text `n/d` in lowest terms, `90/1` for a whole number; texts are decimals as printed.
 */

/** A value twice: exact, and as people read it (`89.0196…` where the decimals do not end). */
export interface Figure {
  exact: string;
  text: string;
}

/** How a node's value came about. Its words are in src/words/formula.<language>.ts under `key`; `figures` needs no language. */
export interface Formula {
  key: FormulaKey;
  /** Figures and names that the words mention, such as `{ full: '100', dropped: '2' }`. */
  args: Readonly<Record<string, string>>;
  /** The same in figures: `(92 + 88.5) ÷ 2 = 90.25`. */
  figures: string;
}

export type FormulaKey =
  | 'points'
  | 'points-of'
  | 'raters-mean'
  | 'raters-weighted'
  | 'panel'
  | 'panel-dropped'
  | 'ballot'
  | 'checklist'
  | 'met'
  | 'unmet'
  | 'rate'
  | 'rate-all-or-nothing'
  | 'deductions'
  | 'bands'
  | 'stars'
  | 'periods-mean'
  | 'periods-weighted'
  | 'units-mean'
  | 'units-member-weighted'
  | 'units-share'
  | 'sections'
  | 'sum'
  | 'sum-scaled'
  | 'not-applicable';

/** Something the sheet or an earlier result says, as it was written. */
export interface TraceInput {
  /** Id of the rater, option, criterion, period ...; words for ids that every scheme uses stand in the catalogue. */
  id: string;
  /** Title the scheme or record gives it; absent: the catalogue's word for the id, else the id itself. */
  label?: string;
  value: string;
  /** Full mark of this input where it is not the node's. */
  full?: string;
  weight?: string;
  note?: InputNote;
  /** Key of the earlier result this value was taken from. */
  result?: string;
  /** Reason or date that stands beside the value on the sheet. */
  detail?: string;
}

/** What became of an input that is not simply counted. */
export type InputNote = 'dropped-highest' | 'dropped-lowest' | 'not-counted-in-mean' | 'with-bonus' | 'no-score';

/** Why a bonus or penalty counts or does not; `partly`: up to the maximum the scheme states. */
export type AdjustmentStanding = 'counted' | 'partly' | 'unchecked' | 'without-evidence' | 'over-maximum';

/** One bonus or penalty on a node or on a rater of it. */
export interface TraceAdjustment {
  kind: 'bonus' | 'penalty';
  /** Id of the rater it is put on; absent: the node itself. */
  on?: string;
  points: string;
  reason: string;
  evidence?: string;
  file?: string;
  checkedBy?: string;
  checkedOn?: string;
  standing: AdjustmentStanding;
  /** Points that took effect, before the node is held within 0 and its full mark. */
  counted: string;
}

/** One node of the tree that mirrors the scheme. */
export interface TraceNode {
  id: string;
  /** `objective`, `debrief/team`; `total` for the root. Gates, tie-breakers, remarks and bonuses name nodes by it. */
  path: string;
  title: string;
  /** Article the node rests on. */
  basis?: string;
  description?: string;
  /** `met` is a checklist item that is met or not. */
  method: Method | 'met';
  /** Weight under a parent with weights; `stated` where a part that does not apply changed it. */
  weight?: Figure & { stated?: string };
  inputs: TraceInput[];
  formula: Formula;
  /** Exact value on the node's own scale, 0 to `full`. */
  got: string;
  full: string;
  /** `got` rounded as the scheme says: the published figure that grades and gates look at. */
  value: string;
  /** `got` for people, unrounded: `89.0196…`. */
  exact: string;
  /** Points this node brings to its parent. */
  contribution?: Figure;
  adjustments: TraceAdjustment[];
  /** Where bonuses or penalties took effect: the value before them and the sum in figures. */
  adjusted?: { before: Figure; figures: string; limitedTo?: 'full' | 'zero' };
  /** Reason why the node does not apply; its weight went to its siblings and it has no value of its own. */
  notApplicable?: string;
  /** Class found by stars, or name of the band. */
  outcome?: string;
  remark?: string;
  notes: TraceNote[];
  children: TraceNode[];
}

/** Something the reader should know about a node; words in the catalogue under `key`. */
export interface TraceNote {
  key: TraceNoteKey;
  args: Readonly<Record<string, string>>;
}

export type TraceNoteKey =
  | 'weight-redistributed'
  | 'rounded-here'
  | 'voters'
  | 'bonus-unchecked'
  | 'held-at-full'
  | 'held-at-zero'
  | 'units-left-out'
  | 'may-exceed-full';
