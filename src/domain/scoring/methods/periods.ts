import { type Exact, exact, formatExact, formatShare, HUNDRED, sumOf, ZERO } from '../../exact.ts';
import { type Period, periodBefore, periodWithin } from '../../period.ts';
import type { Of } from '../../records/part.ts';
import { ROOT } from '../../records/scheme.ts';
import { resultKeyOf, subjectKey } from '../../records/sheet.ts';
import type { Work } from '../node.ts';
import { partOf } from '../part-of.ts';
import type { Result, TraceInput } from '../result.ts';
import { type Input, type Run, refuse } from '../run.ts';
import { weightsOf } from './weights.ts';

/** The period a relative name means for a sheet of one period. */
export function periodMeant(name: string, period: Period): Period {
  return name === 'previous' ? periodBefore(period) : periodWithin(period, name);
}

interface Term {
  period: Period;
  result: Result;
  weight: Exact;
  value: string;
  full: Exact;
}

/**
 * `periods`: the mean, or weighted mean, of published values of the same subject in other periods, of this scheme or of
 * another. A period without a result is refused. One whose result has no score (exempt, say) is refused too, unless the scheme
 * passes on the weight of parts that do not apply: then the other periods carry it.
 */
export function periodsWork(part: Of<'periods'> & { full?: string | undefined }): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  const path = part.part ?? ROOT;
  const stated = part.periods.some((term) => term.weight !== undefined);
  const weights = weightsOf(stated ? part.periods : part.periods.map(() => ({ share: '1' })));
  return (input, run) => {
    const inputs: TraceInput[] = [];
    const terms: Term[] = [];
    let refused = false;
    part.periods.forEach((each, i) => {
      const period = periodMeant(each.period, run.sheet.period);
      const weight = weights?.[i] ?? ZERO;
      const result = find(run, input, part.scheme, period);
      if (!result) {
        refused = true;
        return;
      }
      const node = result.trace ? partOf(result.trace, path) : null;
      const common = { id: period, result: result.key, ...(stated ? { weight: formatShare(weight) } : {}) };
      if (!node || node.notApplicable !== undefined) {
        inputs.push({ ...common, value: result.state, note: 'no-score' });
        if (!run.redistribute) {
          refuse(run, atSheet(input), 'earlier-without-score', {
            ...names(run, part.scheme, period),
            state: result.state,
          });
          refused = true;
        }
        return;
      }
      inputs.push({
        ...common,
        value: node.value,
        ...(exact(node.full).equals(full) ? {} : { full: formatExact(exact(node.full)) }),
      });
      terms.push({ period, result, weight, value: node.value, full: exact(node.full) });
    });
    if (refused) return null;
    if (terms.length === 0)
      return refuse(run, atSheet(input), 'nothing-applicable', { part: String(input.path.at(-1) ?? ROOT) });

    const whole = sumOf(terms.map((term) => term.weight));
    const got = sumOf(terms.map((term) => exact(term.value).div(term.full).mul(full).mul(term.weight))).div(whole);
    const shown = terms.map((term) => {
      const value = term.full.equals(full)
        ? term.value
        : `${term.value} ÷ ${formatExact(term.full)} × ${formatExact(full)}`;
      return stated ? `${value} × ${formatShare(term.weight.div(whole))}` : value;
    });
    const sum = shown.join(' + ');
    return {
      got,
      full,
      formula: {
        key: stated ? 'periods-weighted' : 'periods-mean',
        args: { full: formatExact(full), count: String(terms.length) },
        figures: `${stated ? sum : `${shown.length > 1 ? `(${sum})` : sum} ÷ ${shown.length}`} = ${formatExact(got)}`,
      },
      inputs,
    };
  };
}

function find(run: Run, input: Input, scheme: string | undefined, period: Period): Result | null {
  const found = scheme
    ? run.earlier.find(scheme, period, run.subject)
    : (run.earlier.find(run.sheet.scheme, period, run.subject) ??
      run.earlier.ofScheme(run.schemeId, period, run.subject));
  if (found) return found;
  // A sheet that is faulty itself has its own findings; this one says nothing more.
  const key = resultKeyOf({ scheme: scheme ?? run.sheet.scheme, period, subject: run.sheet.subject });
  if (!run.faulty.has(key)) refuse(run, atSheet(input), 'earlier-missing', names(run, scheme, period));
  return null;
}

function names(run: Run, scheme: string | undefined, period: Period) {
  return { scheme: scheme ?? run.sheet.scheme, period, subject: subjectKey(run.subject) };
}

/** These methods read nothing from the sheet; what they miss is reported at its period. */
function atSheet(input: Input): Input {
  return { value: input.value, path: ['period'] };
}
