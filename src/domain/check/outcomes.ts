import { type Entry, type RecordAt, within } from '../entry.ts';
import { exact } from '../exact.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Sheet } from '../records/sheet.ts';
import type { Assessment, Edge, Group } from '../scoring/assessment.ts';
import { gradeNamesOf } from '../scoring/compile.ts';
import type { Result } from '../scoring/result.ts';

/**
 * What is worth a warning in results that could be worked out: nothing here stops publication. `places` holds the sheets
 * for which `canWarn` by the key of their result and their revision, `key 2`.
 */
export function checkOutcomes(
  assessment: Assessment,
  scheme: Entry<Scheme> | undefined,
  places: ReadonlyMap<string, Entry<Sheet>>,
): Finding[] {
  if (!scheme) return [];
  return [
    ...assessment.results.flatMap((result) => {
      const entry = places.get(`${result.key} ${result.revision}`);
      return entry ? resultFindings(result, entry, scheme.value) : [];
    }),
    ...assessment.quotas.flatMap((quota) => {
      if (!quota.over) return [];
      const { grade, group, count, allowed, base, index } = quota;
      const args = { grade, group, count: String(count), allowed: String(allowed), base: String(base) };
      return [finding('quota-exceeded', within(scheme.at, 'quota', index), args)];
    }),
    ...assessment.groups.flatMap((group) => [
      ...edgeFinding('top', group.top, group, scheme.at),
      ...edgeFinding('bottom', group.bottom, group, scheme.at),
    ]),
  ];
}

function edgeFinding(edge: 'top' | 'bottom', found: Edge | null, group: Group, at: RecordAt): Finding[] {
  if (!found?.tie?.open) return [];
  const args = { edge, group: group.key, tied: String(found.tie.tied.length), places: String(found.tie.places) };
  return [finding('tie-at-edge', within(at, 'ranking', edge), args)];
}

/** Whether a result of a sheet can be worth a warning here at all; of nearly all sheets in a province none can. */
export function canWarn({ bonus, announced, decision, asPublished }: Sheet, { gates }: Scheme): boolean {
  return [bonus, announced, decision, asPublished, gates].some((each) => each !== undefined);
}

function resultFindings(result: Result, { value: sheet, at }: Entry<Sheet>, scheme: Scheme): Finding[] {
  return [
    ...(sheet.bonus ?? []).flatMap((item, i) => {
      const args = { points: item.points, reason: item.reason };
      if (!item.checkedBy || !item.checkedOn) return [finding('bonus-unchecked', within(at, 'bonus', i), args)];
      const counted = result.trace && countsWithoutEvidence(result.trace, item);
      return counted === false ? [finding('bonus-without-evidence', within(at, 'bonus', i), args)] : [];
    }),
    ...announcedFindings(sheet, at, scheme),
    ...decisionFindings(result, at, scheme),
    ...publishedFindings(result, at),
    ...result.gates.flatMap((gate) =>
      gate.effects.flatMap((effect) =>
        gate.met && effect.kind === 'bars' && effect.post === null && result.subject.kind === 'branch'
          ? [finding('role-holder-missing', within(at, 'subject'), { role: effect.role, subject: result.subject.id })]
          : [],
      ),
    ),
  ];
}

/** false where the trace says the item did not count for want of evidence. */
function countsWithoutEvidence(node: NonNullable<Result['trace']>, item: { reason: string; points: string }): boolean {
  const here = node.adjustments.some(
    (each) => each.standing === 'without-evidence' && each.reason === item.reason && each.points === item.points,
  );
  return !here && node.children.every((child) => countsWithoutEvidence(child, item));
}

/** An announced grade that the scheme does not give: it is shown, but stands in no order and has no colour. */
function announcedFindings({ announced }: Sheet, at: RecordAt, scheme: Scheme): Finding[] {
  const grades = gradeNamesOf(scheme);
  const grade = announced?.grade;
  if (grade === undefined || grades.length === 0 || grades.includes(grade)) return [];
  const args = { grade, nearest: nearest(grade, grades), known: grades.join('、') };
  return [finding('announced-grade-unknown', within(at, 'announced', 'grade'), args)];
}

/** A decision above what a gate allows; where the gate changed nothing there is nothing to exceed. */
function decisionFindings(result: Result, at: RecordAt, scheme: Scheme): Finding[] {
  const decided = result.decided?.grade;
  const grades = gradeNamesOf(scheme);
  const limited = result.gates.some((gate) => gate.changed) && result.grade !== null;
  if (decided === undefined || !limited || grades.indexOf(decided) >= grades.indexOf(result.grade ?? '')) return [];
  return [finding('decision-over-gate', within(at, 'decision', 'grade'), { decided, limit: result.grade ?? '' })];
}

function publishedFindings({ asPublished, value, gradeInForce, rank }: Result, at: RecordAt): Finding[] {
  if (!asPublished) return [];
  const { total, grade, rank: publishedRank, parts } = asPublished;
  const differs = (key: string, what: string, published: string, computed: string) =>
    finding('published-differs', within(at, 'asPublished', ...key.split('.')), { what, published, computed });
  return [
    ...(total !== undefined && (value === null || !exact(total).equals(exact(value)))
      ? [differs('total', 'total', total, value ?? '')]
      : []),
    ...(grade !== undefined && grade !== gradeInForce ? [differs('grade', 'grade', grade, gradeInForce ?? '')] : []),
    ...(publishedRank !== undefined && publishedRank !== rank
      ? [differs('rank', 'rank', String(publishedRank), String(rank ?? ''))]
      : []),
    ...parts
      .filter((part) => part.differs)
      .map((part) =>
        finding('published-differs', within(at, 'asPublished', 'parts', part.part), {
          what: part.title,
          published: part.published,
          computed: part.computed ?? '',
        }),
      ),
  ];
}
