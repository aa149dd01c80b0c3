import { type Exact, exact, ONE, sumOf } from '../../exact.ts';

/**
 * The exact weights of siblings: as stated (`60%`, `2/15`), or each share divided by the sum of all. null where they are
 * mixed, missing or do not make exactly 1; check/scheme.ts says what is wrong then.
 */
export function weightsOf(
  siblings: readonly { weight?: string | undefined; share?: string | undefined }[],
): Exact[] | null {
  const weights = siblings.flatMap((sibling) => (sibling.weight === undefined ? [] : [exact(sibling.weight)]));
  const shares = siblings.flatMap((sibling) => (sibling.share === undefined ? [] : [exact(sibling.share)]));
  if (weights.length === siblings.length && shares.length === 0) return sumOf(weights).equals(ONE) ? weights : null;
  if (shares.length !== siblings.length || weights.length > 0) return null;
  const sum = sumOf(shares);
  return sum.n === 0n ? null : shares.map((share) => share.div(sum));
}
