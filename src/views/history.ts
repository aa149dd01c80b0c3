import type { Subject } from '../domain/records/subject.ts';
import type { Result } from '../domain/scoring/result.ts';
import { shownResultsAbout } from './assessments.ts';
import { type GradeView, gradeView } from './grades.ts';
import type { Site } from './site.ts';

/** The results of one subject under one scheme, whatever its editions, over the periods. */
export interface SubjectResults {
  scheme: string;
  title: string;
  href: string;
  /** Full mark of the scores drawn; null where nothing was scored. */
  full: string | null;
  rows: {
    period: string;
    /** The result's own page. */
    href: string;
    table: string;
    state: Result['state'];
    value: string | null;
    grade: GradeView | null;
    rank: number | null;
    of: number | null;
    tied: boolean;
    corrected: boolean;
  }[];
}

/** What a subject was given, scheme by scheme, the latest period first; results without a page of their own are left out. */
export function resultsOf(site: Site, subject: Subject): SubjectResults[] {
  const schemes = new Map<string, SubjectResults>();
  for (const result of shownResultsAbout(site, subject)) {
    const scheme = site.schemeOf(result);
    const edition = `${result.scheme}@${result.edition}`;
    let group = schemes.get(result.scheme);
    if (!group) {
      group = { scheme: result.scheme, title: scheme.title, href: site.to.scheme(edition), full: null, rows: [] };
      schemes.set(result.scheme, group);
    }
    group.full ??= result.full;
    group.rows.push({
      period: result.period,
      href: site.to.result(edition, result.period, subject),
      table: site.to.table(edition, result.period),
      state: result.state,
      value: result.value ?? result.announced?.value ?? null,
      grade: gradeView(scheme, result.gradeInForce),
      rank: result.rank,
      of: result.of,
      tied: result.tied,
      corrected: result.revision > 1,
    });
  }
  return [...schemes.values()];
}
