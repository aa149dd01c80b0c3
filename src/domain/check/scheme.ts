import { type Entry, keyOf, type RecordAt, within } from '../entry.ts';
import { exact, ZERO } from '../exact.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { editionOf, ROOT } from '../records/root.ts';
import type { Scheme } from '../records/scheme.ts';
import type { RecordSet } from '../records/set.ts';
import { RESERVED_KEYS } from '../records/sheet-keys.ts';
import { gradeNamesOf } from '../scoring/compile.ts';
import { PAPERS } from '../scoring/methods/ballot.ts';
import { checkBands, checkGrades } from './bands.ts';
import { checkGates } from './gates.ts';
import { type AnyPart, pathsOf, unknownGrade, unknownKind, unknownPart, unknownReference } from './scheme-names.ts';
import { checkWeights } from './weights.ts';

type Where = readonly (string | number)[];
/** Whether every scheme can be scored with, and what stands in the way. */
export function checkSchemes(set: RecordSet): Finding[] {
  return set.schemes.flatMap((entry) => checkScheme(entry, set));
}

/** What is wrong with one scheme: weights, bands, gates, and names it mentions without having them. */
export function checkScheme(entry: Entry<Scheme>, set: RecordSet): Finding[] {
  const { value: scheme, at } = entry;
  const paths = pathsOf(scheme);
  const grades = gradeNamesOf(scheme);
  return [
    ...checkPart(scheme, at, [], true, set),
    ...checkGrades(scheme, at),
    ...checkGates(scheme, at, set),
    ...(scheme.quota ?? []).flatMap((quota, i) => unknownGrade(grades, quota.grade, within(at, 'quota', i, 'grade'))),
    ...(scheme.ranking?.tieBreak ?? []).flatMap((part, i) =>
      unknownPart(paths, part, within(at, 'ranking', 'tieBreak', i)),
    ),
    ...referencesOf(scheme, at, set),
  ];
}

function checkPart(part: AnyPart, at: RecordAt, where: Where, isRoot: boolean, set: RecordSet): Finding[] {
  return [
    ...checkFull(part, at, where),
    ...checkAdjustments(part, at, where, isRoot),
    ...checkWeights(part, at, where),
    ...checkBands(part, at, where),
    ...checkMethod(part, at, where),
    ...checkStars(part, at, where, isRoot),
    ...checkIds(part, at, where, isRoot),
    ...checkSources(part, at, where, set),
    ...childrenOf(part).flatMap(({ child, steps }) => checkPart(child, at, [...where, ...steps], false, set)),
  ];
}

function childrenOf(part: AnyPart): { child: AnyPart; steps: Where }[] {
  if (part.method === 'sections' || part.method === 'sum')
    return part.parts.map((child, i) => ({ child, steps: ['parts', i] }));
  if (part.method !== 'raters') return [];
  return part.raters.flatMap((rater, i) => (rater.by ? [{ child: rater.by, steps: ['raters', i, 'by'] }] : []));
}

function checkFull(part: AnyPart, at: RecordAt, where: Where): Finding[] {
  const name = String(where.at(-1) ?? ROOT);
  const title = 'title' in part && typeof part.title === 'string' ? part.title : name;
  if (part.full !== undefined && exact(part.full).equals(ZERO)) {
    return [finding('full-zero', within(at, ...where, 'full'), { part: title })];
  }
  const key = part.method === 'checklist' ? 'items' : 'bands';
  const worths = part.method === 'checklist' ? part.items : part.method === 'bands' ? part.bands : [];
  const none = worths.length > 0 && worths.every((each) => exact(each.points).equals(ZERO));
  return none ? [finding('full-zero', within(at, ...where, key), { part: title })] : [];
}

function checkAdjustments(part: AnyPart, at: RecordAt, where: Where, isRoot: boolean): Finding[] {
  const raters = part.method === 'raters' ? part.raters.map((rater) => rater.id) : [];
  return (['bonus', 'penalty'] as const).flatMap((kind) => {
    const rule = part[kind];
    if (!rule) return [];
    const found: Finding[] = [];
    if (rule.on !== undefined && !raters.includes(rule.on)) {
      const args = { rater: rule.on, nearest: nearest(rule.on, raters), known: raters.join('、') };
      found.push(finding('rater-unknown', within(at, ...where, kind, 'on'), args));
    }
    if (rule.mayExceed && !isRoot) {
      found.push(
        finding('may-exceed-misplaced', within(at, ...where, kind, 'mayExceed'), { part: String(where.at(-1)) }),
      );
    }
    return found;
  });
}

