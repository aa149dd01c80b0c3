import type { Addresses, List } from '../domain/address.ts';
import { basePathOf, originOf } from '../domain/address.ts';
import { type Language, languagesOf } from '../domain/language.ts';
import { editionOf } from '../domain/records/root.ts';
import type { Result } from '../domain/scoring/result.ts';
import { shortIdOf } from '../domain/short-id.ts';
import { articleView } from './article.ts';
import { branchView } from './branch.ts';
import { branchesParts, branchesView } from './branches.ts';
import { colourNames, coloursView } from './colours.ts';
import { correctionsParts, correctionsView } from './corrections.ts';
import { demonstrationSiteView } from './demonstration-site.ts';
import { everythingView } from './everything.ts';
import { explorerView, tableDataView } from './explorer.ts';
import { feedView } from './feed.ts';
import { homeView } from './home.ts';
import { ledgerView } from './ledger.ts';
import { ledgersParts, ledgersView } from './ledgers.ts';
import { noticeView } from './notice.ts';
import { hasListFile, noticeFiles } from './notice-files.ts';
import { noticesParts, noticesView } from './notices.ts';
import { practiceView } from './practice.ts';
import { practiceGroups, practiceGroupView, practicesView } from './practices.ts';
import { programmeView } from './programme.ts';
import { programmesView } from './programmes.ts';
import { projectView } from './project.ts';
import { editionKey, projectsParts, projectsView } from './projects.ts';
import {
  publicBranches,
  publicProgrammes,
  shownLedgers,
  shownNotices,
  shownPractices,
  shownProjects,
  shownSites,
} from './reference.ts';
import { resultView, shownResults } from './result.ts';
import { resultsView } from './results.ts';
import { schemesView, schemeView, shownSchemes } from './scheme.ts';
import { type Shell, shellOf } from './shell.ts';
import { shortResultLeaves, shortResultsView } from './short-results.ts';
import { type Site, siteIn } from './site.ts';
import { sitemapParts, sitemapPartView, sitemapView } from './sitemap.ts';
import { sitesParts, sitesView } from './sites.ts';
import { tableKeys, tablePartKeys, tablePartView, tableView } from './table.ts';
import { schemeDataView } from './trial.ts';
import { winnersParts, winnersView } from './winners.ts';

/*
 * Every page there is. A kind of page has one template; its pages differ in what stands in their addresses. The view of a
 * page and the shell around it are all it shows, so that their hash tells whether it has to be rendered again.
 */

/** What tells a page from the others of its kind, as it stands in the page's address. */
export type Params = Readonly<Record<string, string>>;

interface Kind<P extends Params, V> {
  /** The pages of this kind, in their order. */
  paths(site: Site): readonly P[];
  href(to: Addresses, params: P): string;
  view(site: Site, params: P): V;
}

type ById = { id: string };

function one<V>(href: (to: Addresses) => string, view: (site: Site) => V): Kind<Record<never, string>, V> {
  return { paths: () => [{}], href, view: (site) => view(site) };
}

function byId<V>(
  records: (site: Site) => readonly ById[],
  href: (to: Addresses) => (id: string) => string,
  view: (site: Site, id: string) => V,
): Kind<ById, V> {
  return {
    paths: (site) => records(site).map(({ id }) => ({ id })),
    href: (to, { id }) => href(to)(id),
    view: (site, { id }) => view(site, id),
  };
}

/** The parts of a list where it is too long for one page. */
function partsOf<V>(
  list: List,
  ids: (site: Site) => readonly string[],
  view: (site: Site, id: string) => V,
): Kind<ById, V> {
  return byId(
    (site) => ids(site).map((id) => ({ id })),
    (to) => (id) => to.part(list, id),
    view,
  );
}

/** Write-ups that have a tag or a series in common; the address has its short name. */
function practicesOf(kind: 'tags' | 'series'): Kind<ById, ReturnType<typeof practiceGroupView>> {
  return byId(
    (site) => practiceGroups(site, kind).map((id) => ({ id })),
    (to) => (id) => to.practiceGroup(kind, id),
    (site, id) => practiceGroupView(site, kind, id),
  );
}

