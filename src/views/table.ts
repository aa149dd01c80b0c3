import { exact, formatRounded, HUNDRED } from '../domain/exact.ts';
import { comparePeriods } from '../domain/period.ts';
import { editionOf } from '../domain/records/root.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { Assessment } from '../domain/scoring/assessment.ts';
import { type AssessmentKey, assessmentOf } from './assessments.ts';
import type { BinView } from './bins.ts';
import { type ComparisonView, comparisonOf } from './comparison.ts';
import { isTableTellable } from './disclosure.ts';
import { type PublicityView, publicityOfTable } from './finality.ts';
import { type GradeView, gradeView } from './grades.ts';
import { groupNames } from './group.ts';
import { shownAssessments } from './reference.ts';
import { assessedOf } from './results.ts';
import { partTitle } from './scheme.ts';
import type { Site } from './site.ts';
import { roundedMean, shownFigure } from './table-group.ts';
import {
  areAllShown,
  type ChangesView,
  changesIn,
  drawingOf,
  listingOf,
  type TableListing,
  tableParts,
} from './table-listing.ts';

export interface GradeShare extends GradeView {
  count: number;
  /** Share of the scored as drawn, 0 to 1, and as printed. */
  share: number;
  percent: string;
}

/** The method of a table, as its pages name it. */
export interface SchemeLine {
  title: string;
  edition: string;
  href: string;
  document: string;
  number: string | null;
  trial: boolean;
}

export interface TableView extends TableListing {
  href: string;
  scheme: SchemeLine;
  period: string;
  counts: Assessment['counts'];
  /** Those with a result, worked out or only announced. */
  assessed: number;
  /** Null, as are the other figures of all results, where what is not shown could be worked out from it. */
  mean: string | null;
  median: string | null;
  highest: string | null;
  lowest: string | null;
  grades: GradeShare[];
  /** Empty where there are too few results to draw. */
  bins: BinView[];
  /** Places compared; null where that says little or would give away what is not shown. */
  comparison: ComparisonView | null;
  /** Means of all periods of the method, the earliest first; only where there are two or more. */
  years: { period: string; mean: string | null; count: number }[];
  change: ChangesView | null;
  /** Where readers draw these results as they choose. */
  explorer: string;
  /** The parts that are compared, in turn, where scores are equal; null is the total. */
  tieBreak: (string | null)[];
  /** Whether results are numbers of stars, of which means say little. */
  isStars: boolean;
  /** Notices that put the results up, and the days they became final. */
  publicity: PublicityView[];
  quotas: { names: string[]; grade: string; allowed: number; count: number; over: boolean }[];
  /** Results that are counted but not shown one by one. */
  hidden: number;
  /** Whether any grade is only worked out so far. */
  provisional: boolean;
  others: { period: string; href: string }[];
}

/** The table of a scheme in a period. Throws where there is no such assessment. */
export function tableView(site: Site, { scheme: schemeId, edition, period }: AssessmentKey): TableView {
  const assessment = known(site, { scheme: schemeId, edition, period });
  const scheme = site.schemeOf(assessment);
  const key = `${schemeId}@${edition}`;
  const { statistics } = assessment;
  const tellable = isTableTellable(site, assessment);
  const publicity = publicityOfTable(site, assessment);
  return {
    href: site.to.table(key, period),
    scheme: schemeLine(site, scheme),
    period,
    counts: assessment.counts,
    assessed: assessedOf(assessment),
    explorer: explorerFor(site, assessment),
    tieBreak: tieBreakOf(site, scheme),
    mean: tellable ? roundedMean(scheme, statistics.mean) : null,
    median: tellable ? roundedMean(scheme, statistics.median) : null,
    highest: shownFigure(site, assessment, statistics.highest),
    lowest: shownFigure(site, assessment, statistics.lowest),
    grades: (tellable ? statistics.grades : []).map(({ grade, count, share }) => ({
      ...(gradeView(scheme, grade) ?? { name: grade, step: 0 }),
      count,
      share: statistics.count === 0 ? 0 : count / statistics.count,
      percent: `${formatRounded(exact(share.exact).mul(HUNDRED), 1, 'half-up')}%`,
    })),
    bins: drawingOf(site, assessment).bins,
    publicity,
    isStars: scheme.method === 'stars',
    comparison: comparisonOf(site, assessment, drawingOf(site, assessment).scale),
    years: statistics.mean && scheme.method !== 'stars' ? yearsOf(site, schemeId) : [],
    change: changesIn(site, assessment),
    ...listingOf(site, assessment, null),
    quotas: assessment.quotas.map(({ by, grade, allowed, count, over }) => ({
      names: groupNames(site, by),
      grade,
      allowed,
      count,
      over,
    })),
    hidden: assessment.results.length - assessment.results.filter(site.isShown).length,
    provisional: isProvisional(assessment, publicity),
    others: othersOf(site, schemeId)
      .filter((each) => each !== assessment)
      .map((each) => ({ period: each.period, href: site.to.table(`${each.scheme}@${each.edition}`, each.period) })),
  };
}

