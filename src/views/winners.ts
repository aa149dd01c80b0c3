import type { Support } from '../domain/records/project.ts';
import { awardOf, editionKey } from './projects.ts';
import {
  byText,
  noticeRef,
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
  award: string;
  on: string;
  by: string | null;
  programme: Ref | null;
  branch: Ref | null;
  region: string | null;
  leader: string | null;
  notice: Ref | null;
  support: Support | null;
  /** The day it was taken back, where it was. */
  lost: string | null;
}

/** The archive of winners, three times over: by year, by programme, by township. */
export interface WinnersView {
  count: number;
  years: { year: string; winners: Winner[] }[];
  programmes: { title: string; href: string | null; winners: Winner[] }[];
  regions: { title: string; winners: Winner[] }[];
}

/** Every award and title given by the day, those taken back among them and marked. */
export function winnersView(site: Site): WinnersView {
  const winners = [...projectWinners(site), ...siteWinners(site)].sort(
    (a, b) => byText(b.on, a.on) || byText(a.award, b.award) || byText(a.href, b.href),
  );
  return {
    count: winners.length,
    years: groupedBy(winners, ({ on }) => on.slice(0, 4)).map(([year, each]) => ({ year, winners: each })),
    programmes: groupedBy(winners, ({ programme }) => programme?.title ?? '').map(([title, each]) => ({
      title,
      href: each[0]?.programme?.href ?? null,
      winners: each,
    })),
    regions: groupedBy(
      winners.filter(({ region }) => region !== null),
      ({ region }) => region ?? '',
    )
      .map(([title, each]) => ({ title, winners: each }))
      .sort((a, b) => b.winners.length - a.winners.length || byText(a.title, b.title)),
  };
}

function projectWinners(site: Site): Winner[] {
  return shownProjects(site).flatMap((project) => {
    const award = awardOf(site, project);
    if (!award) return [];
    return {
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
      support: project.award?.support ?? null,
      lost: award.lost,
    };
  });
}

function siteWinners(site: Site): Winner[] {
  return shownSites(site).flatMap((record) => {
    const events = until(site, record.events);
    const programme = site.portal.programmes.get(record.programme);
    return events.flatMap((event, index): Winner[] => {
      if (event.type !== 'named') return [];
      const before = events.slice(0, index).findLast(({ type }) => type === 'noticed');
      const lost = events
        .slice(index)
        .find((later) => later.type === 'withdrawn' || (later.type === 'reviewed' && later.result === 'withdrawn'));
      const level = eventLevel(site, record, event);
      return [
        {
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
          support: null,
          lost: lost?.on ?? null,
        },
      ];
    });
  });
}

function groupedBy(winners: readonly Winner[], key: (winner: Winner) => string): [string, Winner[]][] {
  const groups = new Map<string, Winner[]>();
  for (const winner of winners) {
    const group = groups.get(key(winner));
    if (group) group.push(winner);
    else groups.set(key(winner), [winner]);
  }
  return [...groups];
}
