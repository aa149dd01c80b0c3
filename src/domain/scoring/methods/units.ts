import { type Exact, exact, formatExact, HUNDRED, meanOf, sumOf, whole } from '../../exact.ts';
import type { Of } from '../../records/part.ts';
import { subjectKey } from '../../records/subject.ts';
import type { Told, Work } from '../node.ts';
import type { Result } from '../result.ts';
import { type Run, refuse } from '../run.ts';
import type { Formula, FormulaKey, TraceInput, TraceNote } from '../trace.ts';

/** Terms shown in a formula; above that the sum is shown in one figure, the terms being listed as inputs. */
const SHOWN_TERMS = 12;

/**
 * `units`: what the units below reached in a scheme of their own in the same period: the mean of their published values, the
 * mean weighted with their members, or the share at or above a grade (of those with a score). Units below are the children in
 * the tree, all descendants, or those listed; one without a result of that scheme is not one of them, one whose result has no
 * score is left out and named.
 */
export function unitsWork(part: Of<'units'> & { full?: string | undefined }): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  return (_input, run) => {
    const at = { value: undefined, path: ['period'] };
    const keys = unitsBelow(part, run);
    if (keys.some((key) => run.faulty.has(`${part.scheme}/${run.sheet.period}/${key}`))) return null;
    const results = keys.flatMap((key) => run.earlier.find(part.scheme, run.sheet.period, key) ?? []);
    const scored = results.filter((result) => result.value !== null && result.full !== null);
    if (scored.length === 0) return refuse(run, at, 'units-none', { scheme: part.scheme, period: run.sheet.period });

    const members = scored.map((result) => membersOf(result, run));
    if (part.aggregate === 'member-weighted' && members.some((count) => count === undefined || count === 0)) {
      const unit = scored.find((_, i) => !members[i])?.subject.id ?? '';
      return refuse(run, at, 'members-unknown', { unit });
    }
    const left = results.length - scored.length;
    const notes: TraceNote[] = left === 0 ? [] : [{ key: 'units-left-out', args: { count: String(left) } }];
    const { got, formula } = aggregate(
      part,
      full,
      scored,
      members.map((count) => count ?? 0),
      run.earlier.gradesOf(part.scheme),
    );
    const tell = (): Told => ({
      formula: formula(),
      inputs: results.map((result, i): TraceInput => {
        const weight = part.aggregate === 'member-weighted' ? members[scored.indexOf(result)] : undefined;
        return {
          id: result.subject.id,
          value: (part.aggregate === 'share-at-or-above' ? result.gradeInForce : result.value) ?? result.state,
          result: results[i]?.key ?? '',
          ...(weight === undefined ? {} : { weight: String(weight) }),
          ...(result.value === null ? { note: 'no-score' } : {}),
        };
      }),
      notes,
    });
    return { got, full, tell };
  };
}

function aggregate(
  part: Of<'units'>,
  full: Exact,
  scored: readonly Result[],
  members: readonly number[],
  grades: readonly string[],
): { got: Exact; formula: () => Formula } {
  const values = scored.map((result) =>
    exact(result.value ?? '0')
      .div(exact(result.full ?? '1'))
      .mul(full),
  );
  const formula = (key: FormulaKey, figures: string, more: Record<string, string> = {}) => ({
    key,
    args: { full: formatExact(full), count: String(scored.length), ...more },
    figures,
  });

  if (part.aggregate === 'share-at-or-above') {
    const floor = grades.indexOf(part.grade ?? '');
    const reached = scored.filter((result) => {
      const place = grades.indexOf(result.gradeInForce ?? '');
      return place >= 0 && place <= floor;
    });
    const got = whole(reached.length).div(whole(scored.length)).mul(full);
    return {
      got,
      formula: () =>
        formula('units-share', `${reached.length} ÷ ${scored.length} × ${formatExact(full)} = ${formatExact(got)}`, {
          grade: part.grade ?? '',
          reached: String(reached.length),
        }),
    };
  }
  if (part.aggregate === 'member-weighted') {
    const all = members.reduce((sum, count) => sum + count, 0);
    const sum = sumOf(values.map((value, i) => value.mul(whole(members[i] ?? 0))));
    const got = sum.div(whole(all));
    const terms = () => values.map((value, i) => `${formatExact(value)}×${members[i]}`);
    return {
      got,
      formula: () =>
        formula('units-member-weighted', `${shorten(terms(), sum)} ÷ ${all} = ${formatExact(got)}`, {
          members: String(all),
        }),
    };
  }
  const got = meanOf(values) ?? full;
  return {
    got,
    formula: () =>
      formula(
        'units-mean',
        `${shorten(values.map(formatExact), sumOf(values))} ÷ ${values.length} = ${formatExact(got)}`,
      ),
  };
}

function shorten(terms: readonly string[], sum: Exact): string {
  if (terms.length > SHOWN_TERMS) return formatExact(sum);
  return terms.length > 1 ? `(${terms.join(' + ')})` : (terms[0] ?? '');
}

/** Keys of the units below, each followed by the posts in it: a scheme for persons is rolled up along the tree of their branches. */
function unitsBelow(part: Of<'units'>, run: Run): readonly string[] {
  const own = run.subject.kind === 'branch' ? run.subject.id : run.member?.parent;
  if (own === undefined) return [];
  const inTree = part.depth === 'all' ? run.roster.descendantsOf(own) : run.roster.childrenOf(own);
  const branches = part.listed?.map((id) => `branch/${id}`) ?? inTree;
  const { kinds } = part;
  const meant = kinds ? branches.filter((key) => kinds.includes(run.roster.members.get(key)?.kind ?? '')) : branches;
  return meant.flatMap((key) => [key, ...run.roster.attachedTo(key.slice('branch/'.length))]);
}

/** Members of the unit a result is about; of a person's, those of the branch. */
function membersOf({ subject }: Result, run: Run): number | undefined {
  const member = run.roster.members.get(subjectKey(subject));
  return subject.kind === 'branch'
    ? member?.members
    : run.roster.members.get(`branch/${member?.parent ?? ''}`)?.members;
}
