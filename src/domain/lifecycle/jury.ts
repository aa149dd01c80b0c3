import { type Exact, exact, formatRounded, meanOf, serializeExact } from '../exact.ts';
import type { Jury } from '../records/programme.ts';

/** The score a jury gave, with what it is made of. */
export interface JuryScore {
  /** As published: rounded half-up to the decimals the programme states. */
  readonly value: string;
  /** Exact, as `n/d`. */
  readonly exact: string;
  /** Positions in the list of figures that were dropped, lowest figures first. */
  readonly dropped: readonly number[];
  /** How many figures the mean is made of. */
  readonly counted: number;
}

/**
 * The mean of a jury's figures after dropping the highest and lowest that its programme says (of equal figures one each);
 * null where none would be left.
 */
export function juryScoreOf(jury: Jury, figures: readonly string[]): JuryScore | null {
  const sorted = figures
    .map((figure, index) => ({ value: exact(figure), index }))
    .sort((a, b) => a.value.compare(b.value));
  const upper = sorted.length - jury.dropHighest;
  const kept = sorted.slice(jury.dropLowest, Math.max(upper, 0));
  const mean: Exact | null = meanOf(kept.map(({ value }) => value));
  if (mean === null) return null;
  const dropped = [...sorted.slice(0, jury.dropLowest), ...sorted.slice(upper)].map(({ index }) => index);
  return {
    value: formatRounded(mean, jury.decimals, 'half-up'),
    exact: serializeExact(mean),
    dropped,
    counted: kept.length,
  };
}
