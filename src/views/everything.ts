import { comparePeriods } from '../domain/period.ts';
import { type BranchNode, branchesView } from './branches.ts';
import { ledgersView } from './ledgers.ts';
import { noticesView } from './notices.ts';
import { groupedBy } from './once.ts';
import type { PartLink } from './parts.ts';
import { practicesView } from './practices.ts';
import { programmesView } from './programmes.ts';
import { projectsView } from './projects.ts';
import { isPublic, type Ref } from './reference.ts';
import type { Site } from './site.ts';
import { sitesView } from './sites.ts';
import { lineOf, winnersView } from './winners.ts';

/** A link with what tells it from others of the same name. */
export interface Listed extends Ref {
  /** A day, year or edition beside it. */
  on: string | null;
}

/** Links to all pages of a kind; of a long list to its parts, where these links go on. */
export interface AllOf {
  rows: Listed[];
  parts: PartLink[];
}

/** Every page by kind in plain links: what a reader without script uses in the place of search. */
export interface EverythingView {
  tables: { scheme: string; rows: { period: string; href: string; edition: string }[] }[];
  schemes: Listed[];
  notices: AllOf;
  sites: AllOf;
  programmes: Listed[];
  projects: AllOf;
  winners: AllOf;
  practices: Listed[];
  ledgers: AllOf;
  pages: Listed[];
  /** Organisations by region, with the sites and projects there; those above the regions come first, with a title of null. */
  branches: { title: string | null; rows: Ref[] }[];
  /** Where the tree of organisations is too long: the parts of it. */
  branchParts: PartLink[];
}

/** The page that lists everything. */
export function everythingView(site: Site): EverythingView {
  const { portal, to } = site;
  const [notices, sites, projects] = [noticesView(site), sitesView(site), projectsView(site)];
  const [winners, ledgers] = [winnersView(site), ledgersView(site)];
  const listed = (on: string | null, { title, href }: Ref): Listed => ({ title, href, on });
  return {
    tables: tablesOf(site),
    schemes: [...portal.schemes.values()]
      .filter((scheme) => isPublic(site, 'schemes', scheme))
      .map(({ id, edition, title }) => ({ title, on: edition, href: to.scheme(`${id}@${edition}`) })),
    notices: {
      rows: notices.years.flatMap(({ rows }) => rows.map((row) => listed(row.signedOn, row))),
      parts: notices.parts,
    },
    sites: {
      rows: sites.groups.flatMap(({ rows }) => rows.map((row) => listed(row.named, row))),
      parts: sites.parts,
    },
    programmes: programmesView(site).rows.map((row) => listed(row.edition, row)),
    projects: {
      rows: projects.groups.flatMap(({ rows, edition }) => rows.map((row) => listed(edition, row))),
      parts: projects.parts,
    },
    winners: {
      rows: winners.years.flatMap((of) =>
        of.winners.map((winner) => ({ title: winner.title, href: lineOf(site, winner), on: of.year })),
      ),
      parts: winners.parts,
    },
    practices: practicesView(site).rows.map((row) => listed(row.on, row)),
    ledgers: {
      rows: ledgers.types.flatMap(({ rows }) => rows.map((row) => listed(row.period, row))),
      parts: ledgers.parts,
    },
    pages: [...portal.pages.values()].map(({ id, title }) => ({ title, href: to.page(id), on: null })),
    branches: branchGroups(site),
    branchParts: branchesView(site).parts,
  };
}

function tablesOf(site: Site): EverythingView['tables'] {
  const schemes = new Map<string, EverythingView['tables'][number]>();
  for (const assessment of site.assessments.toSorted((a, b) => comparePeriods(b.period, a.period))) {
    if (!assessment.results.some((result) => site.isShown(result))) continue;
    const edition = `${assessment.scheme}@${assessment.edition}`;
    const group = schemes.get(assessment.scheme) ?? { scheme: site.schemeOf(assessment).title, rows: [] };
    group.rows.push({
      period: assessment.period,
      edition: assessment.edition,
      href: site.to.table(edition, assessment.period),
    });
    schemes.set(assessment.scheme, group);
  }
  return [...schemes.values()];
}

/** A record with the region it lies in. */
type Located = Ref & { region: string | null };

function branchGroups(site: Site): EverythingView['branches'] {
  const { tops } = branchesView(site);
  const flat = (node: BranchNode): Ref[] => [{ title: node.title, href: node.href }, ...node.below.flatMap(flat)];
  const heads = tops.map(({ title, href }) => ({ title, href }));
  const records = [...sitesView(site).groups, ...projectsView(site).groups].flatMap(({ rows }): Located[] => rows);
  const byRegion = groupedBy(records, ({ region }) => region ?? undefined);
  const groups = tops.flatMap((top) =>
    top.below.map((node) => ({
      title: node.title,
      rows: [...flat(node), ...(byRegion.get(node.title) ?? []).map(({ title, href }) => ({ title, href }))],
    })),
  );
  return [{ title: null, rows: heads }, ...groups];
}
