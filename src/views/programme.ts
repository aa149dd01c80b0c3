import { exact, formatExact, sumOf } from '../domain/exact.ts';
import { supportTotals } from '../domain/lifecycle/winners.ts';
import type { Programme, ProgrammeLevel } from '../domain/records/programme.ts';
import type { Support } from '../domain/records/project.ts';
import { IN_ONE_PIECE } from './cut.ts';
import { publicityOf, type SiteRequirements } from './demonstration-site.ts';
import { groupedBy, once } from './once.ts';
import type { PartLink } from './parts.ts';
import { awardOf, edgeOf, editionKey, entriesOf, type ProjectRow, projectRows, projectsPartOf } from './projects.ts';
import { byText, countedOnly, noticeRef, publicProgrammes, type Ref, shownNotices } from './reference.ts';
import type { Site } from './site.ts';
import { type SiteRow, siteRow, sitesOf } from './sites.ts';

/** The document that lays a programme down. */
export interface DocumentView {
  title: string;
  number: string | null;
  issuedBy: string;
  adoptedOn: string;
  effectiveFrom: string | null;
  until: string | null;
  trial: boolean;
  file: string | null;
}

interface Material {
  kind: string;
  title: string | null;
  copies: number | null;
  min: number | null;
  max: number | null;
}

/** The sum of one kind of money over the shown entries of a programme. */
interface MoneyTotal {
  kind: Support['kind'];
  currency: Support['currency'];
  amount: string;
  /** How many entries got it. */
  count: number;
  sources: string[];
}

/** A programme's page: its rules, its entries, who won. */
export interface ProgrammeView {
  key: string;
  title: string;
  edition: string;
  kind: Programme['kind'];
  summary: string | null;
  document: DocumentView;
  open: { kinds: string[]; roles: string[]; note: string | null } | null;
  conditions: string[];
  exclusions: string[];
  materials: Material[];
  stages: string[];
  levels: {
    title: string;
    steps: string[];
    requires: string | null;
    conditions: string[];
    exclusions: string[];
    materials: Material[];
    publicity: SiteRequirements['publicity'];
    namedBy: string | null;
    plaque: string | null;
  }[];
  titles: { title: string; winners: number | null }[];
  jury: { minimum: number; full: string; dropHighest: number; dropLowest: number; decimals: number } | null;
  winners: number | null;
  publicity: SiteRequirements['publicity'];
  namedBy: string | null;
  review: { every: string; by: string; results: string[] } | null;
  /** Entries that tie across the last winning place. */
  tie: { rank: number; entries: Ref[]; places: number } | null;
  /** What the awards that stand come to: support of projects and prizes never together, nor two currencies. */
  money: MoneyTotal[];
  projects: ProjectRow[];
  sites: SiteRow[];
  /** Where entries or sites stand that are too many for this page. */
  elsewhere: { projects: PartLink | null; sites: PartLink | null };
  hidden: number;
  notices: (Ref & { on: string })[];
  editions: (Ref & { edition: string })[];
}

/** The page of a public programme edition. */
export function programmeView(site: Site, key: string): ProgrammeView {
  const { portal, to } = site;
  const programme = portal.programmes.get(key);
  if (!programme) throw new Error(`no programme ${key}`);
  const { config } = portal;
  const elsewhere = elsewhereOf(site, key, programme.title);
  return {
    key,
    title: programme.title,
    edition: programme.edition,
    kind: programme.kind,
    summary: programme.summary ?? null,
    document: documentOf(site, programme),
    open: programme.open
      ? {
          kinds: titled(programme.open.kinds, config.kinds),
          roles: titled(programme.open.roles, config.roles),
          note: programme.open.note ?? null,
        }
      : null,
    conditions: programme.conditions ?? [],
    exclusions: programme.exclusions ?? [],
    materials: materialsOf(programme.materials),
    stages: programme.stages ?? [],
    levels: (programme.levels ?? []).map((level) => levelOf(site, programme, level)),
    titles: (programme.titles ?? []).map(({ title, winners }) => ({ title, winners: winners ?? null })),
    jury: programme.jury ?? null,
    winners: programme.winners ?? null,
    publicity: publicityOf(programme.publicity),
    namedBy: programme.namedBy ?? null,
    review: programme.review ?? null,
    tie: edgeOf(site, programme),
    money: moneyOf(site, key),
    projects: elsewhere.projects ? [] : projectRows(site, key),
    sites: (elsewhere.sites ? [] : sitesOf(site, key))
      .map((each) => siteRow(site, each))
      .sort((a, b) => byText(b.named ?? '', a.named ?? '') || byText(a.title, b.title)),
    elsewhere,
    hidden: hiddenIn(site, key),
    notices: noticesOf(site, key),
    editions: publicProgrammes(site)
      .filter((each) => each.id === programme.id && editionKey(each) !== key)
      .sort((a, b) => byText(b.edition, a.edition))
      .map((each) => ({ title: each.title, edition: each.edition, href: to.programme(editionKey(each)) })),
  };
}

