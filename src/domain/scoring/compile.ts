import { type Exact, exact, HUNDRED } from '../exact.ts';
import type { ChecklistItem, Of, Part } from '../records/part.ts';
import { editionOf, ROOT, rootPart } from '../records/root.ts';
import type { Scheme } from '../records/scheme.ts';
import { ballotWork } from './methods/ballot.ts';
import { deductionsWork } from './methods/deductions.ts';
import { bandsWork, starsWork } from './methods/lookup.ts';
import { panelWork } from './methods/panel.ts';
import { periodsWork } from './methods/periods.ts';
import { itemPointsWork, metWork, pointsWork } from './methods/points.ts';
import { rateWork } from './methods/rate.ts';
import { ratersWork } from './methods/raters.ts';
import { sectionsWork, sumWork } from './methods/sections.ts';
import { unitsWork } from './methods/units.ts';
import { weightsOf } from './methods/weights.ts';
import type { CompiledPart, Work } from './node.ts';
import type { Rounding } from './run.ts';

/** A scheme with its constants read once, ready for any number of sheets. */
export interface CompiledScheme {
  readonly scheme: Scheme;
  /** `id@edition`. */
  readonly key: string;
  readonly root: CompiledPart;
  /** Every node by its path; `total` is the root. */
  readonly parts: ReadonlyMap<string, CompiledPart>;
  readonly rounding: Rounding;
  /** Keys of a sheet that hold inputs: the parts', or `total` where the scheme has none. */
  readonly inputs: readonly string[];
  /** Bands from the best grade down; none where stars or named bands give the grade, or there is no grade. */
  readonly grades: readonly { name: string; min: Exact; max: Exact | null }[];
  /** Names of all grades the scheme gives, best first. */
  readonly gradeNames: readonly string[];
}

/**
 * Reads a scheme's constants. The scheme must have been checked (check/scheme.ts); weights that do not make 1 throw here,
 * for nothing may be scored with them.
 */
export function compileScheme(scheme: Scheme): CompiledScheme {
  const { decimals, mode, at } = scheme.rounding;
  const grades = (scheme.grades ?? [])
    .map((band) => ({ name: band.name, min: exact(band.min), max: band.max === undefined ? null : exact(band.max) }))
    .toSorted((a, b) => b.min.compare(a.min));
  const root = compilePart(rootPart(scheme), ROOT, null);
  return {
    scheme,
    key: editionOf(scheme),
    root,
    parts: new Map(allParts(root).map((part) => [part.path, part])),
    inputs: inputsOf(root),
    rounding: { decimals, mode, each: at === 'each' },
    grades,
    gradeNames: gradeNamesOf(scheme),
  };
}

function inputsOf(root: CompiledPart): string[] {
  const container = root.method === 'sections' || root.method === 'sum';
  return (container ? root.children : [root]).filter((part) => part.needsInput).map((part) => part.id);
}

function allParts(part: CompiledPart): CompiledPart[] {
  return [part, ...part.children.flatMap(allParts)];
}

/** Names of the grades a scheme gives, best first: its bands, else the classes of its stars or the names of its lookup bands. */
export function gradeNamesOf(scheme: Scheme): string[] {
  if (scheme.grades)
    return scheme.grades.toSorted((a, b) => exact(b.min).compare(exact(a.min))).map((band) => band.name);
  if (scheme.method === 'stars') return scheme.classes.toSorted((a, b) => b.stars - a.stars).map((each) => each.name);
  if (scheme.method !== 'bands') return [];
  const byPoints = scheme.bands.toSorted((a, b) => exact(b.points).compare(exact(a.points)));
  return [...new Set(byPoints.flatMap((band) => band.name ?? []))];
}

function compilePart(part: Part, path: string, weight: Exact | null): CompiledPart {
  const children = childrenOf(part, path);
  const work = workOf(part, path, children);
  const fromEarlier = part.method === 'periods' || part.method === 'units';
  const container = part.method === 'sections' || part.method === 'sum';
  return {
    id: part.id,
    path,
    title: part.title,
    basis: part.basis,
    description: part.description,
    method: part.method,
    weight,
    bonus: part.bonus,
    penalty: part.penalty,
    children,
    needsInput: container ? children.some((child) => child.needsInput) : !fromEarlier,
    work,
  };
}

function childrenOf(part: Part, path: string): CompiledPart[] {
  const below = (id: string) => (path === ROOT ? id : `${path}/${id}`);
  if (part.method === 'sections') {
    const weights = weightsOf(part.parts);
    if (!weights) throw new Error(`the weights of ${path} do not make 1`);
    return part.parts.map((child, i) => compilePart(child, below(child.id), weights[i] ?? null));
  }
  if (part.method === 'sum') return part.parts.map((child) => compilePart(child, below(child.id), null));
  if (part.method === 'checklist') return part.items.map((item) => compileItem(item, below(item.id)));
  if (part.method !== 'raters') return [];
  const weights = ratersWeights(part);
  return part.raters.flatMap((rater, i) => {
    if (!rater.by) return [];
    const named = { ...rater.by, id: rater.id, title: rater.title ?? rater.id } as Part;
    return [compilePart(named, below(rater.id), weights?.[i] ?? null)];
  });
}

function compileItem(item: ChecklistItem, path: string): CompiledPart {
  const points = exact(item.points);
  const works: Record<ChecklistItem['type'], () => Work> = {
    points: () => itemPointsWork(points),
    met: () => metWork(points),
    rate: () => rateWork(points, item.target ?? '100%', item.partial),
  };
  return {
    id: item.id,
    path,
    title: item.title,
    basis: item.basis,
    description: item.measure,
    method: item.type,
    weight: null,
    bonus: undefined,
    penalty: undefined,
    children: [],
    needsInput: true,
    work: works[item.type](),
  };
}

function workOf(part: Part, path: string, children: readonly CompiledPart[]): Work {
  switch (part.method) {
    case 'points':
      return pointsWork(part, part.title);
    case 'raters':
      return ratersWork(part, path, new Map(children.map((child) => [child.id, child])), ratersWeights(part));
    case 'panel':
      return panelWork(part);
    case 'ballot':
      return ballotWork(part, path, part.title);
    case 'checklist':
      return sumWork(children, part.full, path, 'checklist');
    case 'rate':
      return rateWork(part.full === undefined ? HUNDRED : exact(part.full), part.target, part.partial);
    case 'deductions':
      return deductionsWork(part);
    case 'bands':
      return bandsWork(part);
    case 'stars':
      return starsWork(part);
    case 'periods':
      return periodsWork(part, path);
    case 'units':
      return unitsWork(part);
    case 'sections':
      return sectionsWork(children, part.full, path);
    case 'sum':
      return sumWork(children, part.full, path);
  }
}

/** Weights of raters; null where none has one and the plain mean is taken. */
function ratersWeights(part: Of<'raters'>): Exact[] | null {
  const weighted = part.raters.some((rater) => rater.weight !== undefined || rater.share !== undefined);
  if (!weighted) return null;
  const weights = weightsOf(part.raters);
  if (!weights) throw new Error('the weights of raters do not make 1');
  return weights;
}
