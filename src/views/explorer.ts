import { comparePeriods } from '../domain/period.ts';
import type { PublishedTable } from '../domain/scoring/published.ts';
import { type AssessmentKey, assessmentOf } from './assessments.ts';
import { shownAssessments } from './reference.ts';
import { type PeriodLine, periodLine } from './results.ts';
import type { Site } from './site.ts';
import { listingOf } from './table-listing.ts';

/** So many periods of a method are listed; the older ones are on the page of all results. */
const PERIODS = 12;

/** The page on which readers draw results as they choose. */
export interface ExplorerView {
  /** Methods in the portal's order, each with its periods, the latest first. */
  methods: { id: string; title: string; periods: (PeriodLine & { data: string })[] }[];
  results: string;
}

/** The explorer's page: what there is to draw, with the figures of each period in a line. */
export function explorerView(site: Site): ExplorerView {
  const ids = [...new Set([...site.portal.schemes.values()].map((scheme) => scheme.id))];
  return {
    methods: ids.flatMap((id) => {
      const tables = shownAssessments(site)
        .filter(
          (each) => each.scheme === id && each.results.some((result) => result.value !== null && site.isShown(result)),
        )
        .toSorted((a, b) => comparePeriods(b.period, a.period))
        .slice(0, PERIODS);
      const [newest] = tables;
      if (!newest) return [];
      const periods = tables.map((each) => ({
        ...periodLine(site, each),
        data: site.to.tableData(`${each.scheme}@${each.edition}`, each.period, null),
      }));
      return [{ id, title: site.schemeOf(newest).title, periods }];
    }),
    results: site.to.results(),
  };
}

/** The shown figures of a table, or of a part of it, as data. */
export function tableDataView(site: Site, { part, ...key }: AssessmentKey & { part: string | null }): PublishedTable {
  const assessment = assessmentOf(site, key);
  if (!assessment) throw new Error(`no assessment ${key.scheme}@${key.edition}/${key.period}`);
  const { title, rounding } = site.schemeOf(assessment);
  const edition = `${key.scheme}@${key.edition}`;
  const listing = listingOf(site, assessment, part);
  const listed = listing.groups.flatMap(({ regions, rows }, group) =>
    (regions.length > 0 ? regions.flatMap((region) => region.rows) : rows).map((row) => ({ ...row, group })),
  );
  const regions = [...new Set(listed.map(({ region }) => region))].filter((region) => region !== '');
  const before = site.to.table(edition, key.period).replace(/\.html$/, '/');
  return {
    scheme: title,
    edition: key.edition,
    period: key.period,
    decimals: rounding.decimals,
    mode: rounding.mode,
    groups: listing.groups.map(({ names }) => names),
    regions,
    rows: listed.map(({ name, href, value, group, region, grade, rank }) => ({
      name,
      key: href.slice(before.length).replace(/\.html$/, ''),
      value,
      group,
      region: regions.indexOf(region),
      grade: grade?.name ?? null,
      rank,
    })),
    // Its data stand beside each page.
    parts: listing.parts.map((each) => ({ title: each.title, href: each.href.replace(/\.html$/, '.json') })),
  };
}
