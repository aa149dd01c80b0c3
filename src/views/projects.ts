import { awardDay, type ProjectStage, projectStateOf } from '../domain/lifecycle/project.ts';
import { type Judged, judgedOf, tiedAtEdge } from '../domain/lifecycle/winners.ts';
import type { Programme } from '../domain/records/programme.ts';
import type { Project } from '../domain/records/project.ts';
import { byPlace } from './by-place.ts';
import { cutOf, sectionsOf } from './cut.ts';
import { groupedBy, once, onceEach } from './once.ts';
import { type PartsView, partsView } from './parts.ts';
import {
  byText,
  countedOnly,
  programmeRef,
  type Ref,
  regionOf,
  shortBranchRef,
  shownProjects,
  until,
} from './reference.ts';
import type { Site } from './site.ts';

/** One entry of a programme in a list. */
export interface ProjectRow extends Ref {
  branch: Ref | null;
  region: string | null;
  leader: string | null;
  /** Mean of the jury, where it has judged. */
  mean: string | null;
  rank: number | null;
  tied: boolean;
  award: { title: string; on: string; lost: string | null } | null;
  /** The last thing that happened to it. */
  last: { stage: ProjectStage; on: string };
}

/** All projects by programme and edition, the latest first. */
export interface ProjectsView extends PartsView {
  groups: { programme: Ref | null; edition: string; rows: ProjectRow[]; awarded: number }[];
  count: number;
  hidden: number;
}

const cut = once((site) => {
  const within = (projects: readonly Project[]) => byPlace(site, projects, ({ branch }) => branch);
  const titleOf = (edition: string) => [programmeRef(site, edition)?.title, editionIn(edition)].join(' ').trim();
  return cutOf(shownProjects(site), sectionsOf(byProgramme(site), { titleOf, within }));
});

/** Ids of the parts of the index of projects. */
export function projectsParts(site: Site): readonly string[] {
  return cut(site).ids;
}

/** The part in which the entries of a programme's edition stand, where the index is cut. */
export function projectsPartOf(site: Site, edition: string): string | null {
  return cut(site).ids.includes(edition) ? edition : null;
}

/** The index of projects, or a part of it. */
export function projectsView(site: Site, part: string | null = null): ProjectsView {
  const page = cut(site).page(part);
  const here = new Set(page.rows);
  const editions = [...new Set(page.rows.map(({ programme }) => programme))];
  const groups = editions.map((edition) => {
    const rows = ranked(site, edition).flatMap(({ project, row }) => (here.has(project) ? [row] : []));
    return {
      programme: programmeRef(site, edition),
      edition: editionIn(edition),
      rows,
      awarded: rows.filter(({ award }) => award && award.lost === null).length,
      latest:
        rows
          .map(({ last }) => last.on)
          .sort(byText)
          .at(-1) ?? '',
    };
  });
  return {
    groups: groups.sort((a, b) => byText(b.latest, a.latest)).map(({ latest: _, ...group }) => group),
    count: page.rows.length + page.parts.reduce((sum, each) => sum + each.rows.length, 0),
    hidden: part === null ? countedOnly(site, 'projects', site.portal.projects.values()) : 0,
    ...partsView(page, (id) => site.to.part('projects', id)),
  };
}

/** The shown entries of one programme edition: awarded ones first, then by the jury's rank, then the latest. */
export function projectRows(site: Site, edition: string): ProjectRow[] {
  return ranked(site, edition).map(({ row }) => row);
}

function editionIn(key: string): string {
  return key.slice(key.indexOf('@') + 1);
}

const ranked = onceEach((site, edition: string) =>
  entriesOf(site, edition)
    .map((project) => ({ project, row: projectRow(site, project) }))
    .sort(
      (a, b) =>
        standingOf(a.row) - standingOf(b.row) ||
        (a.row.rank ?? Number.MAX_SAFE_INTEGER) - (b.row.rank ?? Number.MAX_SAFE_INTEGER) ||
        byText(b.row.last.on, a.row.last.on) ||
        byText(a.project.id, b.project.id),
    ),
);

/** Awards that stand come first, then those taken back, then the rest. */
function standingOf({ award }: ProjectRow): number {
  if (!award) return 2;
  return award.lost === null ? 0 : 1;
}

/** What the jury gave the shown entries of a programme edition, best first; entries not judged by the day are left out. */
export const juryOf = onceEach((site, edition: string): readonly Judged[] => {
  const programme = site.portal.programmes.get(edition);
  return programme ? judgedOf(programme, judgedEntries(site, programme)) : [];
});

/** What the jury gave one shown entry, and whether others have the same rank; undefined where it is not judged by the day. */
export function placeOf(site: Site, { id, programme }: Pick<Project, 'id' | 'programme'>): Placed | undefined {
  return placesOf(site, programme).get(id);
}

type Placed = Judged & { tied: boolean };

const placesOf = onceEach((site, edition: string): ReadonlyMap<string, Placed> => {
  const judged = juryOf(site, edition);
  const sharing = Map.groupBy(judged, ({ rank }) => rank);
  const tied = ({ rank }: Judged): boolean => (sharing.get(rank)?.length ?? 0) > 1;
  return new Map(judged.map((each) => [each.project.id, { ...each, tied: tied(each) }]));
});

/** The shown entries of a programme's edition, in the order of the records. */
export function entriesOf(site: Site, edition: string): readonly Project[] {
  return byProgramme(site).get(edition) ?? [];
}

const byProgramme = once((site) => groupedBy(shownProjects(site), ({ programme }) => programme));

/** Entries that tie across the last winning place, where the jury's figures leave that open. */
export function edgeOf(site: Site, programme: Programme): { rank: number; entries: Ref[]; places: number } | null {
  const tied = tiedAtEdge(programme, judgedEntries(site, programme));
  const [first] = tied;
  if (!first) return null;
  return {
    rank: first.rank,
    entries: tied.map(({ project }) => ({ title: project.title, href: site.to.project(project.id) })),
    places: (programme.winners ?? 0) - (first.rank - 1),
  };
}

/** The key of a programme's edition. */
export function editionKey({ id, edition }: Pick<Programme, 'id' | 'edition'>): string {
  return `${id}@${edition}`;
}

/** The award of a project by the site's day; `lost` is the day it was taken back. */
export function awardOf(site: Site, project: Project): ProjectRow['award'] {
  const on = awardDay(project);
  if (!project.award || on === null || on > site.day) return null;
  const lost = project.lost && project.lost.on <= site.day ? project.lost.on : null;
  return { title: project.award.title, on, lost };
}

function judgedEntries(site: Site, programme: Programme): Project[] {
  return entriesOf(site, editionKey(programme)).filter((project) => {
    const judged = project.stages.find(({ stage }) => stage === 'judged');
    return judged === undefined || judged.on <= site.day;
  });
}

function projectRow(site: Site, project: Project): ProjectRow {
  const jury = placeOf(site, project);
  const stages = until(site, project.stages);
  const state = projectStateOf({ ...project, stages }, site.day);
  const [first] = stages;
  return {
    title: project.title,
    href: site.to.project(project.id),
    branch: shortBranchRef(site, project.branch),
    region: regionOf(site, project.branch)?.title ?? null,
    leader: project.leader ?? null,
    mean: jury?.score.value ?? null,
    rank: jury?.rank ?? null,
    tied: jury?.tied ?? false,
    award: awardOf(site, project),
    last: state ? { stage: state.state, on: state.since } : { stage: 'proposed', on: first?.on ?? '' },
  };
}
