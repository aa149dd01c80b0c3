import type { Period } from '../period.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Sheet } from '../records/sheet.ts';
import type { Subject } from '../records/subject.ts';
import { Earlier } from './earlier.ts';
import type { Result, ResultState } from './result.ts';
import { type Member, rosterOf } from './roster.ts';
import { type Scored, score } from './score.ts';
import type { TraceNode } from './trace.ts';

/*
 * A published score worked out again by its reader: the same engine, fed with what the page of the result shows and nothing
 * else. A trial changes nothing on record.
 */

/** What a sheet says that goes into its score, and what else the score was made from, as plain JSON. */
export interface Trial {
  /** Inputs of the parts under their ids, with scheme, period, subject, bonuses, penalties, facts and what does not apply. */
  sheet: TrialSheet;
  /** Results the score refers to. */
  earlier: TrialResult[];
  /** The subject and the units below it, by key; only what the methods of the scheme look at. */
  members: [key: string, member: Pick<Member, 'kind' | 'parent' | 'members'>][];
  /** Grades of the schemes that `earlier` comes from, best first. */
  grades: [scheme: string, names: string[]][];
}

export type TrialSheet = Pick<
  Sheet,
  'scheme' | 'period' | 'subject' | 'bonus' | 'penalty' | 'notApplicable' | 'facts'
> & {
  [part: string]: unknown;
};

/** A result that a score refers to, with what its own page shows of it. */
export interface TrialResult {
  /** The name the page gives it. */
  label: string;
  scheme: string;
  edition: string;
  period: Period;
  subject: Subject;
  state: ResultState;
  value: string | null;
  full: string | null;
  grade: string | null;
  /** The part that is referred to, by its path; absent: the total. */
  part?: { path: string; value: string; full: string };
}

/** Works a trial out under its scheme; gives a result or faults as `score` does. */
export function scoreTrial(scheme: Scheme, { sheet, earlier, members, grades }: Trial): Scored {
  const known = new Earlier(earlier.map(resultOf));
  for (const [key, names] of grades) known.describe(key, { title: key, grades: names });
  const roster = rosterOf(new Map(members));
  return score(scheme, { ...sheet, revision: 1 } as Sheet, { earlier: known, roster });
}

/** A result with as much in it as methods read of another one. */
function resultOf({ scheme, edition, period, subject, state, value, full, grade, part }: TrialResult): Result {
  return {
    key: `${scheme}@${edition}/${period}/${subject.kind}/${subject.id}`,
    scheme,
    edition,
    period,
    subject,
    revision: 1,
    superseded: false,
    state,
    value,
    exact: value,
    full,
    grade,
    gradeBeforeGates: grade,
    gradeInForce: grade,
    gates: [],
    consequences: [],
    rank: null,
    of: null,
    group: null,
    tied: false,
    titles: [],
    flags: [],
    trace: part ? branchTo(part.path.split('/'), part) : null,
  };
}

/** A trace with nothing in it but the way to one part. */
function branchTo(way: readonly string[], figures: { value: string; full: string }): TraceNode {
  const node = (id: string, children: TraceNode[]): TraceNode => ({
    id,
    path: id,
    title: id,
    method: 'points',
    inputs: [],
    formula: { key: 'points', args: {}, figures: '' },
    got: figures.value,
    ...figures,
    exact: figures.value,
    adjustments: [],
    notes: [],
    children,
  });
  return node(
    'total',
    way.reduceRight<TraceNode[]>((below, id) => [node(id, below)], []),
  );
}
