import { exact } from '../domain/exact.ts';
import type { Subject } from '../domain/records/subject.ts';
import type { Assessment } from '../domain/scoring/assessment.ts';
import type { Result, ResultState } from '../domain/scoring/result.ts';
import { type BinView, binsOf } from './bins.ts';
import { byPlace } from './by-place.ts';
import { directionOf } from './change.ts';
import { type CutPage, cutOf } from './cut.ts';
import { isTableTellable, scaleFor } from './disclosure.ts';
import { type GradeView, gradeView } from './grades.ts';
import { onceEach } from './once.ts';
import { type PartLink, type PartsView, partsView } from './parts.ts';
import { branchOf, type Site } from './site.ts';
import { subjectView } from './subject.ts';
import { groupView, hrefOf, LEADING, membersByGroup, type Scale, type TableGroup } from './table-group.ts';

/** What a page of a result table lists, by groups and by what became of those without a score. */
export interface TableListing extends Pick<PartsView, 'part'> {
  groups: TableGroup[];
  /** Figures at the two ends of the scale on which rows are drawn; null where none is drawn. */
  scale: Scale | null;
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
  /** Whether a column says how results moved. */
  hasChanges: boolean;
  /** Where a long table goes on, place by place. `highest` is told where all results are shown. */
  parts: (PartLink & { highest: string | null })[];
}

/** Shown results by their subjects, in the order of these. */
const shownIn = onceEach(
  (site, { results }: Assessment): ReadonlyMap<Subject, Result> =>
    new Map(results.filter(site.isShown).map((result) => [result.subject, result])),
);

/** Whether every result of a table is shown one by one. */
export function areAllShown(site: Site, assessment: Assessment): boolean {
  return shownIn(site, assessment).size === assessment.results.length;
}

/** The parts of a table, cut by place where it is too long for one page. */
const cut = onceEach((site, assessment: Assessment) => {
  const subjects = [...shownIn(site, assessment).keys(), ...assessment.missing];
  return cutOf(
    subjects,
    byPlace(site, subjects, (subject) => branchOf(site.portal, subject).id),
  );
});

/** Ids of the parts of a table. */
export function tableParts(site: Site, assessment: Assessment): readonly string[] {
  return cut(site, assessment).ids;
}

/** What a page of a table lists: all of it, or where that is too much its first and the parts; or one of these. */
export function listingOf(site: Site, assessment: Assessment, part: string | null): TableListing {
  const page = cut(site, assessment).page(part);
  const shown = shownIn(site, assessment);
  const results = page.rows.flatMap((subject) => shown.get(subject) ?? []);
  const edition = `${assessment.scheme}@${assessment.edition}`;
  const { parts, ...place } = partsView(page, (id) => site.to.tablePart(edition, assessment.period, id));
  return {
    ...place,
    groups: groupsOn(site, assessment, page),
    scale: drawingOf(site, assessment).scale,
    announced: results
      .flatMap((result) => announcedRow(site, result))
      .toSorted((a, b) => Number(b.value ?? 0) - Number(a.value ?? 0)),
    states: results
      .filter((result) => result.state !== 'scored' && result.state !== 'announced-only')
      .map((result) => stateRow(site, result)),
    missing: page.rows
      .filter((subject) => !shown.has(subject))
      .map((subject) => {
        const { short, href, region } = subjectView(site, subject);
        return { name: short, href, region };
      }),
    hasChanges: changesIn(site, assessment) !== null,
    parts: parts.map((link, index) => ({
      ...link,
      highest: highestOf(site, assessment, page.parts[index]?.rows ?? []),
    })),
  };
}

/** The distribution of a table's results, and the scale on which its rows are drawn. */
export const drawingOf = onceEach((site, assessment: Assessment): { bins: BinView[]; scale: Scale | null } => {
  const scheme = site.schemeOf(assessment);
  if (scheme.method === 'stars' || !isTableTellable(site, assessment)) return { bins: [], scale: null };
  const scored = assessment.results.filter((result) => result.state === 'scored');
  const values = scored.flatMap((result) => result.value ?? []);
  const bins = binsOf(values, scheme, { scale: scaleFor(site, scheme, scored) });
  const [first, last] = [bins[0], bins.at(-1)];
  return { bins, scale: first && last ? { from: first.from, until: last.until } : null };
});

/** How many results of a table moved which way since the period before. */
export interface ChangesView {
  period: string;
  up: number;
  down: number;
  same: number;
}

/** How the results of a table moved; null where too few did, or what is not shown could be worked out from it. */
export const changesIn = onceEach((site, assessment: Assessment): ChangesView | null => {
  if (!isTableTellable(site, assessment)) return null;
  const moved = assessment.results.flatMap(({ state, before }) =>
    state === 'scored' && before?.change ? [before] : [],
  );
  const [first] = moved;
  if (!first || moved.length < 2) return null;
  const counts = { up: 0, down: 0, same: 0 };
  for (const { change } of moved) if (change) counts[directionOf(exact(change.exact))] += 1;
  return { period: first.period, ...counts };
});

/** Groups with their results on a page. A table of one group that goes on elsewhere shows the first of them all. */
function groupsOn(site: Site, assessment: Assessment, page: CutPage<Subject>): TableGroup[] {
  const groups = membersByGroup(site, assessment);
  const { scale } = drawingOf(site, assessment);
  const isOverview = page.parts.length > 0;
  const isWhole = page.id === null && !isOverview;
  const here = isWhole ? null : membersHere(site, assessment, page);
  const isLeading = page.id === null && isOverview && groups.length === 1;
  return groups.flatMap(({ members: all, ...numbered }) => {
    const members = here ? (here.get(numbered.index) ?? []) : all;
    const leading = isLeading ? all.slice(0, LEADING) : [];
    return members.length + leading.length === 0
      ? []
      : [groupView(site, assessment, numbered, { members, leading, scale })];
  });
}

/** Results on a page by the place of their group, each in the order of its group. */
function membersHere(site: Site, assessment: Assessment, page: CutPage<Subject>): Map<number, Result[]> {
  const order = orderOf(site, assessment);
  const known = page.rows.flatMap((subject) => order.get(subject) ?? []).sort((a, b) => a.place - b.place);
  const groups = new Map<number, Result[]>();
  for (const { group, result } of known) {
    const members = groups.get(group);
    if (members) members.push(result);
    else groups.set(group, [result]);
  }
  return groups;
}

const orderOf = onceEach((site, assessment: Assessment) => {
  const order = new Map<Subject, { group: number; place: number; result: Result }>();
  for (const { index, members } of membersByGroup(site, assessment)) {
    for (const result of members) order.set(result.subject, { group: index, place: order.size, result });
  }
  return order;
});

/** The highest figure of a place, where all results are shown: else it would be said of one that is only shown. */
function highestOf(site: Site, assessment: Assessment, subjects: readonly Subject[]): string | null {
  const isStars = site.schemeOf(assessment).method === 'stars';
  if (isStars || !areAllShown(site, assessment)) return null;
  const order = orderOf(site, assessment);
  const values = subjects.flatMap((subject) => order.get(subject)?.result.value ?? []);
  return values.length === 0 ? null : values.reduce((a, b) => (exact(b).compare(exact(a)) > 0 ? b : a));
}

function announcedRow(site: Site, result: Result): TableListing['announced'] {
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

function stateRow(site: Site, result: Result): TableListing['states'][number] {
  const { short, region } = subjectView(site, result.subject);
  return {
    name: short,
    href: hrefOf(site, result),
    region,
    state: result.state,
    reason: result.reason ?? null,
  };
}
