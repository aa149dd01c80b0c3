import type { Day } from '../domain/day.ts';
import { isStep, type SiteStage, siteStateOf } from '../domain/lifecycle/site.ts';
import type { SiteEvent, Site as SiteRecord } from '../domain/records/site.ts';
import { byPlace } from './by-place.ts';
import { cutOf } from './cut.ts';
import { groupedBy, once } from './once.ts';
import { type PartsView, partsView } from './parts.ts';
import { branchRef, byText, countedOnly, type Ref, regionOf, shortBranchRef, shownSites, until } from './reference.ts';
import type { Site } from './site.ts';

/** One demonstration site in a list. */
export interface SiteRow extends Ref {
  /** Level of the title it holds or held last; of the one it applies for where it never had one. */
  level: string;
  branch: Ref | null;
  region: string | null;
  /** The day its present or last title was given. */
  named: string | null;
  /** The last thing that happened to it; `level` is that of an application for another title. */
  last: { on: string; type: SiteEvent['type']; result: string | null; level: string | null };
}

/** All demonstration sites by where they stood on the day, which the page names. */
export interface SitesView extends PartsView {
  day: string;
  groups: { state: SiteStage; rows: SiteRow[] }[];
  count: number;
  hidden: number;
  levels: { title: string; count: number }[];
}

const ORDER: readonly SiteStage[] = ['named', 'warned', 'noticed', 'applying', 'returned', 'withdrawn', 'ended'];

const cut = once((site) =>
  cutOf(
    shownSites(site),
    byPlace(site, shownSites(site), ({ branch }) => branch),
  ),
);

/** Ids of the parts of the index of demonstration sites. */
export function sitesParts(site: Site): readonly string[] {
  return cut(site).ids;
}

/** The index of demonstration sites, or a part of it. */
export function sitesView(site: Site, part: string | null = null): SitesView {
  const page = cut(site).page(part);
  const records = [...page.rows, ...page.parts.flatMap(({ rows }) => rows)];
  const states = records.flatMap((record) => {
    const state = stateOfSite(site, record);
    return state ? [{ record, state }] : [];
  });
  const isHere = new Set(page.rows);
  const groups = ORDER.map((stage) => ({
    state: stage,
    rows: states
      .filter(({ record, state }) => state.state === stage && isHere.has(record))
      .sort((a, b) => byText(b.state.since, a.state.since) || byText(a.record.id, b.record.id))
      .map(({ record }) => siteRow(site, record)),
  })).filter(({ rows }) => rows.length > 0);
  const held = new Map<string, number>();
  for (const { record, state } of states) {
    if (state.level !== null) {
      const title = levelTitle(site, record, state.level);
      held.set(title, (held.get(title) ?? 0) + 1);
    }
  }
  return {
    day: site.day,
    groups,
    count: records.length,
    hidden: part === null ? countedOnly(site, 'sites', site.portal.sites.values()) : 0,
    levels: [...held].map(([title, count]) => ({ title, count })),
    ...partsView(page, (id) => site.to.part('sites', id)),
  };
}

/** The shown sites of a programme's edition, in the order of the records. */
export function sitesOf(site: Site, edition: string): readonly SiteRecord[] {
  return byProgramme(site).get(edition) ?? [];
}

const byProgramme = once((site) => groupedBy(shownSites(site), ({ programme }) => programme));

/** The state of a site on the site's day; null before its first event. */
export function stateOfSite(site: Site, record: SiteRecord) {
  const { portal, day } = site;
  const happened = { ...record, events: until(site, record.events) };
  return siteStateOf(happened, portal.programmes.get(record.programme), portal.branches.get(record.branch), day);
}

/** The line of a site in lists. */
export function siteRow(site: Site, record: SiteRecord): SiteRow {
  const events = until(site, record.events);
  const last = events.at(-1);
  if (!last) throw new Error(`site ${record.id} has not begun`);
  const title = events.findLast(({ type }) => type === 'named');
  const level = title ? eventLevel(site, record, title) : levelTitle(site, record, record.level);
  const about = isStep(last) || last.type === 'returned' ? eventLevel(site, record, last) : level;
  return {
    title: record.name,
    href: site.to.site(record.id),
    level,
    branch: shortBranchRef(site, record.branch) ?? branchRef(site, record.branch),
    region: regionOf(site, record.branch)?.title ?? null,
    named: namedOn(site, record),
    last: {
      on: last.on,
      type: last.type,
      result: last.type === 'reviewed' ? last.result : null,
      level: about === level ? null : about,
    },
  };
}

/** The day a site's present or last title was given, up to the site's day. */
export function namedOn(site: Site, record: SiteRecord): Day | null {
  return until(site, record.events).findLast(({ type }) => type === 'named')?.on ?? null;
}

/** The title of a level in the programme of a site. */
export function levelTitle(site: Site, record: SiteRecord, level: string): string {
  return site.portal.programmes.get(record.programme)?.levels?.find(({ id }) => id === level)?.title ?? level;
}

/**
 * The level each event of a site is about, in their order. The steps of one application, from its self-assessment to its
 * naming or return, share the level that one of them states; without any it is the site's own.
 */
export function levelsOf(record: SiteRecord): string[] {
  const levels: string[] = [];
  let round: number[] = [];
  let stated: string | null = null;
  const close = () => {
    for (const index of round) levels[index] = stated ?? record.level;
    round = [];
    stated = null;
  };
  record.events.forEach((event, index) => {
    levels[index] = record.level;
    if (!isStep(event) && event.type !== 'returned') return;
    round.push(index);
    if ('level' in event && event.level) stated = event.level;
    if (event.type === 'named' || event.type === 'returned') close();
  });
  close();
  return levels;
}

/** The title of the level an event of a site is about. */
export function eventLevel(site: Site, record: SiteRecord, event: SiteRecord['events'][number]): string {
  return levelTitle(site, record, levelsOf(record)[record.events.indexOf(event)] ?? record.level);
}
