import { addressesOf, basePathOf, originOf } from '../domain/address.ts';
import { folderOf, type Language, languagesOf, mainLanguageOf } from '../domain/language.ts';
import { MAIN_COLOUR, paletteOf } from '../domain/palette.ts';
import type { PortalConfig } from '../domain/records/portal.ts';
import type { PageKind } from './pages.ts';
import type { Publication } from './publication.ts';
import { sharedKinds } from './share.ts';
import type { SharedKinds } from './share-file.ts';
import type { Site } from './site.ts';

/** A part of the site that the navigation leads to. */
export type Section = 'results' | 'notices' | 'sites' | 'projects' | 'winners' | 'branches' | 'practices' | 'search';

/** A page in the footer: one of the engine's, or one the portal wrote. */
export type FooterLink =
  | { key: 'schemes' | 'ledgers' | 'programmes' | 'corrections' | 'everything'; href: string }
  | { title: string; href: string };

/** What stands around every page. */
export interface Shell {
  language: Language;
  /** The language articles are written in. */
  written: Language;
  /** The page in each language of the portal, its own among them; before a page is known, the home pages. */
  alternates: { language: Language; href: string }[];
  name: string;
  tagline: string | null;
  owner: string;
  /** The portal's own mark; without one the engine's stands there. */
  emblem: string | null;
  home: string;
  /** The path below which all files of the portal are. */
  base: string;
  sections: { key: Section; href: string }[];
  footer: FooterLink[];
  contacts: PortalConfig['contacts'];
  filings: PortalConfig['filings'];
  /** The style sheet of the portal's own colours, and what a browser's frame is painted in. */
  colours: string | null;
  frameColour: string;
  /** The mark of the police filing, a file of the portal. */
  policeMark: string | null;
  /** What rules for public bodies ask of every page; null for a portal of a company or an association. */
  authority: { domain: string; siteCode: string | null } | null;
  day: string;
  /** Time zone of the portal, by which a reader's clock is taken to be in a notice's period or not. */
  timeZone: string;
  preview: boolean;
  /** Feeds of notices, for readers that follow the site; null where the portal has no notices. */
  feeds: { xml: string; json: string } | null;
  /** Scheme and host, without a slash at the end; with a page's path it makes the page's permanent address. */
  origin: string;
  /** Kinds of page that have share pictures of their own. */
  shared: SharedKinds;
  /** Of the page itself: its path, the file of its share picture, how it came out; null before a page is known. */
  here: { kind: PageKind; path: string; picture: string; published: Publication | null } | null;
}

/** Navigation and footer of a portal; a part without records is left out, so that no link leads to an empty page. */
export function shellOf(site: Site): Shell {
  const { portal, language, to, day, preview, assessments } = site;
  const { config } = portal;
  const present: [Section, string, boolean][] = [
    ['results', to.results(), assessments.length > 0],
    ['notices', to.notices(), portal.notices.size > 0],
    ['sites', to.sites(), portal.sites.size > 0],
    ['projects', to.projects(), portal.projects.size > 0],
    ['winners', to.winners(), portal.projects.size + portal.sites.size > 0],
    ['branches', to.branches(), portal.branches.size > 0],
    ['practices', to.practices(), portal.practices.size > 0],
    ['search', to.search(), true],
  ];
  return {
    language,
    written: mainLanguageOf(config),
    alternates: languagesOf(config).map((each) => ({
      language: each,
      href: addressesOf(config.baseUrl, folderOf(config, each)).home(),
    })),
    name: config.name,
    tagline: config.tagline ?? null,
    owner: config.owner.name,
    emblem: config.emblem === undefined ? null : to.file(config.emblem),
    home: to.home(),
    base: basePathOf(config.baseUrl),
    sections: present.filter(([, , is]) => is).map(([key, href]) => ({ key, href })),
    footer: [
      ...[...portal.pages.values()].map((page) => ({ title: page.title, href: to.page(page.id) })),
      ...(portal.schemes.size > 0 ? [{ key: 'schemes' as const, href: to.schemes() }] : []),
      ...(portal.programmes.size > 0 ? [{ key: 'programmes' as const, href: to.programmes() }] : []),
      ...(portal.ledgers.size > 0 ? [{ key: 'ledgers' as const, href: to.ledgers() }] : []),
      { key: 'corrections', href: to.corrections() },
      { key: 'everything', href: to.everything() },
    ],
    contacts: config.contacts,
    filings: config.filings,
    colours: config.colour === undefined ? null : to.colours(config.colour.slice(1)),
    frameColour: paletteOf(config.colour ?? MAIN_COLOUR)['main-deep'].light,
    policeMark: config.filings?.policeMark === undefined ? null : to.file(config.filings.policeMark),
    authority: ['government', 'party'].includes(config.owner.kind)
      ? { domain: new URL(config.baseUrl).hostname, siteCode: config.filings?.siteCode ?? null }
      : null,
    day,
    timeZone: config.timeZone,
    preview,
    feeds: portal.notices.size > 0 ? { xml: to.noticeFeed('xml'), json: to.noticeFeed('json') } : null,
    origin: originOf(config.baseUrl),
    shared: sharedKinds(site),
    here: null,
  };
}