/** A notice in whatever form: its view, its other forms, and who signs. */
function ofNotice(form: (to: Addresses) => (id: string) => string): Kind<ById, ReturnType<typeof noticePage>> {
  return byId(shownNotices, form, noticePage);
}

function noticePage(site: Site, id: string) {
  const notice = noticeView(site, id);
  return { notice, files: noticeFiles(site, notice), owner: site.portal.config.owner };
}

const kinds = {
  home: one((to) => to.home(), homeView),
  results: one((to) => to.results(), resultsView),
  table: {
    paths: (site) => tableKeys(site).map(({ scheme, edition, period }) => ({ scheme: `${scheme}@${edition}`, period })),
    href: (to, { scheme, period }) => to.table(scheme, period),
    view: (site, { scheme, period }) => tableView(site, { ...splitEdition(scheme), period }),
  } satisfies Kind<{ scheme: string; period: string }, ReturnType<typeof tableView>>,
  tablePart: {
    paths: (site) =>
      tablePartKeys(site).map(({ scheme, edition, period, part }) => ({
        scheme: `${scheme}@${edition}`,
        period,
        id: part,
      })),
    href: (to, { scheme, period, id }) => to.tablePart(scheme, period, id),
    view: (site, { scheme, period, id }) => tablePartView(site, { ...splitEdition(scheme), period, part: id }),
  } satisfies Kind<{ scheme: string; period: string; id: string }, ReturnType<typeof tablePartView>>,
  tableData: {
    paths: (site) => tableKeys(site).map(({ scheme, edition, period }) => ({ scheme: `${scheme}@${edition}`, period })),
    href: (to, { scheme, period }) => to.tableData(scheme, period, null),
    view: (site, { scheme, period }) => tableDataView(site, { ...splitEdition(scheme), period, part: null }),
  } satisfies Kind<{ scheme: string; period: string }, ReturnType<typeof tableDataView>>,
  tablePartData: {
    paths: (site) =>
      tablePartKeys(site).map(({ scheme, edition, period, part }) => ({
        scheme: `${scheme}@${edition}`,
        period,
        id: part,
      })),
    href: (to, { scheme, period, id }) => to.tableData(scheme, period, id),
    view: (site, { scheme, period, id }) => tableDataView(site, { ...splitEdition(scheme), period, part: id }),
  } satisfies Kind<{ scheme: string; period: string; id: string }, ReturnType<typeof tableDataView>>,
  explorer: one((to) => to.explorer(), explorerView),
  result: {
    paths: (site) =>
      shownResults(site).map(({ scheme, edition, period, subject: { kind, id } }) => ({
        scheme: `${scheme}@${edition}`,
        period,
        kind,
        id,
      })),
    href: (to, { scheme, period, kind, id }) => to.result(scheme, period, { kind, id }),
    view(site, { scheme, period, kind, id }) {
      const key = `${scheme}/${period}/${kind}/${id}`;
      const result = site.results.get(key);
      if (!result) throw new Error(`no result ${key}`);
      return resultView(site, result);
    },
  } satisfies Kind<
    { scheme: string; period: string; kind: Result['subject']['kind']; id: string },
    ReturnType<typeof resultView>
  >,
  schemes: one((to) => to.schemes(), schemesView),
  scheme: {
    paths: (site) => shownSchemes(site).map((scheme) => ({ edition: editionOf(scheme) })),
    href: (to, { edition }) => to.scheme(edition),
    view: (site, { edition }) => schemeView(site, site.schemeOf(splitEdition(edition))),
  } satisfies Kind<{ edition: string }, ReturnType<typeof schemeView>>,
  schemeData: {
    paths: (site) => shownSchemes(site).map((scheme) => ({ edition: editionOf(scheme) })),
    href: (to, { edition }) => to.schemeData(edition),
    view: (site, { edition }) => schemeDataView(site, site.schemeOf(splitEdition(edition))),
  } satisfies Kind<{ edition: string }, ReturnType<typeof schemeDataView>>,
  branches: one((to) => to.branches(), branchesView),
  branchesPart: partsOf('branches', branchesParts, branchesView),
  branch: byId(publicBranches, (to) => to.branch, branchView),
  sites: one((to) => to.sites(), sitesView),
  sitesPart: partsOf('sites', sitesParts, sitesView),
  site: byId(shownSites, (to) => to.site, demonstrationSiteView),
  programmes: one((to) => to.programmes(), programmesView),
  programme: {
    paths: (site) => publicProgrammes(site).map((programme) => ({ edition: editionKey(programme) })),
    href: (to, { edition }) => to.programme(edition),
    view: (site, { edition }) => programmeView(site, edition),
  } satisfies Kind<{ edition: string }, ReturnType<typeof programmeView>>,
  projects: one((to) => to.projects(), projectsView),
  projectsPart: partsOf('projects', projectsParts, projectsView),
  project: byId(shownProjects, (to) => to.project, projectView),
  winners: one((to) => to.winners(), winnersView),
  winnersPart: partsOf('winners', winnersParts, winnersView),
  notices: one((to) => to.notices(), noticesView),
  noticesPart: partsOf('notices', noticesParts, noticesView),
  notice: ofNotice((to) => to.notice),
  noticePrint: ofNotice((to) => to.noticePrint),
  noticeShort: {
    paths(site) {
      const ids = new Map<string, string>();
      for (const { id } of shownNotices(site)) {
        const short = shortIdOf(id);
        const other = ids.get(short);
        if (other !== undefined) throw new Error(`Notices ${other} and ${id} have the same short address ${short}.`);
        ids.set(short, id);
      }
      return [...ids].map(([short, id]) => ({ short, id }));
    },
    href: (to, { id }) => to.noticeShort(id),
    view: (site, { id }) => noticePage(site, id),
  } satisfies Kind<{ short: string; id: string }, ReturnType<typeof noticePage>>,
  noticeWord: ofNotice((to) => (id) => to.noticeFile(id, 'docx')),
  noticeCalendar: ofNotice((to) => (id) => to.noticeFile(id, 'ics')),
  noticeList: byId(
    (site) => shownNotices(site).filter((notice) => hasListFile(site, notice)),
    (to) => (id) => to.noticeFile(id, 'csv'),
    noticePage,
  ),
  feedAtom: one((to) => to.noticeFeed('xml'), feedView),
  feedJson: one((to) => to.noticeFeed('json'), feedView),
  ledgers: one((to) => to.ledgers(), ledgersView),
  ledgersPart: partsOf('ledgers', ledgersParts, ledgersView),
  ledger: byId(shownLedgers, (to) => to.ledger, ledgerView),
  corrections: one((to) => to.corrections(), correctionsView),
  correctionsPart: partsOf('corrections', correctionsParts, correctionsView),
  practices: one((to) => to.practices(), practicesView),
  practice: byId(shownPractices, (to) => to.practice, practiceView),
  practiceWechat: byId(shownPractices, (to) => to.practiceWechat, practiceView),
  practiceShort: {
    paths: (site) => shownPractices(site).map(({ id }) => ({ short: shortIdOf(id), id })),
    href: (to, { id }) => to.practiceShort(id),
    view: (site, { id }) => practiceView(site, id),
  } satisfies Kind<{ short: string; id: string }, ReturnType<typeof practiceView>>,
  practiceTag: practicesOf('tags'),
  practiceSeries: practicesOf('series'),
  resultShort: byId(
    (site) => shortResultLeaves(site).map((id) => ({ id })),
    (to) => to.resultShortPage,
    shortResultsView,
  ),
  everything: one((to) => to.everything(), everythingView),
  search: one(
    (to) => to.search(),
    ({ portal }) => ({ withOthers: (portal.config.searchAlso?.length ?? 0) > 0 }),
  ),
  article: {
    paths: (site) => [...site.portal.pages.keys()].map((page) => ({ page })),
    href: (to, { page }) => to.page(page),
    view: (site, { page }) => articleView(site, page),
  } satisfies Kind<{ page: string }, ReturnType<typeof articleView>>,
  sitemap: one((to) => to.sitemap(), sitemapView),
  sitemapPart: byId(
    (site) => sitemapParts(site).map((id) => ({ id })),
    (to) => to.sitemapPart,
    sitemapPartView,
  ),
  robots: {
    // Search engines look for it at the top of a host only.
    paths: ({ portal }) => (basePathOf(portal.config.baseUrl) === '/' ? [{}] : []),
    href: (to) => to.robots(),
    view: ({ portal, to }) => ({ sitemap: originOf(portal.config.baseUrl) + to.sitemap() }),
  } satisfies Kind<Record<never, string>, { sitemap: string }>,
  colours: byId(
    (site) => colourNames(site).map((id) => ({ id })),
    (to) => to.colours,
    coloursView,
  ),
  notFound: one(
    (to) => to.page('404'),
    () => null,
  ),
};

