import type { SheetState } from '../records/sheet.ts';
import type { Subject } from '../records/subject.ts';
import type { Figure, TraceNode } from './trace.ts';

/*
 * What scoring gives, as plain JSON. Every figure a page, an export or the command line prints about a score is printed from
 * these types; nothing recomputes beside them. Exact values are fraction text `n/d` in lowest terms, `90/1` for a whole number;
 * texts are decimals as printed.
 */

/** What a gate asks, with what was found. */
export type GateCondition =
  | { kind: 'part'; part: string; title: string; below?: string; atLeast?: string; value: string | null }
  | { kind: 'fact'; fact: string; title: string; detail: string | null }
  /** `periods` goes back to the first that has another grade, or none. */
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
  /** How a score came about; null without one. Made when it is asked for: see `withTrace`. */
  readonly trace: TraceNode | null;
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

const TELL = Symbol('tell');

interface Traced {
  readonly [TELL]: () => TraceNode | null;
}

/** The trace that was read last, for a reader of one result asks for it several times. */
let last: { of: Traced; trace: TraceNode | null } | null = null;

/** One function for all results: V8 then gives them one shape. */
const TRACE: PropertyDescriptor & ThisType<Traced> = {
  enumerable: true,
  get() {
    if (last?.of !== this) last = { of: this, trace: this[TELL]() };
    return last.trace;
  },
};

/**
 * The result with a trace that `tell` makes when it is read and that is not kept. Read, printed as JSON or compared, the result
 * is plain data as if the trace were in it.
 */
export function withTrace(result: Omit<Result, 'trace'>, tell: () => TraceNode | null): Result {
  return Object.defineProperties(result, { [TELL]: { value: tell }, trace: TRACE }) as Result;
}
