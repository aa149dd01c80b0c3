import type { Assessment } from '../domain/scoring/assessment.ts';
import { type GradeView, gradeView } from './grades.ts';
import type { Site } from './site.ts';
import { roundedMean } from './table-group.ts';

export interface PeriodLine {
  scheme: { title: string; edition: string; href: string };
  period: string;
  href: string;
  counts: Assessment['counts'];
  mean: string | null;
  highest: string | null;
  lowest: string | null;
  /** The best grade and how many have it. */
  best: (GradeView & { count: number }) | null;
  /** Day of the latest decision or assessment, where the sheets say so. */
  on: string | null;
}

export interface ResultsView {
  /** Methods with all their periods, whatever the edition; the latest period first. */
  methods: { id: string; title: string; trial: boolean; lines: PeriodLine[] }[];
  schemes: string;
}

/** The index of all result tables. */
export function resultsView(site: Site): ResultsView {
  const ids = [...new Set(site.assessments.map((each) => each.scheme))];
  return {
    methods: ids.map((id) => {
      const assessments = site.assessments.filter((each) => each.scheme === id);
      const newest = site.schemeOf(assessments[0] as Assessment);
      return {
        id,
        title: newest.title,
        trial: newest.document.trial,
        lines: assessments.map((each) => periodLine(site, each)),
      };
    }),
    schemes: site.to.schemes(),
  };
}

/** One table in one line. */
export function periodLine(site: Site, assessment: Assessment): PeriodLine {
  const scheme = site.schemeOf(assessment);
  const key = `${assessment.scheme}@${assessment.edition}`;
  const { statistics } = assessment;
  const best = statistics.grades[0];
  return {
    scheme: { title: scheme.title, edition: assessment.edition, href: site.to.scheme(key) },
    period: assessment.period,
    href: site.to.table(key, assessment.period),
    counts: assessment.counts,
    mean: roundedMean(scheme, statistics.mean),
    highest: statistics.highest,
    lowest: statistics.lowest,
    best: best ? { ...(gradeView(scheme, best.grade) ?? { name: best.grade, step: 0 }), count: best.count } : null,
    on: latestDay(site, assessment),
  };
}

function latestDay(site: Site, { results }: Assessment): string | null {
  const days = results
    .flatMap((result) => [result.decided?.on, site.sheetOf(result).assessedOn])
    .filter((day) => day !== undefined);
  return days.toSorted().at(-1) ?? null;
}
