import { exact, whole } from '../exact.ts';
import type { Within } from '../records/scheme.ts';
import { type Subject, subjectKey } from '../records/subject.ts';
import type { Counts, Group, QuotaStanding } from './assessment.ts';
import type { CompiledScheme } from './compile.ts';
import { bottomEdge, rankResults, topEdge } from './rank.ts';
import type { Result } from './result.ts';
import type { Roster } from './roster.ts';
import { statisticsOf } from './statistics.ts';

/** The properties a subject shares with its group; '' where the portal does not say. */
export function groupOf(subject: Subject, within: readonly Within[], roster: Roster): Group['by'] {
  const member = roster.members.get(subjectKey(subject));
  return within.map((property) => ({ property, value: member?.[property] ?? '' }));
}

/** The key of a group: its values, parted by a slash. */
export function groupKey(by: Group['by']): string {
  return by.map((each) => each.value).join('/');
}

/** Ranks results inside their groups, in place, and counts each group. A scheme without a ranking is one group that is not ranked. */
export function groupResults(
  compiled: CompiledScheme,
  results: readonly Result[],
  missing: readonly Subject[],
  roster: Roster,
): Group[] {
  const { ranking } = compiled.scheme;
  const groups = new Map<string, { by: Group['by']; results: Result[]; missing: Subject[] }>();
  const groupFor = (subject: Subject) => {
    const by = groupOf(subject, ranking?.within ?? [], roster);
    const key = groupKey(by);
    const group = groups.get(key) ?? { by, results: [], missing: [] };
    groups.set(key, group);
    return { key, group };
  };
  for (const result of results) {
    const { key, group } = groupFor(result.subject);
    group.results.push(result);
    if (ranking && result.state === 'scored') result.group = key;
  }
  for (const subject of missing) groupFor(subject).group.missing.push(subject);

  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]): Group => {
      const scored = group.results.filter((result) => result.state === 'scored');
      const ranked = ranking ? rankResults(scored, ranking.tieBreak) : [];
      const top = ranking?.top === undefined ? null : topEdge(ranked, ranking.top);
      const bottom = ranking?.bottom === undefined ? null : bottomEdge(ranked, ranking.bottom, top);
      const edged: Group = {
        key,
        by: group.by,
        ranked: ranked.map((result) => result.key),
        counts: countsOf(group.results, group.missing.length),
        statistics: statisticsOf(scored, compiled.gradeNames),
        top,
        bottom,
      };
      giveTitles(compiled, edged, ranked);
      return edged;
    });
}

/** How the quotas stand in each of their own groups: a share of those with a score, rounded as the scheme says. */
export function quotasOf(compiled: CompiledScheme, results: readonly Result[], roster: Roster): QuotaStanding[] {
  return (compiled.scheme.quota ?? []).flatMap((quota, index) => {
    const groups = new Map<string, { by: Group['by']; results: Result[] }>();
    for (const result of results) {
      if (result.state !== 'scored') continue;
      const by = groupOf(result.subject, quota.within, roster);
      const group = groups.get(groupKey(by)) ?? { by, results: [] };
      groups.set(groupKey(by), group);
      group.results.push(result);
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, group]): QuotaStanding => {
        const base = group.results.length;
        const share = exact(quota.atMost).mul(whole(base));
        const allowed = Number(quota.round === 'up' ? share.ceil().n : share.floor().n);
        const graded = group.results.filter((result) => result.gradeInForce === quota.grade);
        const over = graded.length > allowed;
        if (over) for (const result of graded) result.flags.push('over-quota');
        const basis = quota.basis === undefined ? {} : { basis: quota.basis };
        return {
          grade: quota.grade,
          index,
          group: key,
          by: group.by,
          base,
          allowed,
          count: graded.length,
          over,
          ...basis,
        };
      });
  });
}

/** How many should have been assessed, were, have a state instead, are missing. */
export function countsOf(results: readonly Result[], missing: number): Counts {
  const states: Counts['states'] = {};
  let scored = 0;
  for (const { state } of results) {
    if (state === 'scored') scored += 1;
    else states[state] = (states[state] ?? 0) + 1;
  }
  return { should: results.length + missing, scored, missing, states };
}

function giveTitles(compiled: CompiledScheme, group: Group, ranked: readonly Result[]): void {
  const { topTitle, bottomFollowUp, bottomVisibility = 'withheld' } = compiled.scheme.ranking ?? {};
  for (const result of ranked) {
    if (topTitle !== undefined && group.top?.in.includes(result.key)) result.titles.push(topTitle);
    if (bottomFollowUp !== undefined && group.bottom?.in.includes(result.key)) {
      result.followUp = { title: bottomFollowUp, visibility: bottomVisibility };
    }
    // A tie at the end of the list is as confidential as the follow-up it would bring.
    if (group.top?.tie?.open && group.top.tie.tied.includes(result.key)) result.flags.push('tie-at-edge');
  }
}
