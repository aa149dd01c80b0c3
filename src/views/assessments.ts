import { comparePeriods } from '../domain/period.ts';
import type { Subject } from '../domain/records/subject.ts';
import type { Assessment, Group } from '../domain/scoring/assessment.ts';
import type { Result } from '../domain/scoring/result.ts';
import { groupedBy, once } from './once.ts';
import type { Site } from './site.ts';

/*
 * Where a result stands: in which assessment and group, after which revisions, among which other results of its subject.
 */

/** What names an assessment. */
export type AssessmentKey = Pick<Assessment, 'scheme' | 'edition' | 'period'>;

/** The assessment of a scheme's edition in a period. */
export function assessmentOf(site: Site, key: AssessmentKey): Assessment | undefined {
  return byKey(site).get(keyOf(key));
}

/** The group a result is ranked in. */
export function groupOf(site: Site, result: AssessmentKey & Pick<Result, 'group'>): Group | undefined {
  // Not taken apart: a copy of a result would have its trace worked out.
  return result.group === null ? undefined : groupsByKey(site).get(keyOf(result))?.get(result.group);
}

/** All revisions of a result, the one in force first, then the earlier ones in their order. */
export function revisionsOf(site: Site, result: Result): Result[] {
  return [result, ...(superseded(site).get(result.key) ?? [])];
}

/** The results of a subject that are shown, the latest period first. */
export function shownResultsAbout(site: Site, { kind, id }: Subject): readonly Result[] {
  return bySubject(site)[kind].get(id) ?? [];
}

const byKey = once(
  (site): ReadonlyMap<string, Assessment> => new Map(site.assessments.map((each) => [keyOf(each), each])),
);

const groupsByKey = once(
  (site): ReadonlyMap<string, ReadonlyMap<string, Group>> =>
    new Map(
      site.assessments.map((each) => [keyOf(each), new Map(each.groups.map((group) => [group.key, group]))] as const),
    ),
);

const superseded = once(
  (site): ReadonlyMap<string, Result[]> =>
    groupedBy(
      site.assessments.flatMap((each) => each.superseded),
      ({ key }) => key,
    ),
);

const bySubject = once((site): Record<Subject['kind'], Map<string, Result[]>> => {
  const results = { branch: new Map(), post: new Map(), site: new Map(), project: new Map() };
  const latestFirst = site.assessments.toSorted((a, b) => comparePeriods(b.period, a.period));
  for (const assessment of latestFirst) {
    for (const result of assessment.results) {
      if (!site.isShown(result)) continue;
      const { kind, id } = result.subject;
      const known = results[kind].get(id);
      if (known) known.push(result);
      else results[kind].set(id, [result]);
    }
  }
  return results;
});

function keyOf({ scheme, edition, period }: AssessmentKey): string {
  return `${scheme}@${edition}/${period}`;
}
