import { comparePeriods } from '../domain/period.ts';
import type { Assessment } from '../domain/scoring/assessment.ts';
import { isTableTellable } from './disclosure.ts';
import { type GradeView, gradeView } from './grades.ts';
import { onceEach } from './once.ts';
import { shownAssessments } from './reference.ts';
import type { Site } from './site.ts';
import { roundedMean, shownFigure } from './table-group.ts';

/** So many periods of a method are seen at once. */
const AT_ONCE = 4;

export interface PeriodLine {
  scheme: { title: string; edition: string; href: string };
  period: string;
  href: string;
  counts: Assessment['counts'];
  /** Those with a result, worked out or only announced. */
  assessed: number;
  mean: string | null;
  highest: string | null;
  lowest: string | null;
  /** The best grade and how many have it. */
  best: (GradeView & { count: number }) | null;
  /** Day of the latest decision or assessment, where the sheets say so. */
  on: string | null;
}

export interface ResultsView {
  /** Methods with their periods, whatever the edition, the latest first: some at once, the others put away. */
  methods: { id: string; title: string; trial: boolean; lines: PeriodLine[]; earlier: PeriodLine[] }[];
  schemes: string;
  /** Where readers draw what they choose. */
  explorer: string;
}

/** The index of all result tables, methods in the portal's own order. */
export function resultsView(site: Site): ResultsView {
  const ids = [...new Set([...site.portal.schemes.values()].map((scheme) => scheme.id))];
  return {
    methods: ids.flatMap((id) => {
      const assessments = shownAssessments(site)
        .filter((each) => each.scheme === id)
        .toSorted((a, b) => comparePeriods(b.period, a.period));
      const [newest] = assessments;
      if (!newest) return [];
      const scheme = site.schemeOf(newest);
      const lines = assessments.map((each) => periodLine(site, each));
      return [
        {
          id,
          title: scheme.title,
          trial: scheme.document.trial,
          lines: lines.slice(0, AT_ONCE),
          earlier: lines.slice(AT_ONCE),
        },
      ];
    }),
    schemes: site.to.schemes(),
    explorer: site.to.explorer(),
  };
}

/** One table in one line. */
export const periodLine = onceEach((site, assessment: Assessment): PeriodLine => {
  const scheme = site.schemeOf(assessment);
  const key = `${assessment.scheme}@${assessment.edition}`;
  const { statistics } = assessment;
  const tellable = isTableTellable(site, assessment);
  const best = tellable ? statistics.grades[0] : undefined;
  return {
    scheme: { title: scheme.title, edition: assessment.edition, href: site.to.scheme(key) },
    period: assessment.period,
    href: site.to.table(key, assessment.period),
    counts: assessment.counts,
    assessed: assessedOf(assessment),
    // Of numbers of stars a mean says little.
    mean: scheme.method === 'stars' || !tellable ? null : roundedMean(scheme, statistics.mean),
    highest: shownFigure(site, assessment, statistics.highest),
    lowest: shownFigure(site, assessment, statistics.lowest),
    best:
      best && statistics.count > 0
        ? { ...(gradeView(scheme, best.grade) ?? { name: best.grade, step: 0 }), count: best.count }
        : null,
    on: latestDay(site, assessment),
  };
});

/** How many were assessed: those whose scores were worked out, and those of whom only the announced result is left. */
export function assessedOf({ counts }: Pick<Assessment, 'counts'>): number {
  return counts.scored + (counts.states['announced-only'] ?? 0);
}

function latestDay(site: Site, { results }: Assessment): string | null {
  let latest: string | null = null;
  for (const result of results) {
    for (const day of [result.decided?.on, site.sheetOf(result).assessedOn]) {
      if (day !== undefined && (latest === null || day > latest)) latest = day;
    }
  }
  return latest;
}
