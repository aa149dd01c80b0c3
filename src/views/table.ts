import { exact, formatRounded, HUNDRED } from '../domain/exact.ts';
import { comparePeriods } from '../domain/period.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { Assessment, Group } from '../domain/scoring/assessment.ts';
import type { Result, ResultFlag, ResultState } from '../domain/scoring/result.ts';
import type { Figure } from '../domain/scoring/trace.ts';
import { type BinView, binsOf } from './bins.ts';
import { type ChangeView, changeOf, directionOf } from './change.ts';
import { type GradeView, gradeView } from './grades.ts';
import { groupNames } from './group.ts';
import type { Site } from './site.ts';
import { subjectView } from './subject.ts';

/** A table of this many rows is read in one piece; a longer one is cut by region. */
const IN_ONE_PIECE = 40;
/** How many of a long group stand first, all regions together. */
const LEADING = 10;

export interface TableRow {
  name: string;
  href: string;
  region: string;
  rank: number | null;
  tied: boolean;
  value: string;
  /** Its place on the table's scale, 0 to 1, to draw. */
  at: number | null;
  grade: GradeView | null;
  change: ChangeView | null;
  flags: ResultFlag[];
  titles: string[];
}

export interface TableGroup {
  /** Anchor of the group on its page. */
  id: string;
  names: string[];
  count: number;
  /** Whether its rows are places in a ranking. */
  isRanked: boolean;
  mean: string | null;
  median: string | null;
  /** Ties at the edge of the first or last n that a decision must settle. */
  ties: { rank: number; tied: number; places: number }[];
  /** The whole group where it is short, else its first ten. */
  rows: TableRow[];
  /** The whole group cut by region, where it is long. */
  regions: { id: string; name: string; rows: TableRow[] }[];
}

export interface GradeShare extends GradeView {
  count: number;
  /** Share of the scored as drawn, 0 to 1, and as printed. */
  share: number;
  percent: string;
}

export interface TableView {
  href: string;
  scheme: { title: string; edition: string; href: string; document: string; number: string | null; trial: boolean };
  period: string;
  counts: Assessment['counts'];
  mean: string | null;
  median: string | null;
  highest: string | null;
  lowest: string | null;
  grades: GradeShare[];
  /** Empty where there are too few results to draw. */
  bins: BinView[];
  /** Means of all periods of the method, the earliest first; only where there are two or more. */
  years: { period: string; mean: string | null; count: number }[];
  change: { period: string; up: number; down: number; same: number } | null;
  groups: TableGroup[];
  /** Figures at the two ends of the scale on which rows are drawn; null where none is drawn. */
  scale: { from: string; until: string } | null;
  /** Whether results are numbers of stars, of which means say little. */
  isStars: boolean;
  /** Results of which only the announcement survives. */
  announced: { name: string; href: string; value: string | null; grade: GradeView | null; source: string }[];
  /** Results without a score. */
  states: {
    name: string;
    href: string;
    region: string;
    state: ResultState;
    reason: string | null;
  }[];
  missing: { name: string; href: string | null; region: string }[];
  quotas: { names: string[]; grade: string; allowed: number; count: number; over: boolean }[];
  /** Results that are counted but not shown one by one. */
  hidden: number;
  /** Whether any grade is only worked out so far. */
  provisional: boolean;
  others: { period: string; href: string }[];
}

