import { type Exact, exact, formatExact, formatShare, HUNDRED, ONE, sumOf } from '../domain/exact.ts';
import type { Adjustment, MethodTerms, Part } from '../domain/records/part.ts';
import { weightsOf } from '../domain/scoring/methods/weights.ts';
import { schemeTitle } from './gate.ts';
import { stepOf } from './grades.ts';
import type { Site } from './site.ts';
import { anchorOf } from './trace.ts';

/** What a scheme asks of one part, ready to be said in words: ids are replaced by titles, figures are texts. */
export type MethodView =
  | { method: 'points'; full: string; varies: boolean }
  | { method: 'raters'; raters: { id: string; title: string | null; weight: string | null }[] }
  | { method: 'panel'; minimum: number; highest: number; lowest: number }
  | { method: 'ballot'; options: { name: string; points: string }[]; minimums: { kinds: string[]; atLeast: number }[] }
  | { method: 'checklist'; full: string; sum: string; items: ItemView[] }
  | { method: 'rate'; target: string; partial: boolean; full: string }
  | { method: 'deductions'; full: string }
  | {
      method: 'bands';
      bands: { min: string; max: string | null; next: string | null; points: string; name: string | null }[];
      unit: string;
    }
  | { method: 'stars'; criteria: { title: string; basis: string | null }[]; classes: { name: string; stars: number }[] }
  | { method: 'periods'; scheme: string | null; periods: { name: string; weight: string | null }[] }
  | {
      method: 'units';
      scheme: string;
      aggregate: 'mean' | 'member-weighted' | 'share-at-or-above';
      grade: string | null;
    }
  | { method: 'sections' }
  | { method: 'sum'; full: string | null };

export interface ItemView {
  title: string;
  points: string;
  target: string | null;
  measure: string | null;
  owner: string | null;
  basis: string | null;
}

/** A part of a scheme with all below it. */
export interface PartView {
  id: string;
  anchor: string;
  title: string;
  basis: string | null;
  description: string | null;
  weight: string | null;
  /** Its full mark, where its parent counts points. */
  points: string | null;
  /** Its share of the whole, where that can be said before any sheet is written. */
  overall: string | null;
  how: MethodView;
  bonus: { max: string | null; required: boolean } | null;
  penalty: { max: string | null } | null;
  children: PartView[];
}

/** A piece of the drawing of the weights. */
export interface WeightPiece {
  title: string;
  start: number;
  share: number;
  step: number;
  text: string;
}

/** A scheme's parts from the root down. `share` is the part's share of the whole, null where none can be said. */
export function partView(
  site: Site,
  part: Part,
  path: string,
  weight: Exact | null,
  share: Exact | null,
  points: string | null = null,
): PartView {
  const shares = sharesOf(part);
  const children = part.method === 'sections' || part.method === 'sum' ? part.parts : [];
  const rated =
    part.method === 'raters'
      ? part.raters.flatMap((rater) =>
          rater.by ? [{ ...rater.by, id: rater.id, title: rater.title ?? rater.id } as Part] : [],
        )
      : [];
  return {
    id: part.id,
    anchor: anchorOf(path),
    title: part.title,
    basis: part.basis ?? null,
    description: part.description ?? null,
    weight: weight ? formatShare(weight) : null,
    points,
    overall: share && !share.equals(ONE) ? formatShare(share) : null,
    how: methodView(site, part),
    bonus: part.bonus ? { max: part.bonus.max ?? null, required: part.bonus.evidence === 'required' } : null,
    penalty: part.penalty ? { max: limit(part.penalty) } : null,
    children: [...children, ...rated].map((child, i) => {
      const own = shares?.[i] ?? null;
      return partView(
        site,
        child,
        path === 'total' ? child.id : `${path}/${child.id}`,
        part.method === 'sections' ? own : null,
        own && share ? own.mul(share) : null,
        pointsOf(part, i),
      );
    }),
  };
}

/**
 * The weights as strips: the parts of the whole, and under each what it is made of. Empty where shares cannot be said, and
 * where a checklist is too long to be drawn.
 */
export function weightStrips(root: Part): WeightPiece[][] {
  const shares = sharesOf(root);
  const titles = childTitles(root);
  if (!shares || titles.length < 2 || titles.length > MOST_PIECES) return [];
  const first: WeightPiece[] = [];
  const second: WeightPiece[] = [];
  let start = 0;
  titles.forEach((title, index) => {
    const whole = shares[index] ?? ONE;
    const share = whole.valueOf();
    const step = titles.length > 6 ? 2 + (index % 2) : stepOf(index, titles.length);
    first.push({ title, start, share, step, text: pointsOf(root, index) ?? formatShare(whole) });
    const child = part(root, index);
    const below = child ? sharesOf(child) : null;
    let inner = start;
    for (const [i, name] of (child && below ? childTitles(child) : []).entries()) {
      const own = (below?.[i] ?? ONE).mul(whole);
      second.push({ title: name, start: inner, share: own.valueOf(), step, text: formatShare(own) });
      inner += own.valueOf();
    }
    start += share;
  });
  return second.length > 0 && second.length <= MOST_PIECES ? [first, second] : [first];
}

/** The points of a part that is counted in points rather than by weight. */
function pointsOf(parent: Part, index: number): string | null {
  if (parent.method === 'checklist') return parent.items[index]?.points ?? null;
  const child = parent.method === 'sum' ? parent.parts[index] : undefined;
  const full = child ? fullOf(child) : null;
  return full ? formatExact(full) : null;
}

