import type { Period } from './period.ts';
import type { Subject } from './records/subject.ts';
import { shortIdOf } from './short-id.ts';

/** Lists that grow without end. */
export type List = 'branches' | 'sites' | 'projects' | 'winners' | 'notices' | 'ledgers' | 'corrections';

/**
 * The address of every page, as a path on the portal's host. Addresses are permanent: they are made of ids only. All
 * pages end in .html, so that any static host, and a folder on a memory stick, serves them without a rule.
 */
export interface Addresses {
  home(): string;
  results(): string;
  table(scheme: string, period: Period): string;
  result(scheme: string, period: Period, subject: Subject): string;
  /** The shown figures of a table, or of a part of it, as data. */
  tableData(scheme: string, period: Period, part: string | null): string;
  explorer(): string;
  schemes(): string;
  scheme(edition: string): string;
  /** What a scheme's scores are worked out with, as data. */
  schemeData(edition: string): string;
  branches(): string;
  branch(id: string): string;
  sites(): string;
  site(id: string): string;
  programmes(): string;
  programme(edition: string): string;
  projects(): string;
  project(id: string): string;
  winners(): string;
  notices(): string;
  notice(id: string): string;
  /** The notice laid out for A4. */
  noticePrint(id: string): string;
  /** A file of a notice: as a Word document, a calendar entry, or its list as a table. */
  noticeFile(id: string, form: 'docx' | 'ics' | 'csv'): string;
  /** The address of a notice for typing from paper; leads on to its page. */
  noticeShort(id: string): string;
  /** The feed of notices, Atom or JSON Feed. */
  noticeFeed(form: 'xml' | 'json'): string;
  ledgers(): string;
  ledger(id: string): string;
  corrections(): string;
  practices(): string;
  practice(id: string): string;
  /** Practices that have a tag, or those of a series, by its short name. */
  practiceGroup(kind: 'tags' | 'series', short: string): string;
  /** The address of a practice for typing from paper; leads on to its page. */
  practiceShort(id: string): string;
  /** A practice to be copied into an article of WeChat. */
  practiceWechat(id: string): string;
  /**
   * The address of a result for typing from paper: a line on a page of such addresses, so that a hundred thousand results
   * need thirty pages more, not as many again.
   */
  resultShort(scheme: string, period: Period, subject: Subject): string;
  resultShortPage(leaf: string): string;
  search(): string;
  everything(): string;
  page(id: string): string;
  /** A part of a list that is too long for one page, by a place or a time. */
  part(list: List, id: string): string;
  /** The same of a result table. */
  tablePart(scheme: string, period: Period, id: string): string;
  /** What search engines outside are told of: the index of the sitemap, its files, and where the index is. */
  sitemap(): string;
  sitemapPart(id: string): string;
  robots(): string;
  /** The colours that follow from the portal's main one. */
  colours(id: string): string;
  /** A file of the portal's public folder. */
  file(path: string): string;
}

/**
 * The addresses of a portal whose base URL is given: `https://example.org/bang/` puts every page below `/bang/`. Pages of
 * another language than the main one stand in a folder there, `en/`; files of the public folder are the same in all.
 */
export function addressesOf(baseUrl: string, folder = ''): Addresses {
  const base = basePathOf(baseUrl);
  const top = `${base}${folder}`;
  const page = (path: string) => `${top}${path}.html`;
  return {
    home: () => top,
    results: () => page('results'),
    table: (scheme, period) => page(`results/${scheme}/${period}`),
    result: (scheme, period, subject) => page(`results/${scheme}/${period}/${subject.kind}/${subject.id}`),
    tableData: (scheme, period, part) => `${base}results/${scheme}/${period}${part === null ? '' : `/in/${part}`}.json`,
    explorer: () => page('explorer'),
    schemes: () => page('schemes'),
    scheme: (edition) => page(`schemes/${edition}`),
    schemeData: (edition) => `${base}schemes/${edition}.json`,
    branches: () => page('branches'),
    branch: (id) => page(`branches/${id}`),
    sites: () => page('sites'),
    site: (id) => page(`sites/${id}`),
    programmes: () => page('programmes'),
    programme: (edition) => page(`programmes/${edition}`),
    projects: () => page('projects'),
    project: (id) => page(`projects/${id}`),
    winners: () => page('winners'),
    notices: () => page('notices'),
    notice: (id) => page(`notices/${id}`),
    noticePrint: (id) => page(`notices/${id}/print`),
    noticeFile: (id, form) => `${top}notices/${id}.${form}`,
    noticeShort: (id) => page(`n/${shortIdOf(id)}`),
    noticeFeed: (form) => `${top}notices/feed.${form}`,
    ledgers: () => page('ledgers'),
    ledger: (id) => page(`ledgers/${id}`),
    corrections: () => page('corrections'),
    practices: () => page('practices'),
    practice: (id) => page(`practices/${id}`),
    practiceGroup: (kind, short) => page(`practices/${kind}/${short}`),
    practiceShort: (id) => page(`p/${shortIdOf(id)}`),
    practiceWechat: (id) => page(`practices/${id}/wechat`),
    resultShortPage: (leaf) => page(`r/${leaf}`),
    resultShort: (scheme, period, subject) => {
      const { leaf, anchor } = shortResultOf(scheme, period, subject);
      return `${page(`r/${leaf}`)}#${anchor}`;
    },
    search: () => page('search'),
    everything: () => page('everything'),
    page: (id) => page(id),
    part: (list, id) => page(`${list}/in/${id}`),
    tablePart: (scheme, period, id) => page(`results/${scheme}/${period}/in/${id}`),
    sitemap: () => `${base}sitemap.xml`,
    sitemapPart: (id) => `${base}sitemap/${id}.xml`,
    robots: () => `${base}robots.txt`,
    colours: (id) => `${base}colours/${id}.css`,
    file: (path) => `${base}${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}

/** Where the short address of a result stands: the page by the first letter of its short name, the line by the rest. */
export function shortResultOf(scheme: string, period: Period, { kind, id }: Subject): { leaf: string; anchor: string } {
  const short = shortIdOf(`${scheme}/${period}/${kind}/${id}`);
  return { leaf: short.slice(0, 1), anchor: short.slice(1) };
}

/** The path part of a base URL, with a slash at both ends: `/` or `/bang/`. */
export function basePathOf(baseUrl: string): string {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)?/.exec(baseUrl)?.[1] ?? '/';
  return path.endsWith('/') ? path : `${path}/`;
}

/** Scheme and host of a base URL, without a slash at the end; with a page's path it makes the page's permanent address. */
export function originOf(baseUrl: string): string {
  return /^https?:\/\/[^/]+/.exec(baseUrl)?.[0] ?? '';
}

/** Ids that a page of the portal's own cannot have, because the engine has a page there. */
export function takenPages(): ReadonlySet<string> {
  const to = addressesOf('https://example.org/');
  const indexes = [to.results, to.schemes, to.branches, to.sites, to.programmes, to.projects, to.winners, to.notices];
  const others = [to.explorer, to.ledgers, to.corrections, to.practices, to.search, to.everything];
  return new Set(['index', '404', ...[...indexes, ...others].map((address) => address().replace(/^\/|\.html$/g, ''))]);
}