/** The table of a scheme in a period. Throws where there is no such assessment. */
export function tableView(
  site: Site,
  { scheme: schemeId, edition, period }: Pick<Assessment, 'scheme' | 'edition' | 'period'>,
): TableView {
  const assessment = site.assessments.find(
    (each) => each.scheme === schemeId && each.edition === edition && each.period === period,
  );
  if (!assessment) throw new Error(`no assessment ${schemeId}@${edition}/${period}`);
  const scheme = site.schemeOf(assessment);
  const key = `${schemeId}@${edition}`;
  const scored = assessment.results.filter((result) => result.state === 'scored');
  const shown = assessment.results.filter(site.isShown);
  const { statistics } = assessment;
  const bins =
    scheme.method === 'stars'
      ? []
      : binsOf(
          scored.flatMap((result) => result.value ?? []),
          scheme,
        );
  const [first, last] = [bins[0], bins.at(-1)];
  const scale = first && last ? { from: first.from, until: last.until } : null;
  return {
    href: site.to.table(key, period),
    scheme: {
      title: scheme.title,
      edition,
      href: site.to.scheme(key),
      document: scheme.document.title ?? scheme.title,
      number: scheme.document.number ?? null,
      trial: scheme.document.trial,
    },
    period,
    counts: assessment.counts,
    mean: roundedMean(scheme, statistics.mean),
    median: roundedMean(scheme, statistics.median),
    highest: statistics.highest,
    lowest: statistics.lowest,
    grades: statistics.grades.map(({ grade, count, share }) => ({
      ...(gradeView(scheme, grade) ?? { name: grade, step: 0 }),
      count,
      share: statistics.count === 0 ? 0 : count / statistics.count,
      percent: `${formatRounded(exact(share.exact).mul(HUNDRED), 1, 'half-up')}%`,
    })),
    bins,
    scale,
    isStars: scheme.method === 'stars',
    years: statistics.mean && scheme.method !== 'stars' ? yearsOf(site, schemeId) : [],
    change: changesOf(scored),
    groups: inOrder(site, assessment.groups)
      .map((group, index) => groupView(site, assessment, group, index, scale))
      .filter((group) => group.rows.length > 0),
    announced: shown
      .flatMap((result) => announcedRow(site, result))
      .toSorted((a, b) => Number(b.value ?? 0) - Number(a.value ?? 0)),
    states: shown
      .filter((result) => result.state !== 'scored' && result.state !== 'announced-only')
      .map((result) => stateRow(site, result)),
    missing: assessment.missing.map((subject) => {
      const { short, href, region } = subjectView(site, subject);
      return { name: short, href, region };
    }),
    quotas: assessment.quotas.map(({ by, grade, allowed, count, over }) => ({
      names: groupNames(site, by),
      grade,
      allowed,
      count,
      over,
    })),
    hidden: assessment.results.length - shown.length,
    provisional: scored.some((result) => result.grade !== null && !result.decided),
    others: othersOf(site, schemeId)
      .filter((each) => each !== assessment)
      .map((each) => ({ period: each.period, href: site.to.table(`${each.scheme}@${each.edition}`, each.period) })),
  };
}

/** Addresses of all result tables. */
export function tableKeys(site: Site): Pick<Assessment, 'scheme' | 'edition' | 'period'>[] {
  return site.assessments.map(({ scheme, edition, period }) => ({ scheme, edition, period }));
}

/** Path of a result's page on this site. */
export function hrefOf(site: Site, result: Pick<Result, 'scheme' | 'edition' | 'period' | 'subject'>): string {
  return site.to.result(`${result.scheme}@${result.edition}`, result.period, result.subject);
}

function groupView(
  site: Site,
  assessment: Assessment,
  group: Group,
  index: number,
  scale: TableView['scale'],
): TableGroup {
  const scheme = site.schemeOf(assessment);
  const rows = membersOf(site, assessment, group)
    .filter(site.isShown)
    .map((result) => rowOf(site, result, scale));
  const regions = [...new Set(rows.map((row) => row.region))];
  const cut = rows.length > IN_ONE_PIECE && regions.length > 1;
  return {
    id: `group-${index + 1}`,
    names: groupNames(site, group.by),
    count: group.ranked.length || rows.length,
    isRanked: group.ranked.length > 0,
    mean: roundedMean(scheme, group.statistics.mean),
    median: roundedMean(scheme, group.statistics.median),
    ties: [group.top, group.bottom].flatMap((edge) =>
      edge?.tie?.open ? [{ rank: edge.tie.rank, tied: edge.tie.tied.length, places: edge.tie.places }] : [],
    ),
    rows: cut ? rows.slice(0, LEADING) : rows,
    regions: cut
      ? regionOrder(site, regions).map((name, at) => ({
          id: `group-${index + 1}-${at + 1}`,
          name,
          rows: rows.filter((row) => row.region === name),
        }))
      : [],
  };
}

/** Names of all regions, in the order of the branches. */
function regionsOf(site: Site): string[] {
  return [...new Set([...site.portal.branches.keys()].map((id) => site.tree.regionOf(id)))];
}

