import { originOf } from '../domain/address.ts';
import type { Day } from '../domain/day.ts';
import { languagesOf } from '../domain/language.ts';
import { namesShown } from '../domain/notice/publication.ts';
import { editionOf } from '../domain/records/root.ts';
import type { Result } from '../domain/scoring/result.ts';
import { groupedBy, once } from './once.ts';
import {
  publicBranches,
  publicProgrammes,
  shownLedgers,
  shownNotices,
  shownPractices,
  shownProjects,
  shownSites,
  until,
} from './reference.ts';
import { shownResults } from './result.ts';
import { shownSchemes } from './scheme.ts';
import { branchOf, type Site, siteIn } from './site.ts';

/** Addresses in one file; the protocol allows five times as many. */
const LIMIT = 10_000;

/** An address for search engines outside, with the day on which what it shows was last changed, where its record has one. */
export interface SitemapUrl {
  readonly loc: string;
  readonly lastmod: Day | null;
}

interface Listed {
  readonly path: (site: Site) => string;
  readonly on: Day | null;
  /** By what a long list of its kind is cut: a table of results, a year, a region. */
  readonly cut: readonly (string | null)[];
}

/** The files of the sitemap, each with the latest day in it. */
export function sitemapView(site: Site): SitemapUrl[] {
  const origin = originOf(site.portal.config.baseUrl);
  return [...parts(site)].map(([id, pages]) => ({ loc: origin + site.to.sitemapPart(id), lastmod: latest(pages) }));
}

/** Names of these files: what kind of page is in them, and of what table, year and region where that is too much for one. */
export function sitemapParts(site: Site): readonly string[] {
  return [...parts(site).keys()];
}

/** The pages in one file, in every language of the portal. */
export function sitemapPartView(site: Site, id: string): SitemapUrl[] {
  const origin = originOf(site.portal.config.baseUrl);
  const pages = parts(site).get(id);
  if (!pages) throw new Error(`no part ${id} of the sitemap`);
  const sites = languagesOf(site.portal.config).map((language) => siteIn(site, language));
  return pages.flatMap(({ path, on }) => sites.map((each) => ({ loc: origin + path(each), lastmod: on })));
}

const parts = once((site): ReadonlyMap<string, readonly Listed[]> => {
  const limit = LIMIT / languagesOf(site.portal.config).length;
  const found = new Map<string, readonly Listed[]>();
  const cut = (id: string, pages: readonly Listed[], depth: number): void => {
    if (pages.length <= limit || pages.every((page) => page.cut[depth] === undefined)) {
      if (pages.length > 0) found.set(id, pages);
      return;
    }
    for (const [key, each] of groupedBy(pages, (page) => page.cut[depth] ?? 'others'))
      cut(`${id}-${key}`, each, depth + 1);
  };
  const kinds = listed(site);
  for (const [kind, pages] of Object.entries(kinds)) cut(kind, pages, 0);
  return new Map([['lists', lists(kinds)], ...found]);
});

