import { type Exact, exact, formatExact, formatShare, HUNDRED, sumOf, ZERO } from '../../exact.ts';
import { type Period, periodBefore, periodWithin } from '../../period.ts';
import type { Of } from '../../records/part.ts';
import { ROOT } from '../../records/root.ts';
import { resultKeyOf, subjectKey } from '../../records/subject.ts';
import type { Told, Work } from '../node.ts';
import { partOf } from '../part-of.ts';
import type { Result } from '../result.ts';
import { type Input, type Run, refuse } from '../run.ts';
import type { TraceInput } from '../trace.ts';
import { weightsOf } from './weights.ts';

/** The period a relative name means for a sheet of one period. */
export function periodMeant(name: string, period: Period): Period {
  return name === 'previous' ? periodBefore(period) : periodWithin(period, name);
}

/** One period that is looked for: with a value, with a result that has none, or (null) with nothing, which has been reported. */
type Found = { input: TraceInput; term?: Term } | null;

interface Term {
  weight: Exact;
  value: string;
  full: Exact;
}

/**
 * `periods`: the mean, or weighted mean, of published values of the same subject in other periods, of this scheme or of
 * another. A period without a result is refused. One whose result has no score (exempt, say) is refused too, unless the scheme
 * passes on the weight of parts that do not apply: then the other periods carry it.
 */
export function periodsWork(part: Of<'periods'> & { full?: string | undefined }, path: string): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  const weighted = part.periods.some((term) => term.weight !== undefined);
  const weights = weightsOf(weighted ? part.periods : part.periods.map(() => ({ share: '1' })));
  return (_input, run) => {
    const found = part.periods.map((each, i) => {
      const period = periodMeant(each.period, run.sheet.period);
      return lookUp(part, period, { weight: weights?.[i] ?? ZERO, weighted, full }, run);
    });
    if (found.includes(null)) return null;
    const terms = found.flatMap((each) => each?.term ?? []);
    const all = sumOf(terms.map((term) => term.weight));
    if (all.equals(ZERO)) return refuse(run, AT_PERIOD, 'nothing-applicable', { part: path });

    const got = sumOf(terms.map((term) => exact(term.value).div(term.full).mul(full).mul(term.weight))).div(all);
    const tell = (): Told => {
      const shown = terms.map((term) => {
        const scaled = term.full.equals(full) ? '' : ` ÷ ${formatExact(term.full)} × ${formatExact(full)}`;
        return `${term.value}${scaled}${weighted ? ` × ${formatShare(term.weight.div(all))}` : ''}`;
      });
      const sum = shown.length > 1 && !weighted ? `(${shown.join(' + ')})` : shown.join(' + ');
      return {
        formula: {
          key: weighted ? 'periods-weighted' : 'periods-mean',
          args: { full: formatExact(full), count: String(terms.length) },
          figures: `${sum}${weighted ? '' : ` ÷ ${shown.length}`} = ${formatExact(got)}`,
        },
        inputs: found.flatMap((each) => each?.input ?? []),
      };
    };
    return { got, full, tell };
  };
}

function lookUp(
  part: Of<'periods'>,
  period: Period,
  { weight, weighted, full }: { weight: Exact; weighted: boolean; full: Exact },
  run: Run,
): Found {
  const result = find(run, part.scheme, period);
  if (!result) return null;
  const node = figuresOf(result, part.part ?? ROOT);
  const input = { id: period, result: result.key, ...(weighted ? { weight: formatShare(weight) } : {}) };
  if (node) {
    const own = exact(node.full);
    const scale = own.equals(full) ? {} : { full: formatExact(own) };
    return { input: { ...input, value: node.value, ...scale }, term: { weight, value: node.value, full: own } };
  }
  if (run.redistribute) return { input: { ...input, value: result.state, note: 'no-score' } };
  return refuse(run, AT_PERIOD, 'earlier-without-score', { ...names(run, part.scheme, period), state: result.state });
}

/** The published value and the full mark of a part of an earlier result; null where it has none. */
function figuresOf(result: Result, path: string): { value: string; full: string } | null {
  // What a page shows of the total is known without the trace, which is made when it is asked for.
  if (path === ROOT) {
    return result.value === null || result.full === null ? null : { value: result.value, full: result.full };
  }
  const node = result.trace && partOf(result.trace, path);
  return node && node.notApplicable === undefined ? node : null;
}

/** These methods read nothing from the sheet; what they miss is reported at its period. */
const AT_PERIOD: Input = { value: undefined, path: ['period'] };

function find(run: Run, scheme: string | undefined, period: Period): Result | null {
  const found = scheme
    ? run.earlier.find(scheme, period, run.subject)
    : (run.earlier.find(run.sheet.scheme, period, run.subject) ??
      run.earlier.ofScheme(run.schemeId, period, run.subject));
  if (found) return found;
  // A sheet that is faulty itself has its own findings; this one says nothing more.
  const key = resultKeyOf({ scheme: scheme ?? run.sheet.scheme, period, subject: run.sheet.subject });
  if (!run.faulty.has(key)) refuse(run, AT_PERIOD, 'earlier-missing', names(run, scheme, period));
  return null;
}

function names(run: Run, scheme: string | undefined, period: Period) {
  return { scheme: scheme ?? run.sheet.scheme, period, subject: subjectKey(run.subject) };
}