/** Entries and sites of a programme that are counted, not listed. */
function hiddenIn(site: Site, key: string): number {
  const { projects, sites } = byProgramme(site);
  return countedOnly(site, 'projects', projects.get(key) ?? []) + countedOnly(site, 'sites', sites.get(key) ?? []);
}

const byProgramme = once(({ portal }) => ({
  projects: groupedBy(portal.projects.values(), ({ programme }) => programme),
  sites: groupedBy(portal.sites.values(), ({ programme }) => programme),
}));

/** Where the entries and the sites of a programme stand that has too many of them for one page. */
function elsewhereOf(site: Site, key: string, title: string): ProgrammeView['elsewhere'] {
  const [projects, sites] = [entriesOf(site, key).length, sitesOf(site, key).length];
  const part = projects > IN_ONE_PIECE ? projectsPartOf(site, key) : null;
  return {
    projects: part === null ? null : { title, href: site.to.part('projects', part), count: projects },
    sites: sites > IN_ONE_PIECE ? { title, href: site.to.sites(), count: sites } : null,
  };
}

function moneyOf(site: Site, key: string): MoneyTotal[] {
  const standing = entriesOf(site, key).filter((project) => awardOf(site, project)?.lost === null);
  const groups = Map.groupBy(supportTotals(standing), ({ kind, currency }) => `${kind} ${currency}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const amount = formatExact(sumOf(group.map(({ total }) => exact(total))));
    const count = group.reduce((sum, { projects }) => sum + projects, 0);
    return [{ kind: first.kind, currency: first.currency, amount, count, sources: group.map(({ source }) => source) }];
  });
}

function documentOf(site: Site, { title, document }: Programme): DocumentView {
  return {
    title: document.title ?? title,
    number: document.number ?? null,
    issuedBy: document.issuedBy,
    adoptedOn: document.adoptedOn,
    effectiveFrom: document.effectiveFrom ?? null,
    until: document.until ?? null,
    trial: document.trial,
    file: document.file === undefined ? null : site.to.file(document.file),
  };
}

function levelOf(site: Site, programme: Programme, level: ProgrammeLevel): ProgrammeView['levels'][number] {
  const { requires } = level;
  const other =
    requires?.programme === undefined
      ? programme
      : [...site.portal.programmes.values()].find(({ id }) => id === requires.programme);
  return {
    title: level.title,
    steps: level.steps,
    requires: requires ? (other?.levels?.find(({ id }) => id === requires.level)?.title ?? requires.level) : null,
    conditions: level.conditions ?? [],
    exclusions: level.exclusions ?? [],
    materials: materialsOf(level.materials),
    publicity: publicityOf(level.publicity),
    namedBy: level.namedBy ?? null,
    plaque: level.plaque ?? null,
  };
}

function materialsOf(materials: Programme['materials']): Material[] {
  return (materials ?? []).map(({ kind, title, copies, characters }) => ({
    kind,
    title: title ?? null,
    copies: copies ?? null,
    min: characters?.min ?? null,
    max: characters?.max ?? null,
  }));
}

function titled(ids: readonly string[] | undefined, terms: readonly { id: string; title: string }[]): string[] {
  return (ids ?? []).map((id) => terms.find((term) => term.id === id)?.title ?? id);
}

function noticesOf(site: Site, key: string): ProgrammeView['notices'] {
  return shownNotices(site)
    .filter((notice) => notice.programme === key)
    .sort((a, b) => byText(b.signedOn, a.signedOn))
    .flatMap((notice) => {
      const ref = noticeRef(site, notice.id);
      return ref ? [{ ...ref, on: notice.signedOn }] : [];
    });
}
