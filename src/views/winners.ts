import type { Support } from '../domain/records/project.ts';
import type { Subject } from '../domain/records/subject.ts';
import { byPlace } from './by-place.ts';
import { byYear, cutOf } from './cut.ts';
import { resultsOf } from './history.ts';
import { groupedBy, once } from './once.ts';
import { type PartsView, partsView } from './parts.ts';
import { practicesAbout } from './practices-about.ts';
import { awardOf, editionKey, placeOf } from './projects.ts';
import {
  byText,
  noticeRef,
  practiceRef,
  programmeRef,
  type Ref,
  regionOf,
  shortBranchRef,
  shownProjects,
  shownSites,
  until,
} from './reference.ts';
import type { Site } from './site.ts';
import { eventLevel } from './sites.ts';

/** One honour given: an award to a project, or a title to a demonstration site. */
export interface Winner extends Ref {
  /** Names the line for good: its address is that of the page with this after a #. */
  id: string;
  award: string;
  on: string;
  by: string | null;
  programme: Ref | null;
  branch: Ref | null;
  region: string | null;
  leader: string | null;
  notice: Ref | null;
  /** The page that says how it was scored, and what a jury gave and the place that made. */
  scored: Ref | null;
  score: string | null;
  rank: number | null;
  practice: Ref | null;
  support: Support | null;
  /** The day it was taken back, where it was. */
  lost: string | null;
}

/** The archive of winners, three times over: by year, by programme, by township. */
export interface WinnersView extends PartsView {
  count: number;
  years: { year: string; winners: Winner[] }[];
  programmes: { title: string; href: string | null; winners: Winner[] }[];
  regions: { title: string; winners: Winner[] }[];
}

/** Every award and title given by the day, the latest first, those taken back among them and marked. */
export const allWinners = once((site): readonly Winner[] => won(site).map(({ winner }) => winner));

/** The address of a winner's line in the archive. */
export function lineOf(site: Site, { id }: Pick<Winner, 'id'>): string {
  const part = parts(site).get(id) ?? null;
  return `${part === null ? site.to.winners() : site.to.part('winners', part)}#${id}`;
}

/** Ids of the parts of the archive. */
export function winnersParts(site: Site): readonly string[] {
  return cut(site).ids;
}

/** The archive of winners, or a part of it. */
export function winnersView(site: Site, part: string | null = null): WinnersView {
  const page = cut(site).page(part);
  const winners = page.rows.map(({ winner }) => winner);
  return {
    count: winners.length + page.parts.reduce((sum, each) => sum + each.rows.length, 0),
    years: [...groupedBy(winners, ({ on }) => on.slice(0, 4))].map(([year, each]) => ({ year, winners: each })),
    programmes: [...groupedBy(winners, ({ programme }) => programme?.title ?? '')].map(([title, each]) => ({
      title,
      href: each[0]?.programme?.href ?? null,
      winners: each,
    })),
    regions: [...groupedBy(winners, ({ region }) => region ?? undefined)]
      .map(([title, each]) => ({ title, winners: each }))
      .sort((a, b) => b.winners.length - a.winners.length || byText(a.title, b.title)),
    ...partsView(page, (id) => site.to.part('winners', id)),
  };
}

/** A winner with the branch it belongs to. */
interface Won {
  winner: Winner;
  branch: string;
}

const won = once((site): readonly Won[] =>
  [...projectWinners(site), ...siteWinners(site)].sort(
    ({ winner: a }, { winner: b }) => byText(b.on, a.on) || byText(a.award, b.award) || byText(a.href, b.href),
  ),
);

const cut = once((site) => {
  const byBranch = (each: readonly Won[]) => byPlace(site, each, ({ branch }) => branch);
  return cutOf(
    won(site),
    byYear(won(site), ({ winner }) => winner.on, byBranch),
  );
});

const parts = once((site) => new Map(won(site).map((each) => [each.winner.id, cut(site).placeOf(each)])));

function projectWinners(site: Site): Won[] {
  return shownProjects(site).flatMap((project) => {
    const award = awardOf(site, project);
    if (!award) return [];
    const jury = placeOf(site, project);
    const result = scoredOf(site, { kind: 'project', id: project.id });
    const winner: Winner = {
      id: `project-${project.id}`,
      title: project.title,
      href: site.to.project(project.id),
      award: award.title,
      on: award.on,
      by: project.award?.by ?? null,
      programme: programmeRef(site, project.programme),
      branch: shortBranchRef(site, project.branch),
      region: regionOf(site, project.branch)?.title ?? null,
      leader: project.leader ?? null,
      notice: noticeRef(site, project.award?.notice ?? project.stages.find(({ notice }) => notice)?.notice),
      scored: jury ? { title: project.title, href: `${site.to.project(project.id)}#jury` } : result,
      score: jury?.score.value ?? null,
      rank: project.award?.rank ?? jury?.rank ?? null,
      practice: practiceRef(site, project.practice) ?? practiceAbout(site, { project: project.id }),
      support: project.award?.support ?? null,
      lost: award.lost,
    };
    return [{ winner, branch: project.branch }];
  });
}

function siteWinners(site: Site): Won[] {
  return shownSites(site).flatMap((record) => {
    const events = until(site, record.events);
    const programme = site.portal.programmes.get(record.programme);
    return events.flatMap((event, index): Won[] => {
      if (event.type !== 'named') return [];
      const before = events.slice(0, index).findLast(({ type }) => type === 'noticed');
      const lost = events
        .slice(index)
        .find((later) => later.type === 'withdrawn' || (later.type === 'reviewed' && later.result === 'withdrawn'));
      const level = eventLevel(site, record, event);
      const winner: Winner = {
        id: `site-${record.id}-${event.on}`,
        title: record.name,
        href: site.to.site(record.id),
        award: programme ? `${level}${programme.title}` : level,
        on: event.on,
        by: event.by ?? programme?.namedBy ?? null,
        programme: programme ? programmeRef(site, editionKey(programme)) : null,
        branch: shortBranchRef(site, record.branch),
        region: regionOf(site, record.branch)?.title ?? null,
        leader: null,
        notice: before?.type === 'noticed' ? noticeRef(site, before.notice) : null,
        scored: scoredOf(site, { kind: 'site', id: record.id }),
        score: null,
        rank: null,
        practice: practiceRef(site, record.practice) ?? practiceAbout(site, { site: record.id }),
        support: null,
        lost: lost?.on ?? null,
      };
      return [{ winner, branch: record.branch }];
    });
  });
}

/** The page of the latest score of a winner. */
function scoredOf(site: Site, subject: Subject): Ref | null {
  const [method] = resultsOf(site, subject);
  const row = method?.rows[0];
  return method && row ? { title: method.title, href: row.href } : null;
}

/** The latest write-up about a winner. */
function practiceAbout(site: Site, of: { project: string } | { site: string }): Ref | null {
  return practiceRef(site, practicesAbout(site, of)[0]?.id);
}
