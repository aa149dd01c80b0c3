import { type Exact, exact, formatExact, formatShare, meanOf, medianOf, serializeExact, whole } from '../exact.ts';
import type { Statistics } from './assessment.ts';
import type { Result } from './result.ts';
import type { Figure } from './trace.ts';

/** Figures over the scored among some results. Mean and median are of the published totals, so that a reader can recompute them. */
export function statisticsOf(results: readonly Result[], gradeNames: readonly string[]): Statistics {
  const scored = results.filter((result) => result.value !== null);
  const byValue = scored.map((result) => exact(result.value ?? '0')).toSorted((a, b) => a.compare(b));
  const text = (value: Exact | undefined) =>
    value ? (scored.find((result) => exact(result.value ?? '0').equals(value))?.value ?? null) : null;
  return {
    count: scored.length,
    mean: figureOf(meanOf(byValue)),
    median: figureOf(medianOf(byValue)),
    highest: text(byValue.at(-1)),
    lowest: text(byValue[0]),
    grades: gradeNames.map((grade) => {
      const count = scored.filter((result) => result.gradeInForce === grade).length;
      const share = scored.length === 0 ? exact('0') : whole(count).div(whole(scored.length));
      return { grade, count, share: { exact: serializeExact(share), text: formatShare(share) } };
    }),
  };
}

function figureOf(value: Exact | null): Figure | null {
  return value && { exact: serializeExact(value), text: formatExact(value) };
}
