import { exact, formatRounded } from '../domain/exact.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { Assessment, Group } from '../domain/scoring/assessment.ts';
import type { Result, ResultFlag } from '../domain/scoring/result.ts';
import type { Figure } from '../domain/scoring/trace.ts';
import { type ChangeView, changeOf } from './change.ts';
import { isGroupTellable } from './disclosure.ts';
import { type GradeView, gradeView } from './grades.ts';
import { groupNames } from './group.ts';
import { groupedBy, once, onceEach } from './once.ts';
import type { Site } from './site.ts';
import { subjectView } from './subject.ts';

/** A table of this many rows is read in one piece; a longer one is cut by region. */
const IN_ONE_PIECE = 40;
/** How many of a long group stand first, all regions together. */
export const LEADING = 10;

/** Figures at the two ends of the scale on which rows are drawn. */
export interface Scale {
  from: string;
  until: string;
}

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
  /** Whether `rows` are only its first. */
  isCut: boolean;
  /** The whole group where it is short, else its first ten. */
  rows: TableRow[];
  /** The whole group cut by region, where it is long; what stands here of it, where the table goes on elsewhere. */
  regions: { id: string; name: string; rows: TableRow[] }[];
}

/**
 * A group of a table with some of its results in their order: all that are shown, or those of one place. Where the table goes on
 * on other pages, `leading` are the first of the whole group.
 */
export function groupView(
  site: Site,
  assessment: Assessment,
  { group, index }: Numbered,
  { members, leading, scale }: { members: readonly Result[]; leading: readonly Result[]; scale: Scale | null },
): TableGroup {
  const scheme = site.schemeOf(assessment);
  // A tie among the last is as confidential as the follow-up it would bring.
  const isBottomPublic = scheme.ranking?.bottomVisibility === 'public';
  const rows = members.map((result) => rowOf(site, result, scale));
  const first = leading.map((result) => rowOf(site, result, scale));
  const tellable = isGroupTellable(site, assessment, group);
  const byRegion = groupedBy(rows, ({ region }) => region);
  const regions = [...byRegion.keys()];
  const cut = first.length > 0 || (rows.length > IN_ONE_PIECE && regions.length > 1);
  return {
    id: `group-${index + 1}`,
    names: groupNames(site, group.by),
    count: group.ranked.length || rows.length,
    isRanked: group.ranked.length > 0,
    mean: tellable ? roundedMean(scheme, group.statistics.mean) : null,
    median: tellable ? roundedMean(scheme, group.statistics.median) : null,
    ties: [group.top, isBottomPublic ? group.bottom : null].flatMap((edge) =>
      edge?.tie?.open ? [{ rank: edge.tie.rank, tied: edge.tie.tied.length, places: edge.tie.places }] : [],
    ),
    isCut: cut,
    rows: first.length > 0 ? first : cut ? rows.slice(0, LEADING) : rows,
    regions: cut
      ? regionOrder(site, regions).map((name, at) => ({
          id: `group-${index + 1}-${at + 1}`,
          name,
          rows: byRegion.get(name) ?? [],
        }))
      : [],
  };
}

/** A group with its place among all groups of its table. */
export interface Numbered {
  group: Group;
  index: number;
}

/** The groups of a table in their order, each with its shown results in theirs. */
export const membersByGroup = onceEach((site, assessment: Assessment): (Numbered & { members: readonly Result[] })[] =>
  inOrder(site, assessment.groups).map((group, index) => ({
    group,
    index,
    members: membersOf(site, assessment, group).filter(site.isShown),
  })),
);

/** Places of all regions, by name, in the order of the branches. */
const regionPlaces = once((site) => placesOf([...site.portal.branches.keys()].map((id) => site.tree.regionOf(id))));

/** Places of all that groups are made by: kinds, offices and levels as the portal lists them, regions, organisations. */
const groupPlaces = once((site) => {
  const { kinds, levels, roles } = site.portal.config;
  const terms = [...kinds, ...roles, ...levels].map((term) => term.id);
  return placesOf([...terms, ...regionPlaces(site).keys(), ...site.portal.branches.keys()]);
});

/** The first place of each text. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(texts)].map((text, place) => [text, place]));
}

/** Scored results of a group: by rank, or where the scheme ranks nobody by their figure. */
function membersOf(site: Site, { results, groups }: Assessment, group: Group): Result[] {
  if (groups.some((each) => each.ranked.length > 0)) return group.ranked.flatMap((key) => site.results.get(key) ?? []);
  const scored = results.filter((result) => result.state === 'scored');
  return scored.toSorted((a, b) => exact(b.value ?? '0').compare(exact(a.value ?? '0')));
}

/** Groups in the order in which the portal lists their kinds, levels and organisations. */
function inOrder(site: Site, groups: readonly Group[]): Group[] {
  const places = groupPlaces(site);
  const place = (group: Group) => group.by.map(({ value }) => places.get(value) ?? -1);
  return groups.toSorted((a, b) => {
    const [x, y] = [place(a), place(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
  });
}

/** Regions in the order of the branch tree, as people of the place list them. */
export function regionOrder(site: Site, regions: readonly string[]): string[] {
  const places = regionPlaces(site);
  return regions.toSorted((a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1));
}

function rowOf(site: Site, result: Result, scale: Scale | null): TableRow {
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

/** Only for drawing. */
export function placeOn(scale: Scale, value: string): number {
  return (Number(value) - Number(scale.from)) / (Number(scale.until) - Number(scale.from));
}

/** A mean or median with as many decimals as the scheme publishes. */
export function roundedMean({ rounding }: Scheme, figure: Figure | null): string | null {
  return figure && formatRounded(exact(figure.exact), rounding.decimals, rounding.mode);
}

/** The highest or lowest figure of an assessment, where somebody who is shown has it: else it would be a result that is not. */
export function shownFigure(site: Site, { results }: Assessment, figure: string | null): string | null {
  return results.some((result) => result.value === figure && site.isShown(result)) ? figure : null;
}

/** Path of a result's page on this site. */
export function hrefOf(site: Site, result: Pick<Result, 'scheme' | 'edition' | 'period' | 'subject'>): string {
  return site.to.result(`${result.scheme}@${result.edition}`, result.period, result.subject);
}
