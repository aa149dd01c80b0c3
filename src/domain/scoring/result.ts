import type { Method } from '../records/part.ts';
import type { SheetState, Subject } from '../records/sheet.ts';

/*
 * What scoring gives, as plain JSON. Every figure a page, an export or the command line prints about a score is printed from
 * these types; nothing recomputes beside them. Exact values are fraction text `n/d` in lowest terms, `90/1` for a whole number;
 * texts are decimals as printed.
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
export type InputNote =
  | 'dropped-highest'
  | 'dropped-lowest'
  | 'not-counted-in-mean'
  | 'with-bonus'
  | 'no-score'
  | 'as-found';

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
  | 'ballot-papers'
  | 'bonus-unchecked'
  | 'held-at-full'
  | 'held-at-zero'
  | 'units-left-out'
  | 'may-exceed-full';

/** What a gate asks, with what was found. */
export type GateCondition =
  | { kind: 'part'; part: string; title: string; below?: string; atLeast?: string; value: string | null }
  | { kind: 'fact'; fact: string; title: string; detail: string | null }
  | { kind: 'grade'; grade: string; running: number; periods: { period: string; grade: string | null }[] }
  | { kind: 'result'; result: string; scheme: string; schemeTitle: string; unit: Subject; role: string };

/** What a gate does where its condition is met. */
export type GateEffect =
  | { kind: 'at-most'; grade: string }
  | { kind: 'grade'; grade: string }
  /** Bars the holder of a role from a grade in another scheme; `post` is who held it, null where no record says. */
  | { kind: 'bars'; role: string; scheme: string; grade: string; post: string | null }
  /** The other side of `bars`: this result is one of the barred person's. */
  | { kind: 'barred'; grade: string }
  | { kind: 'consequence' };

export interface GateOutcome {
  title?: string;
  basis?: string;
  condition: GateCondition;
  /** What it does where it is met; a gate may both cap a grade and bring consequences. */
  effects: GateEffect[];
  met: boolean;
  /** Whether it changed this result's grade. */
  changed: boolean;
}

/** A measure that follows from a gate. It has a visibility of its own: withheld where it falls on a person. */
export interface ConsequenceOutcome {
  title: string;
  of: 'unit' | 'person';
  subject: Subject;
  /** Place in the scheme's list of measures, 1 the mildest; absent where the scheme lists none. */
  gravity?: number;
  months?: number;
  basis?: string;
  visibility: 'public' | 'summary' | 'withheld';
}

export type ResultState = 'scored' | SheetState;

/** What pages mark; each has a word in the catalogue. */
export type ResultFlag =
  | 'unchecked-bonus'
  | 'differs-from-published'
  | 'decided-differs'
  | 'tie-at-edge'
  | 'over-quota'
  | 'corrected'
  | 'part-not-applicable'
  | 'trial';

/** The result of one subject under one scheme in one period: one revision of it. */
export interface Result {
  /** `township-duty@2024/2024/branch/xueguan-village`: the same through all revisions. */
  key: string;
  scheme: string;
  edition: string;
  period: string;
  subject: Subject;
  revision: number;
  /** True for a revision that a later one replaced. */
  superseded: boolean;
  correction?: { replaces: number; on: string; reason: string; changed?: string; approvedBy: string };
  state: ResultState;
  /** Why there is no score; for an invalid ballot that was worked out, see `ballot`. */
  reason?: string;
  /** Voters and the number needed, where too few took part. */
  ballot?: { part: string; title: string; voters: number; valid: number; needed: number };
  /** Published total, rounded as the scheme says; null without a score. */
  value: string | null;
  /** The same total unrounded, `n/d`. */
  exact: string | null;
  full: string | null;
  /** Grade worked out from the published total and the gates: a proposal. */
  grade: string | null;
  /** Grade of the bands alone, before any gate. */
  gradeBeforeGates: string | null;
  proposed?: { grade: string; by: string; on: string; reason?: string };
  decided?: { grade?: string; placed?: boolean; by: string; on: string; document?: string; reason?: string };
  /** Decided, else announced, else computed. */
  gradeInForce: string | null;
  gates: GateOutcome[];
  consequences: ConsequenceOutcome[];
  rank: number | null;
  /** How many are ranked in the group. */
  of: number | null;
  /** Key of its group, `village-branch`; '' where the scheme ranks all together; null where it is not ranked. */
  group: string | null;
  /** Whether others have the same rank. */
  tied: boolean;
  /** The tie-breaker that separated it from a neighbour with the same published total, with digits enough to see it. */
  tieBrokenBy?: { part: string; title: string; value: string };
  /** Titles of the scheme's first n. */
  titles: string[];
  /** Follow-up of the scheme's last n; withheld unless the scheme says otherwise. */
  followUp?: { title: string; visibility: 'public' | 'summary' | 'withheld' };
  flags: ResultFlag[];
  trace: TraceNode | null;
  asPublished?: AsPublished;
  announced?: { value?: string; grade?: string; source: string };
  /** The result of the period before under the same scheme, whatever its edition. */
  before?: {
    key: string;
    period: string;
    edition: string;
    value: string | null;
    grade: string | null;
    rank: number | null;
    change: Figure | null;
  };
}

/** What was announced elsewhere, beside what is worked out here. */
export interface AsPublished {
  source: string;
  total?: string;
  grade?: string;
  rank?: number;
  parts: { part: string; title: string; published: string; computed: string | null; differs: boolean }[];
  /** Whether total, grade or rank differ; parts have their own. */
  differs: boolean;
}

/** Figures over the scored results of a group or of all. */
export interface Statistics {
  count: number;
  mean: Figure | null;
  median: Figure | null;
  highest: string | null;
  lowest: string | null;
  /** In the order of the scheme's grades; `share` of the scored. */
  grades: { grade: string; count: number; share: Figure }[];
}

export interface Counts {
  should: number;
  scored: number;
  missing: number;
  states: Partial<Record<SheetState, number>>;
}

/** Results that are compared with each other. */
export interface Group {
  key: string;
  /** The properties its members share, in the scheme's order; empty where all are ranked together. */
  by: { property: 'kind' | 'level' | 'region' | 'parent'; value: string }[];
  /** Keys of the scored results, best first. */
  ranked: string[];
  counts: Counts;
  statistics: Statistics;
  top: Edge | null;
  bottom: Edge | null;
}

/** The first or last n of a group. */
export interface Edge {
  n: number;
  /** Results that are in beyond doubt, or that a decision placed. */
  in: string[];
  /** A tie across the edge: reported, never cut. `places` are left for the tied; `open` until a decision fills them exactly. */
  tie: { rank: number; tied: string[]; places: number; open: boolean } | null;
}

/** How a quota of grades stands in one group. */
export interface QuotaStanding {
  grade: string;
  /** Place in the scheme's list of quotas. */
  index: number;
  group: string;
  by: Group['by'];
  base: number;
  allowed: number;
  count: number;
  over: boolean;
  basis?: string;
}

/** One scheme in one period: everyone's result, with ranks and what is counted over them. */
export interface Assessment {
  scheme: string;
  edition: string;
  period: string;
  /** Latest revisions, sorted by subject key. */
  results: Result[];
  /** Earlier revisions with their own computed results, sorted by key and revision. */
  superseded: Result[];
  groups: Group[];
  /** Subjects that should have been assessed and have neither sheet nor state. */
  missing: Subject[];
  counts: Counts;
  statistics: Statistics;
  quotas: QuotaStanding[];
}