/** Every page about something, by kind; a notice whose names were taken down is not for search engines, nor is paper. */
function listed(site: Site) {
  const { portal, tree, day } = site;
  const upTo = (days: readonly (Day | null | undefined)[]): Day | null =>
    days
      .filter((each) => each != null && each <= day)
      .sort()
      .at(-1) ?? null;
  const eventDays = (events: readonly { on: Day; notice?: string | undefined }[] | undefined) =>
    until(site, events).map(({ on }) => on);
  const regionOf = (branch: string | undefined) => (branch === undefined ? null : tree.regionBranchOf(branch));
  const finals = new Map(portal.finals.map((final) => [`${final.scheme}/${final.period}`, final.finalOn]));
  const results = shownResults(site);
  const ofResult = (result: Result): Day | null => {
    const { assessedOn } = site.sheetOf(result);
    return upTo([assessedOn, result.correction?.on, finals.get(`${result.scheme}@${result.edition}/${result.period}`)]);
  };
  return {
    articles: [...portal.pages.values()].map(
      ({ id, updatedOn }): Listed => ({ path: ({ to }) => to.page(id), on: upTo([updatedOn]), cut: [] }),
    ),
    branches: publicBranches(site).map(
      (branch): Listed => ({
        path: ({ to }) => to.branch(branch.id),
        on: upTo([branch.founded, ...eventDays(branch.events)]),
        cut: [regionOf(branch.id)],
      }),
    ),
    ledgers: shownLedgers(site).map(
      ({ id, branch }): Listed => ({ path: ({ to }) => to.ledger(id), on: null, cut: [regionOf(branch)] }),
    ),
    notices: shownNotices(site)
      .filter((notice) => namesShown(notice, portal.config, site.calendar, day))
      .map(
        ({ id, signedOn, events }): Listed => ({
          path: ({ to }) => to.notice(id),
          on: upTo([signedOn, ...eventDays(events)]),
          cut: [signedOn.slice(0, 4)],
        }),
      ),
    practices: shownPractices(site).map(
      ({ id, publishedOn, updatedOn }): Listed => ({
        path: ({ to }) => to.practice(id),
        on: upTo([publishedOn, updatedOn]),
        cut: [publishedOn.slice(0, 4)],
      }),
    ),
    programmes: publicProgrammes(site).map(
      (programme): Listed => ({
        path: ({ to }) => to.programme(editionOf(programme)),
        on: upTo([programme.document.adoptedOn]),
        cut: [],
      }),
    ),
    projects: shownProjects(site).map(
      ({ id, branch, stages, award, lost }): Listed => ({
        path: ({ to }) => to.project(id),
        on: upTo([...eventDays(stages), award?.on, lost?.on]),
        cut: [regionOf(branch)],
      }),
    ),
    results: results.map((result): Listed => {
      const edition = `${result.scheme}@${result.edition}`;
      return {
        path: ({ to }) => to.result(edition, result.period, result.subject),
        on: ofResult(result),
        cut: [`${edition}-${result.period}`, tree.regionBranchOf(branchOf(portal, result.subject).id)],
      };
    }),
    schemes: shownSchemes(site).map(
      (scheme): Listed => ({
        path: ({ to }) => to.scheme(editionOf(scheme)),
        on: upTo([scheme.document.adoptedOn]),
        cut: [],
      }),
    ),
    sites: shownSites(site).map(
      ({ id, branch, events }): Listed => ({
        path: ({ to }) => to.site(id),
        on: upTo(eventDays(events)),
        cut: [regionOf(branch)],
      }),
    ),
    tables: [...groupedBy(results, ({ scheme, edition, period }) => `${scheme}@${edition}/${period}`).values()].flatMap(
      (of): Listed[] => {
        const [first] = of;
        if (!first) return [];
        const { scheme, edition, period } = first;
        return [{ path: ({ to }) => to.table(`${scheme}@${edition}`, period), on: upTo(of.map(ofResult)), cut: [] }];
      },
    ),
  };
}

/** The home page and the lists, each with the latest day of what it lists. */
function lists(kinds: ReturnType<typeof listed>): Listed[] {
  const of = (path: Listed['path'], ...lists: readonly (readonly Listed[])[]): Listed[] => {
    const pages = lists.flat();
    return pages.length === 0 ? [] : [{ path, on: latest(pages), cut: [] }];
  };
  return [
    ...of(({ to }) => to.home(), ...Object.values(kinds)),
    ...of(({ to }) => to.results(), kinds.tables),
    ...of(({ to }) => to.schemes(), kinds.schemes),
    ...of(({ to }) => to.notices(), kinds.notices),
    ...of(({ to }) => to.sites(), kinds.sites),
    ...of(({ to }) => to.projects(), kinds.projects),
    ...of(({ to }) => to.programmes(), kinds.programmes),
    ...of(({ to }) => to.winners(), kinds.sites, kinds.projects),
    ...of(({ to }) => to.branches(), kinds.branches),
    ...of(({ to }) => to.practices(), kinds.practices),
    ...of(({ to }) => to.ledgers(), kinds.ledgers),
  ];
}

function latest(pages: readonly Listed[]): Day | null {
  return pages.reduce<Day | null>((last, { on }) => (on !== null && (last === null || on > last) ? on : last), null);
}
