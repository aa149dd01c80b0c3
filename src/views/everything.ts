import { comparePeriods } from '../domain/period.ts';
import { type BranchNode, branchesView } from './branches.ts';
import { ledgersView } from './ledgers.ts';
import { noticesView } from './notices.ts';
import { groupedBy } from './once.ts';
import { practicesView } from './practices.ts';
import { programmesView } from './programmes.ts';
import { projectsView } from './projects.ts';
import { isPublic, type Ref } from './reference.ts';
import type { Site } from './site.ts';
import { sitesView } from './sites.ts';
import { winnersView } from './winners.ts';

/** A link with what tells it from others of the same name. */
export interface Listed extends Ref {
  /** A day, year or edition beside it. */
  on: string | null;
}

/** Every page by kind in plain links: what a reader without script uses in the place of search. */
export interface EverythingView {
  tables: { scheme: string; rows: { period: string; href: string; edition: string }[] }[];
  schemes: Listed[];
  notices: Listed[];
  sites: Listed[];
  programmes: Listed[];
  projects: Listed[];
  winners: Listed[];
  practices: Listed[];
  ledgers: Listed[];
  pages: Listed[];
  /** Organisations by region, with the sites and projects there; those above the regions come first, with a title of null. */
  branches: { title: string | null; rows: Ref[] }[];
}

/** The page that lists everything. */
export function everythingView(site: Site): EverythingView {
  const { portal, to } = site;
  const listed = (on: string | null, { title, href }: Ref): Listed => ({ title, href, on });
  return {
    tables: tablesOf(site),
    schemes: [...portal.schemes.values()]
      .filter((scheme) => isPublic(site, 'schemes', scheme))
      .map(({ id, edition, title }) => ({ title, on: edition, href: to.scheme(`${id}@${edition}`) })),
    notices: noticesView(site).years.flatMap(({ rows }) => rows.map((row) => listed(row.signedOn, row))),
    sites: sitesView(site).groups.flatMap(({ rows }) => rows.map((row) => listed(row.named, row))),
    programmes: programmesView(site).rows.map((row) => listed(row.edition, row)),
    projects: projectsView(site).groups.flatMap(({ rows, edition }) => rows.map((row) => listed(edition, row))),
    winners: winnersView(site).years.flatMap(({ year, winners }) =>
      winners.map(({ id, title }) => ({ title, href: `${to.winners()}#${id}`, on: year })),
    ),
    practices: practicesView(site).rows.map((row) => listed(row.on, row)),
    ledgers: ledgersView(site).types.flatMap(({ rows }) => rows.map((row) => listed(row.period, row))),
    pages: [...portal.pages.values()].map(({ id, title }) => ({ title, href: to.page(id), on: null })),
    branches: branchGroups(site),
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