/** A part of a long table: the results of one place. Of groups it says what the whole table says; it counts nothing of its own. */
export interface TablePartView extends TableListing {
  scheme: SchemeLine;
  period: string;
  /** The page of the whole table. */
  whole: string;
  /** Whether the table has results that are not shown one by one; how many, only the whole table says. */
  hasHidden: boolean;
  explorer: string;
  tieBreak: (string | null)[];
}

/** The results of one place in the table of a scheme in a period. */
export function tablePartView(site: Site, key: AssessmentKey & { part: string }): TablePartView {
  const assessment = known(site, key);
  const scheme = site.schemeOf(assessment);
  return {
    scheme: schemeLine(site, scheme),
    period: assessment.period,
    whole: site.to.table(`${assessment.scheme}@${assessment.edition}`, assessment.period),
    hasHidden: !areAllShown(site, assessment),
    explorer: explorerFor(site, assessment),
    tieBreak: tieBreakOf(site, scheme),
    ...listingOf(site, assessment, key.part),
  };
}

/** What names the parts of all long tables. */
export function tablePartKeys(site: Site): (AssessmentKey & { part: string })[] {
  return shownAssessments(site).flatMap((assessment) => {
    const { scheme, edition, period } = assessment;
    return tableParts(site, assessment).map((part) => ({ scheme, edition, period, part }));
  });
}

/** The explorer with this table chosen. */
function explorerFor(site: Site, { scheme, period }: Assessment): string {
  return `${site.to.explorer()}?method=${scheme}&until=${period}`;
}

function known(site: Site, key: AssessmentKey): Assessment {
  const assessment = assessmentOf(site, key);
  if (!assessment) throw new Error(`no assessment ${key.scheme}@${key.edition}/${key.period}`);
  return assessment;
}

function schemeLine(site: Site, scheme: Scheme): SchemeLine {
  return {
    title: scheme.title,
    edition: scheme.edition,
    href: site.to.scheme(editionOf(scheme)),
    document: scheme.document.title ?? scheme.title,
    number: scheme.document.number ?? null,
    trial: scheme.document.trial,
  };
}

function tieBreakOf(site: Site, scheme: Scheme): (string | null)[] {
  return (scheme.ranking?.tieBreak ?? []).map((path) => partTitle(site, scheme, path));
}

function isProvisional({ results }: Assessment, publicity: readonly PublicityView[]): boolean {
  return (
    publicity.every(({ final }) => final === null) &&
    results.some((result) => result.state === 'scored' && result.grade !== null && !result.decided)
  );
}

/** Addresses of all result tables. */
export function tableKeys(site: Site): AssessmentKey[] {
  return shownAssessments(site).map(({ scheme, edition, period }) => ({ scheme, edition, period }));
}

function othersOf(site: Site, scheme: string): Assessment[] {
  return shownAssessments(site)
    .filter((each) => each.scheme === scheme)
    .toSorted((a, b) => comparePeriods(b.period, a.period));
}

function yearsOf(site: Site, scheme: string): TableView['years'] {
  const years = othersOf(site, scheme)
    .toReversed()
    .map((each) => ({
      period: each.period,
      mean: isTableTellable(site, each) ? roundedMean(site.schemeOf(each), each.statistics.mean) : null,
      count: each.statistics.count,
    }));
  const valued = years.filter((year) => year.mean !== null);
  if (valued.length < 2) return [];
  return years.slice(
    years.findIndex((year) => year.mean !== null),
    years.findLastIndex((year) => year.mean !== null) + 1,
  );
}