/** More pieces than this are a grey blur. */
const MOST_PIECES = 24;

function childTitles(parent: Part): string[] {
  if (parent.method === 'checklist') return parent.items.map((item) => item.title);
  return parent.method === 'sections' || parent.method === 'sum' ? parent.parts.map((child) => child.title) : [];
}

function part(parent: Part, index: number): Part | undefined {
  return parent.method === 'sections' || parent.method === 'sum' ? parent.parts[index] : undefined;
}

/** Share of each child in its parent: its weight, or its full mark among all full marks. */
function sharesOf(part: Part): Exact[] | null {
  if (part.method === 'sections') return weightsOf(part.parts);
  if (part.method === 'checklist') {
    const all = sumOf(part.items.map((item) => exact(item.points)));
    return part.items.map((item) => exact(item.points).div(all));
  }
  if (part.method !== 'sum') return null;
  const fulls = part.parts.map(fullOf);
  if (fulls.includes(null)) return null;
  const all = sumOf(fulls.flatMap((full) => full ?? []));
  return fulls.flatMap((full) => (full ? [full.div(all)] : []));
}

/** Full mark of a part, where the scheme alone says it. */
export function fullOf(part: Part): Exact | null {
  if (part.method === 'points' && part.fullVaries) return null;
  if (part.full !== undefined) return exact(part.full);
  if (part.method === 'checklist') return sumOf(part.items.map((item) => exact(item.points)));
  if (part.method === 'stars') return exact(String(part.criteria.length));
  if (part.method === 'bands')
    return part.bands.map((band) => exact(band.points)).toSorted((a, b) => b.compare(a))[0] ?? null;
  if (part.method !== 'sum') return HUNDRED;
  const fulls = part.parts.map(fullOf);
  return fulls.includes(null) ? null : sumOf(fulls.flatMap((full) => full ?? []));
}

function methodView(site: Site, part: Part): MethodView {
  const known = fullOf(part);
  const full = known ? formatExact(known) : '';
  return termsView(site, part, full);
}

function termsView(site: Site, part: Part, full: string): MethodView {
  const kindTitle = (id: string) => site.portal.config.kinds.find((kind) => kind.id === id)?.title ?? id;
  switch (part.method) {
    case 'points':
      return { method: 'points', full, varies: part.fullVaries };
    case 'raters': {
      const weights = part.raters.some((rater) => rater.weight ?? rater.share) ? weightsOf(part.raters) : null;
      return {
        method: 'raters',
        raters: part.raters.map((rater, i) => ({
          id: rater.id,
          title: rater.title ?? null,
          weight: weights?.[i] ? formatShare(weights[i]) : null,
        })),
      };
    }
    case 'panel':
      return { method: 'panel', minimum: part.minimum, highest: part.dropHighest, lowest: part.dropLowest };
    case 'ballot':
      return {
        method: 'ballot',
        options: Object.entries(part.options).map(([name, points]) => ({ name, points })),
        minimums: (part.minimumVoters ?? []).map((rule) => ({
          kinds: rule.kinds.map(kindTitle),
          atLeast: rule.atLeast,
        })),
      };
    case 'checklist':
      return {
        method: 'checklist',
        full,
        sum: formatExact(sumOf(part.items.map((item) => exact(item.points)))),
        items: part.items.map(itemView),
      };
    case 'rate':
      return { method: 'rate', target: formatShare(exact(part.target)), partial: part.partial, full };
    case 'deductions':
      return { method: 'deductions', full };
    case 'bands':
      return { method: 'bands', bands: bandsView(part), unit: part.unit ?? '' };
    case 'stars':
      return {
        method: 'stars',
        criteria: part.criteria.map(({ title, basis }) => ({ title, basis: basis ?? null })),
        classes: part.classes,
      };
    case 'periods':
      return {
        method: 'periods',
        scheme: part.scheme === undefined ? null : titleOf(site, part.scheme),
        periods: part.periods.map(({ period, weight }) => ({
          name: period,
          weight: weight ? formatShare(exact(weight)) : null,
        })),
      };
    case 'units':
      return {
        method: 'units',
        scheme: titleOf(site, part.scheme),
        aggregate: part.aggregate,
        grade: part.grade ?? null,
      };
    case 'sections':
      return { method: 'sections' };
    case 'sum':
      return { method: 'sum', full: part.full ?? null };
  }
}

function bandsView(part: Extract<MethodTerms, { method: 'bands' }>): Extract<MethodView, { method: 'bands' }>['bands'] {
  const bands = part.bands.toSorted((a, b) => exact(b.min).compare(exact(a.min)));
  return bands.map(({ min, max, points, name }, i) => ({
    min,
    max: max ?? null,
    next: bands[i - 1]?.min ?? null,
    points,
    name: name ?? null,
  }));
}

function itemView({
  title,
  points,
  target,
  measure,
  owner,
  basis,
}: Extract<MethodTerms, { method: 'checklist' }>['items'][number]): ItemView {
  return {
    title,
    points,
    target: target ?? null,
    measure: measure ?? null,
    owner: owner ?? null,
    basis: basis ?? null,
  };
}

function limit(rule: Adjustment): string | null {
  return rule.max ?? null;
}

function titleOf(site: Site, edition: string): string {
  return site.portal.schemes.get(edition)?.title ?? schemeTitle(site, edition.split('@')[0] ?? edition);
}