type Kinds = typeof kinds;

/** A kind of page; each has one template. */
export type PageKind = keyof Kinds;
export const PAGE_KINDS = Object.keys(kinds) as readonly PageKind[];

/** Kinds of which a portal has thousands of pages. */
export const MASS: ReadonlySet<PageKind> = new Set(['result', 'branch', 'site', 'project', 'ledger']);

/** Kinds whose files have no word of the interface: they stand once, whatever the languages of the portal. */
export const WORDLESS: ReadonlySet<PageKind> = new Set([
  'colours',
  'sitemap',
  'sitemapPart',
  'robots',
  'schemeData',
  'tableData',
  'tablePartData',
]);

/** What tells pages of a kind apart. */
export type ParamsOf<K extends PageKind> = ReturnType<Kinds[K]['paths']>[number];
/** What a page of a kind shows. */
export type ViewOf<K extends PageKind> = ReturnType<Kinds[K]['view']>;

/** A page of the site, not yet made. */
export interface Page {
  readonly kind: PageKind;
  readonly params: Params;
  readonly language: Language;
  /** Its file below the site's folder. */
  readonly file: string;
}

/** What pages of one language are rendered from. */
export interface Pages {
  readonly shell: Shell;
  /** The address of a page, as a path on the portal's host. */
  href(kind: PageKind, params: Params): string;
  paths<K extends PageKind>(kind: K): readonly ParamsOf<K>[];
  view<K extends PageKind>(kind: K, params: Params): ViewOf<K>;
}

