import { type RecordAt, within } from '../entry.ts';
import { exact, formatShare, ONE, sumOf } from '../exact.ts';
import { type Finding, finding } from '../finding.ts';
import type { AnyPart } from './scheme-names.ts';

interface Weighted {
  id: string;
  weight?: string | undefined;
  share?: string | undefined;
}

/**
 * The weights of the children of `sections`, of weighted raters and of weighted periods make exactly 1. Every sibling has a
 * weight, or every one a share; weights where nothing uses them are refused, for a reader would believe in them.
 */
export function checkWeights(part: AnyPart, at: RecordAt, where: readonly (string | number)[]): Finding[] {
  if (part.method === 'sections') return checkSiblings(part.parts, within(at, ...where, 'parts'));
  if (part.method === 'sum') {
    return part.parts.flatMap((child, i) =>
      (['weight', 'share'] as const)
        .filter((key) => child[key] !== undefined)
        .map((key) =>
          finding('weight-unused', within(at, ...where, 'parts', i, key), { part: child.id, method: 'sum' }),
        ),
    );
  }
  if (part.method === 'raters' && part.raters.some(isWeighted)) {
    return checkSiblings(part.raters, within(at, ...where, 'raters'));
  }
  if (part.method === 'periods' && part.periods.some((term) => term.weight !== undefined)) {
    const terms = part.periods.map((term) => ({ id: term.period, weight: term.weight }));
    return checkSiblings(terms, within(at, ...where, 'periods'));
  }
  return [];
}

function checkSiblings(siblings: readonly Weighted[], at: RecordAt): Finding[] {
  const parts = siblings.map((sibling) => sibling.id).join('、');
  const list = siblings.map((sibling) => `${sibling.id} ${sibling.weight ?? sibling.share ?? '—'}`).join(' + ');
  const places = siblings.flatMap((sibling, i) =>
    isWeighted(sibling) ? [within(at, i, sibling.weight === undefined ? 'share' : 'weight')] : [],
  );
  const mixed =
    siblings.some((sibling) => sibling.weight !== undefined) && siblings.some((sibling) => sibling.share !== undefined);
  if (mixed) return [finding('weights-mixed', at, { parts, list }, places)];
  const missing = siblings.flatMap((sibling, i) =>
    isWeighted(sibling) ? [] : [finding('weight-missing', within(at, i), { part: sibling.id })],
  );
  if (missing.length > 0) return missing;
  const shares = siblings[0]?.share !== undefined;
  const sum = sumOf(siblings.map((sibling) => exact(sibling.weight ?? sibling.share ?? '0')));
  const whole = shares ? sum.n !== 0n : sum.equals(ONE);
  return whole ? [] : [finding('weights-not-whole', at, { parts, list, sum: formatShare(sum) }, places)];
}

function isWeighted(sibling: Weighted | { weight?: string | undefined; share?: string | undefined }): boolean {
  return sibling.weight !== undefined || sibling.share !== undefined;
}
