import { exact, formatExact, formatShare, ONE } from '../domain/exact.ts';
import { comparePeriods } from '../domain/period.ts';
import { editionOf, ROOT, rootPart } from '../domain/records/root.ts';
import type { Gate, Interpretation, Scheme, Within } from '../domain/records/scheme.ts';
import { gradeNamesOf } from '../domain/scoring/compile.ts';
import type { Result } from '../domain/scoring/result.ts';
import { type GateEffectView, roleTitle, schemeTitle } from './gate.ts';
import { type GradeView, stepOf } from './grades.ts';
import { once } from './once.ts';
import { fullOf, type PartView, partView, type WeightPiece, weightStrips } from './part.ts';
import { isPublic } from './reference.ts';
import { type ResultView, resultView } from './result.ts';
import { type PeriodLine, periodLine } from './results.ts';
import type { Site } from './site.ts';

export interface SchemeView {
  href: string;
  title: string;
  edition: string;
  summary: string | null;
  document: {
    title: string;
    number: string | null;
    issuedBy: string;
    adoptedOn: string;
    effectiveFrom: string | null;
    until: string | null;
    expired: boolean;
    trial: boolean;
    file: string | null;
  };
  subject: Scheme['subject'];
  appliesTo: string[];
  under: { title: string; href: string } | null;
  periodicity: Scheme['periodicity'];
  rounding: Scheme['rounding'];
  full: string | null;
  mayExceed: boolean;
  root: PartView;
  strips: WeightPiece[][];
  /** Whether parts carry points rather than weights. */
  isSum: boolean;
  heaviest: { title: string; share: string } | null;
  grades: (GradeView & { min: string; max: string | null; next: string | null })[];
  gates: SchemeGate[];
  interpretations: Interpretation[];
  quota: { grade: string; share: string; round: 'down' | 'up'; within: Within[]; basis: string | null }[];
  ranking: { within: Within[]; tieBreak: (string | null)[]; top: number | null; topTitle: string | null } | null;
  review: Scheme['review'] | null;
  example: ExampleView | null;
  editions: { edition: string; title: string; href: string; adoptedOn: string; here: boolean }[];
  tables: PeriodLine[];
}

/** A result that shows how a scheme works. */
export type ExampleView = ResultView;

/** A gate as the scheme lays it down, not yet tested on anyone. */
export interface SchemeGate {
  title: string | null;
  basis: string | null;
  condition:
    | { kind: 'part' /** Null: the total. */; title: string | null; below: string | null; atLeast: string | null }
    | { kind: 'fact'; title: string }
    | { kind: 'grade'; grade: string; running: number };
  effects: GateEffectView[];
  consequences: { title: string; months: number | null }[];
}

/** The page of a scheme's edition. */
export function schemeView(site: Site, scheme: Scheme): SchemeView {
  const key = editionOf(scheme);
  const root = rootPart(scheme);
  const strips = weightStrips(root);
  const heaviest = heaviestOf(strips[0] ?? []);
  const full = fullOf(root);
  const under = scheme.under === undefined ? undefined : site.portal.branches.get(scheme.under);
  return {
    href: site.to.scheme(key),
    title: scheme.title,
    edition: scheme.edition,
    summary: scheme.summary ?? null,
    document: documentView(site, scheme),
    subject: scheme.subject,
    appliesTo: scheme.appliesTo.map((id) => appliesTitle(site, id)),
    under: under ? { title: under.name, href: site.to.branch(under.id) } : null,
    periodicity: scheme.periodicity,
    rounding: scheme.rounding,
    full: full ? formatExact(full) : null,
    mayExceed: scheme.bonus?.mayExceed ?? false,
    root: partView(site, root, ROOT, null, ONE),
    strips,
    isSum: scheme.method === 'sum' || scheme.method === 'checklist',
    heaviest: heaviest ? { title: heaviest.title, share: heaviest.text } : null,
    grades: gradesView(scheme),
    gates: (scheme.gates ?? []).map((gate) => gateOf(site, scheme, gate)),
    interpretations: scheme.interpretations ?? [],
    quota: (scheme.quota ?? []).map(({ grade, atMost, round, within, basis }) => ({
      grade,
      share: formatShare(exact(atMost)),
      round,
      within,
      basis: basis ?? null,
    })),
    ranking: scheme.ranking
      ? {
          within: scheme.ranking.within,
          tieBreak: scheme.ranking.tieBreak.map((path) => partTitle(site, scheme, path)),
          top: scheme.ranking.top ?? null,
          topTitle: scheme.ranking.topTitle ?? null,
        }
      : null,
    review: scheme.review ?? null,
    example: exampleView(site, scheme),
    editions: [...site.portal.schemes.values()]
      .filter((each) => each.id === scheme.id && isPublic(site, 'schemes', each))
      .toSorted((a, b) => (a.document.adoptedOn < b.document.adoptedOn ? 1 : -1))
      .map((each) => ({
        edition: each.edition,
        title: each.title,
        href: site.to.scheme(editionOf(each)),
        adoptedOn: each.document.adoptedOn,
        here: each === scheme,
      })),
    tables: site.assessments
      .toSorted((a, b) => comparePeriods(b.period, a.period))
      .filter((each) => each.scheme === scheme.id && each.edition === scheme.edition)
      .map((each) => periodLine(site, each)),
  };
}

/** Schemes that have a page. */
export const shownSchemes = once((site): readonly Scheme[] =>
  [...site.portal.schemes.values()].filter((scheme) => isPublic(site, 'schemes', scheme)),
);

