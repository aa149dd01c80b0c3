import type { SheetState } from '../records/sheet.ts';
import type { Subject } from '../records/subject.ts';
import type { Result } from './result.ts';
import type { Figure } from './trace.ts';

/*
 * A whole group assessed, as plain JSON: everyone's result, and what is counted over them.
 */

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