/** Scored results of a group: by rank, or where the scheme ranks nobody by their figure. */
function membersOf(site: Site, { results, groups }: Assessment, group: Group): Result[] {
  if (groups.some((each) => each.ranked.length > 0)) return group.ranked.flatMap((key) => site.results.get(key) ?? []);
  const scored = results.filter((result) => result.state === 'scored');
  return scored.toSorted((a, b) => exact(b.value ?? '0').compare(exact(a.value ?? '0')));
}

/** Groups in the order in which the portal lists their kinds, levels and organisations. */
function inOrder(site: Site, groups: readonly Group[]): Group[] {
  const { kinds, levels, roles } = site.portal.config;
  const order = [
    ...[...kinds, ...roles, ...levels].map((term) => term.id),
    ...regionsOf(site),
    ...site.portal.branches.keys(),
  ];
  const place = (group: Group) => group.by.map(({ value }) => order.indexOf(value));
  return groups.toSorted((a, b) => {
    const [x, y] = [place(a), place(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
  });
}

/** Regions in the order of the branch tree, as people of the place list them. */
function regionOrder(site: Site, regions: readonly string[]): string[] {
  const known = regionsOf(site);
  return regions.toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
}

function rowOf(site: Site, result: Result, scale: TableView['scale']): TableRow {
  const { short, region } = subjectView(site, result.subject);
  const { before } = result;
  return {
    name: short,
    href: hrefOf(site, result),
    region,
    rank: result.rank,
    tied: result.tied,
    value: result.value ?? '',
    at: scale && result.value !== null ? placeOn(scale, result.value) : null,
    grade: gradeView(site.schemeOf(result), result.gradeInForce),
    change: before?.change ? changeOf(exact(before.change.exact), site.schemeOf(result)) : null,
    flags: result.flags.filter((flag) => flag !== 'trial'),
    titles: result.titles,
  };
}

function announcedRow(site: Site, result: Result): TableView['announced'] {
  if (result.state !== 'announced-only' || !result.announced) return [];
  const { value, grade, source } = result.announced;
  return [
    {
      name: subjectView(site, result.subject).short,
      href: hrefOf(site, result),
      value: value ?? null,
      grade: gradeView(site.schemeOf(result), grade ?? null),
      source,
    },
  ];
}

function stateRow(site: Site, result: Result): TableView['states'][number] {
  const { short, region } = subjectView(site, result.subject);
  return {
    name: short,
    href: hrefOf(site, result),
    region,
    state: result.state,
    reason: result.reason ?? null,
  };
}

function changesOf(scored: readonly Result[]): TableView['change'] {
  const changes = scored.flatMap(({ before }) => (before?.change ? [directionOf(exact(before.change.exact))] : []));
  const period = scored.find((result) => result.before?.change)?.before?.period;
  if (period === undefined || changes.length < 2) return null;
  const count = (direction: ChangeView['direction']) => changes.filter((each) => each === direction).length;
  return { period, up: count('up'), down: count('down'), same: count('same') };
}

function othersOf(site: Site, scheme: string): Assessment[] {
  return site.assessments
    .filter((each) => each.scheme === scheme)
    .toSorted((a, b) => comparePeriods(b.period, a.period));
}

function yearsOf(site: Site, scheme: string): TableView['years'] {
  const years = othersOf(site, scheme)
    .toReversed()
    .map((each) => ({
      period: each.period,
      mean: roundedMean(site.schemeOf(each), each.statistics.mean),
      count: each.statistics.count,
    }));
  const valued = years.filter((year) => year.mean !== null);
  if (valued.length < 2) return [];
  return years.slice(
    years.findIndex((year) => year.mean !== null),
    years.findLastIndex((year) => year.mean !== null) + 1,
  );
}

/** Only for drawing. */
function placeOn(scale: { from: string; until: string }, value: string): number {
  return (Number(value) - Number(scale.from)) / (Number(scale.until) - Number(scale.from));
}

/** A mean or median with as many decimals as the scheme publishes. */
export function roundedMean({ rounding }: Scheme, figure: Figure | null): string | null {
  return figure && formatRounded(exact(figure.exact), rounding.decimals, rounding.mode);
}