/** The pages of a site in its language. */
export function pagesOf(site: Site): Pages {
  return {
    shell: shellOf(site),
    href: (kind, params) => (kinds[kind] as Kind<Params, unknown>).href(site.to, params),
    paths: (kind) => kinds[kind].paths(site) as never,
    // The parameters come from `paths`, so they fit their kind.
    view: (kind, params) => kinds[kind].view(site, params as never) as never,
  };
}

/** The pages of a site in each of its languages. */
export function pagesIn(site: Site): (language: Language) => Pages {
  const known = new Map(
    languagesOf(site.portal.config).map((language) => [language, pagesOf(siteIn(site, language))] as const),
  );
  return (language) => {
    const pages = known.get(language);
    if (!pages) throw new Error(`the portal has no pages in ${language}`);
    return pages;
  };
}

/** Every page of a site with its file, kind by kind, in each language. */
export function* everyPage(site: Site): Generator<Page> {
  const base = basePathOf(site.portal.config.baseUrl);
  for (const kind of PAGE_KINDS) {
    const { paths, href } = kinds[kind] as Kind<Params, unknown>;
    for (const language of WORDLESS.has(kind) ? [site.language] : languagesOf(site.portal.config)) {
      const { to } = siteIn(site, language);
      for (const params of paths(site)) {
        const path = href(to, params).slice(base.length);
        yield { kind, params, language, file: path === '' || path.endsWith('/') ? `${path}index.html` : path };
      }
    }
  }
}

function splitEdition(key: string): { scheme: string; edition: string } {
  const [scheme = '', edition = ''] = key.split('@');
  return { scheme, edition };
}