export interface SchemesView {
  /** One line a method, its editions newest first. */
  schemes: {
    title: string;
    summary: string | null;
    href: string;
    document: string;
    number: string | null;
    adoptedOn: string;
    trial: boolean;
    appliesTo: string[];
    editions: { edition: string; href: string }[];
  }[];
}

/** The index of schemes. */
export function schemesView(site: Site): SchemesView {
  const shown = shownSchemes(site);
  const ids = [...new Set(shown.map((scheme) => scheme.id))];
  return {
    schemes: ids.flatMap((id) => {
      const editions = shown
        .filter((scheme) => scheme.id === id)
        .toSorted((a, b) => (a.document.adoptedOn < b.document.adoptedOn ? 1 : -1));
      const [newest] = editions;
      if (!newest) return [];
      return [
        {
          title: newest.title,
          summary: newest.summary ?? null,
          href: site.to.scheme(editionOf(newest)),
          document: newest.document.title ?? newest.title,
          number: newest.document.number ?? null,
          adoptedOn: newest.document.adoptedOn,
          trial: newest.document.trial,
          appliesTo: newest.appliesTo.map((kind) => appliesTitle(site, kind)),
          editions: editions.map((each) => ({ edition: each.edition, href: site.to.scheme(editionOf(each)) })),
        },
      ];
    }),
  };
}

/** The one piece that outweighs all others; null where several are as heavy. */
function heaviestOf(pieces: readonly WeightPiece[]): WeightPiece | null {
  const [first, second] = pieces.toSorted((a, b) => b.share - a.share);
  return first && first.text !== second?.text ? first : null;
}

function documentView(site: Site, { title, document }: Scheme): SchemeView['document'] {
  return {
    title: document.title ?? title,
    number: document.number ?? null,
    issuedBy: document.issuedBy,
    adoptedOn: document.adoptedOn,
    effectiveFrom: document.effectiveFrom ?? null,
    until: document.until ?? null,
    expired: document.until !== undefined && document.until < site.day,
    trial: document.trial,
    file: document.file === undefined ? null : site.to.file(document.file),
  };
}

function appliesTitle({ portal }: Site, id: string): string {
  const { kinds, roles } = portal.config;
  return kinds.find((kind) => kind.id === id)?.title ?? roles.find((role) => role.id === id)?.title ?? id;
}

function gradesView(scheme: Scheme): SchemeView['grades'] {
  const names = gradeNamesOf(scheme);
  const bands = (scheme.grades ?? []).toSorted((a, b) => exact(b.min).compare(exact(a.min)));
  return bands.map((band, i) => ({
    name: band.name,
    step: stepOf(names.indexOf(band.name), names.length),
    min: band.min,
    max: band.max ?? null,
    next: bands[i - 1]?.min ?? null,
  }));
}

function gateOf(site: Site, scheme: Scheme, gate: Gate): SchemeGate {
  const effects: GateEffectView[] = [];
  if (gate.atMost !== undefined) effects.push({ kind: 'at-most', grade: gate.atMost });
  if (gate.grade !== undefined) effects.push({ kind: 'grade', grade: gate.grade });
  if (gate.bars)
    effects.push({
      kind: 'bars',
      role: roleTitle(site, gate.bars.role),
      scheme: schemeTitle(site, gate.bars.scheme),
      grade: gate.bars.grade,
    });
  return {
    title: gate.title ?? null,
    basis: gate.basis ?? null,
    condition: conditionOf(site, scheme, gate.when),
    effects,
    consequences: (gate.consequences ?? []).map(({ title, measure, months }) => ({
      title: title ?? scheme.measures?.find((each) => each.id === measure)?.title ?? measure ?? '',
      months: months ?? null,
    })),
  };
}

function conditionOf(site: Site, scheme: Scheme, when: Gate['when']): SchemeGate['condition'] {
  if ('fact' in when)
    return { kind: 'fact', title: scheme.facts?.find((fact) => fact.id === when.fact)?.title ?? when.fact };
  if ('grade' in when) return { kind: 'grade', grade: when.grade, running: when.running };
  return {
    kind: 'part',
    title: partTitle(site, scheme, when.part),
    below: when.below ?? null,
    atLeast: when.atLeast ?? null,
  };
}

/** The title of a part; null for the total. */
export function partTitle(site: Site, scheme: Scheme, path: string): string | null {
  let view: PartView | undefined = partView(site, rootPart(scheme), ROOT, null, null);
  if (path === ROOT) return null;
  for (const id of path.split('/')) view = view?.children.find((child) => child.id === id);
  return view?.title ?? path;
}

/** The result the scheme names as its example, else the first scored and public one of the latest period. */
export function exampleView(site: Site, scheme: Scheme): ExampleView | null {
  const isFit = (result: Result) => result.state === 'scored' && site.isShown(result);
  const assessments = site.assessments
    .filter((each) => each.scheme === scheme.id && each.edition === scheme.edition)
    .toSorted((a, b) => comparePeriods(b.period, a.period));
  const { example } = scheme;
  const named = assessments
    .find(({ period }) => period === example?.period)
    ?.results.find((result) => result.subject.id === example?.subject && isFit(result));
  const first = assessments.values().map(({ results }) => results.find(isFit));
  const result = named ?? first.find((each) => each !== undefined);
  return result ? resultView(site, result) : null;
}
