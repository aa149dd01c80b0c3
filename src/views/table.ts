import { exact, formatRounded, HUNDRED } from '../domain/exact.ts';
import { comparePeriods } from '../domain/period.ts';
import type { Assessment } from '../domain/scoring/assessment.ts';
import type { Result, ResultState } from '../domain/scoring/result.ts';
import { assessmentOf } from './assessments.ts';
import { type BinView, binsOf } from './bins.ts';
import { type ChangeView, directionOf } from './change.ts';
import { isTableTellable, scaleFor } from './disclosure.ts';
import { type PublicityView, publicityOfTable } from './finality.ts';
import { type GradeView, gradeView } from './grades.ts';
import { groupNames } from './group.ts';
import { shownAssessments } from './reference.ts';
import { assessedOf } from './results.ts';
import { partTitle } from './scheme.ts';
import type { Site } from './site.ts';
import { subjectView } from './subject.ts';
import { groupView, hrefOf, inOrder, roundedMean, type Scale, shownFigure, type TableGroup } from './table-group.ts';

export interface GradeShare extends GradeView {
  count: number;
  /** Share of the scored as drawn, 0 to 1, and as printed. */
  share: number;
  percent: string;
}

export interface TableView {
  href: string;
  scheme: { title: string; edition: string; href: string; document: string; number: string | null; trial: boolean };
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
  /** Means of all periods of the method, the earliest first; only where there are two or more. */
  years: { period: string; mean: string | null; count: number }[];
  change: { period: string; up: number; down: number; same: number } | null;
  groups: TableGroup[];
  /** Figures at the two ends of the scale on which rows are drawn; null where none is drawn. */
  scale: Scale | null;
  /** The parts that are compared, in turn, where scores are equal; null is the total. */
  tieBreak: (string | null)[];
  /** Whether results are numbers of stars, of which means say little. */
  isStars: boolean;
  /** Notices that put the results up, and the days they became final. */
  publicity: PublicityView[];
  /** Results of which only the announcement survives. */
  announced: { name: string; href: string; value: string | null; grade: GradeView | null; source: string }[];
  /** Results without a score. */
  states: {
    name: string;
    href: string;
    region: string;
    state: ResultState;
    reason: string | null;
  }[];
  missing: { name: string; href: string | null; region: string }[];
  quotas: { names: string[]; grade: string; allowed: number; count: number; over: boolean }[];
  /** Results that are counted but not shown one by one. */
  hidden: number;
  /** Whether any grade is only worked out so far. */
  provisional: boolean;
  others: { period: string; href: string }[];
}

/** The table of a scheme in a period. Throws where there is no such assessment. */
export function tableView(
  site: Site,
  { scheme: schemeId, edition, period }: Pick<Assessment, 'scheme' | 'edition' | 'period'>,
): TableView {
  const assessment = assessmentOf(site, { scheme: schemeId, edition, period });
  if (!assessment) throw new Error(`no assessment ${schemeId}@${edition}/${period}`);
  const scheme = site.schemeOf(assessment);
  const key = `${schemeId}@${edition}`;
  const scored = assessment.results.filter((result) => result.state === 'scored');
  const shown = assessment.results.filter(site.isShown);
  const { statistics } = assessment;
  const tellable = isTableTellable(site, assessment);
  const bins =
    scheme.method === 'stars' || !tellable
      ? []
      : binsOf(
          scored.flatMap((result) => result.value ?? []),
          scheme,
          { scale: scaleFor(site, scheme, scored) },
        );
  const [first, last] = [bins[0], bins.at(-1)];
  const publicity = publicityOfTable(site, assessment);
  const scale = first && last ? { from: first.from, until: last.until } : null;
  return {
    href: site.to.table(key, period),
    scheme: {
      title: scheme.title,
      edition,
      href: site.to.scheme(key),
      document: scheme.document.title ?? scheme.title,
      number: scheme.document.number ?? null,
      trial: scheme.document.trial,
    },
    period,
    counts: assessment.counts,
    assessed: assessedOf(assessment),
    tieBreak: (scheme.ranking?.tieBreak ?? []).map((path) => partTitle(site, scheme, path)),
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
    bins,
    scale,
    publicity,
    isStars: scheme.method === 'stars',
    years: statistics.mean && scheme.method !== 'stars' ? yearsOf(site, schemeId) : [],
    change: tellable ? changesOf(scored) : null,
    groups: inOrder(site, assessment.groups)
      .map((group, index) => groupView(site, assessment, group, index, scale))
      .filter((group) => group.rows.length > 0),
    announced: shown
      .flatMap((result) => announcedRow(site, result))
      .toSorted((a, b) => Number(b.value ?? 0) - Number(a.value ?? 0)),
    states: shown
      .filter((result) => result.state !== 'scored' && result.state !== 'announced-only')
      .map((result) => stateRow(site, result)),
    missing: assessment.missing.map((subject) => {
      const { short, href, region } = subjectView(site, subject);
      return { name: short, href, region };
    }),
    quotas: assessment.quotas.map(({ by, grade, allowed, count, over }) => ({
      names: groupNames(site, by),
      grade,
      allowed,
      count,
      over,
    })),
    hidden: assessment.results.length - shown.length,
    provisional:
      publicity.every(({ final }) => final === null) &&
      scored.some((result) => result.grade !== null && !result.decided),
    others: othersOf(site, schemeId)
      .filter((each) => each !== assessment)
      .map((each) => ({ period: each.period, href: site.to.table(`${each.scheme}@${each.edition}`, each.period) })),
  };
}

/** Addresses of all result tables. */
export function tableKeys(site: Site): Pick<Assessment, 'scheme' | 'edition' | 'period'>[] {
  return shownAssessments(site).map(({ scheme, edition, period }) => ({ scheme, edition, period }));
}

function announcedRow(site: Site, result: Result): TableView['announced'] {
  if (result.state !== 'announced-only' || !result.announced) return [];
  const { value, grade, source } = result.announced;
  return [
    {
      name: subjectView(site, result.subject).short,
      href: hrefOf(site, result),
      value: value ?? null,
      grade: gradeView(site.schemeOf(result), grade ?? null),
      source,
    },
  ];
}

function stateRow(site: Site, result: Result): TableView['states'][number] {
  const { short, region } = subjectView(site, result.subject);
  return {
    name: short,
    href: hrefOf(site, result),
    region,
    state: result.state,
    reason: result.reason ?? null,
  };
}

function changesOf(scored: readonly Result[]): TableView['change'] {
  const changes = scored.flatMap(({ before }) => (before?.change ? [directionOf(exact(before.change.exact))] : []));
  const period = scored.find((result) => result.before?.change)?.before?.period;
  if (period === undefined || changes.length < 2) return null;
  const count = (direction: ChangeView['direction']) => changes.filter((each) => each === direction).length;
  return { period, up: count('up'), down: count('down'), same: count('same') };
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