function checkMethod(part: AnyPart, at: RecordAt, where: Where): Finding[] {
  const zero = (target: string | undefined, ...steps: Where): Finding[] =>
    target !== undefined && exact(target).equals(ZERO)
      ? [finding('target-zero', within(at, ...where, ...steps), {})]
      : [];
  if (part.method === 'rate') return zero(part.target, 'target');
  if (part.method === 'checklist') return part.items.flatMap((item, i) => zero(item.target, 'items', i, 'target'));
  if (part.method === 'panel') {
    const dropped = part.dropHighest + part.dropLowest;
    if (dropped < Math.max(part.minimum, 1)) return [];
    const args = { minimum: String(part.minimum), dropped: String(dropped) };
    return [finding('panel-drops-all', within(at, ...where), args)];
  }
  if (part.method === 'units' && part.aggregate === 'share-at-or-above' && part.grade === undefined) {
    return [finding('units-grade-missing', within(at, ...where, 'aggregate'), {})];
  }
  if (part.method !== 'ballot') return [];
  const full = part.full ?? '100';
  return Object.entries(part.options).flatMap(([option, points]) => {
    const place = within(at, ...where, 'options', option);
    // Such an option would be counted twice: as what it is called, and as a paper that is not valid.
    if (PAPERS.some((paper) => paper === option)) return [finding('part-reserved', keyOf(place), { id: option })];
    return exact(points).compare(exact(full)) > 0 ? [finding('points-over-full', place, { points, full })] : [];
  });
}

/** No class asks for more stars than can be had; where the classes are the grades, each number of stars has one. */
function checkStars(part: AnyPart, at: RecordAt, where: Where, isRoot: boolean): Finding[] {
  if (part.method !== 'stars') return [];
  const most = part.criteria.length;
  const beyond = part.classes.flatMap(({ name, stars }, i) => {
    const args = { class: name, stars: String(stars), criteria: String(most) };
    return stars > most ? [finding('class-out-of-reach', within(at, ...where, 'classes', i, 'stars'), args)] : [];
  });
  const lowest = Math.min(...part.classes.map(({ stars }) => stars));
  const areGrades = isRoot && !('grades' in part && part.grades);
  if (!areGrades || lowest === 0 || beyond.length > 0) return beyond;
  return [finding('classes-gap', within(at, ...where, 'classes'), { stars: String(lowest) })];
}

function checkIds(part: AnyPart, at: RecordAt, where: Where, isRoot: boolean): Finding[] {
  const lists: Partial<Record<string, readonly { id: string }[]>> = {};
  if (part.method === 'sections' || part.method === 'sum') lists.parts = part.parts;
  if (part.method === 'checklist') lists.items = part.items;
  if (part.method === 'raters') lists.raters = part.raters;
  if (part.method === 'stars') lists.criteria = part.criteria;
  return Object.entries(lists).flatMap(([key, named = []]) =>
    named.flatMap(({ id }, i) => {
      const place = within(at, ...where, key, i);
      if (named.findIndex((other) => other.id === id) < i) return [finding('part-duplicate', place, { id })];
      const reserved = isRoot && key === 'parts' && (RESERVED_KEYS.includes(id) || id === ROOT);
      return reserved ? [finding('part-reserved', within(place, 'id'), { id })] : [];
    }),
  );
}

/** The schemes and kinds that methods take their figures from. */
function checkSources(part: AnyPart, at: RecordAt, where: Where, set: RecordSet): Finding[] {
  if (part.method === 'ballot') {
    return (part.minimumVoters ?? []).flatMap((rule, i) =>
      rule.kinds.flatMap((kind, j) => unknownKind(set, kind, within(at, ...where, 'minimumVoters', i, 'kinds', j))),
    );
  }
  if (part.method !== 'periods' && part.method !== 'units') return [];
  const known = set.schemes.map((entry) => editionOf(entry.value));
  const other = set.schemes.find((entry) => editionOf(entry.value) === part.scheme)?.value;
  if (part.scheme !== undefined && !other)
    return unknownReference('scheme', known, part.scheme, within(at, ...where, 'scheme'));
  if (part.method === 'periods') {
    return part.part === undefined || !other
      ? []
      : unknownPart(pathsOf(other), part.part, within(at, ...where, 'part'));
  }
  const branches = set.branches.map((entry) => entry.value.id);
  const grades = other ? gradeNamesOf(other) : [];
  return [
    ...(part.grade === undefined ? [] : unknownGrade(grades, part.grade, within(at, ...where, 'grade'))),
    ...(part.kinds ?? []).flatMap((kind, i) => unknownKind(set, kind, within(at, ...where, 'kinds', i))),
    ...(part.listed ?? []).flatMap((id, i) =>
      unknownReference('branch', branches, id, within(at, ...where, 'listed', i)),
    ),
  ];
}

/** The example shown on the scheme's page must be a result. */
function referencesOf(scheme: Scheme, at: RecordAt, set: RecordSet): Finding[] {
  const { example } = scheme;
  if (!example) return [];
  const id = `${editionOf(scheme)}/${example.period}/${scheme.subject}/${example.subject}`;
  const there = set.scores.some(
    ({ value }) =>
      value.scheme === editionOf(scheme) &&
      value.period === example.period &&
      Object.values(value.subject)[0] === example.subject,
  );
  return there ? [] : [finding('reference-missing', within(at, 'example'), { kind: 'result', id, nearest: '' })];
}
