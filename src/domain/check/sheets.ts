import type { Day } from '../day.ts';
import { type Entry, keyOf, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { editionOf, type Scheme } from '../records/scheme.ts';
import type { RecordSet } from '../records/set.ts';
import { resultKeyOf, type Sheet, subjectKey } from '../records/sheet.ts';
import { type AssessedAll, assessSheets } from '../scoring/assess-all.ts';
import type { Assessment } from '../scoring/assessment.ts';
import { countsOn } from '../scoring/in-force.ts';
import { rosterOfRecords } from '../scoring/portal-roster.ts';
import { checkBranches } from './branches.ts';
import { checkEditions } from './editions.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkRevisions } from './revisions.ts';
import { checkScheme } from './scheme.ts';
import { checkSubject } from './subject.ts';

/**
 * Scores every sheet and reports what stands in the way, at the exact place: what its scheme asks for and it lacks, figures
 * out of range, ballots that do not add up, subjects that should have been assessed and were not, results that differ from
 * what was published. Sheets of schemes that are faulty themselves are passed over, and all of them where the tree is.
 */
export function checkSheets(set: RecordSet): Finding[] {
  if (!set.config || checkBranches(set).some((found) => found.code === 'branch-cycle')) return [];
  const config = set.config.value;
  const schemes = set.schemes.filter((entry) => checkScheme(entry, set).every((found) => found.severity !== 'error'));
  const byKey = new Map(schemes.map((entry) => [editionOf(entry.value), entry]));
  const sheets = set.scores.filter((entry) => byKey.has(entry.value.scheme));
  const roster = rosterOfRecords({
    config,
    branches: byId(set.branches),
    posts: byId(set.posts),
    sites: byId(set.sites),
    projects: byId(set.projects),
  });
  const assessed = assessSheets(
    [...byKey.values()].map((entry) => entry.value),
    sheets.map((entry) => entry.value),
    roster,
  );
  const subjects = new Map<string, Entry<unknown>>([
    ...set.branches.map((entry) => [`branch/${entry.value.id}`, entry] as const),
    ...set.posts.map((entry) => [`post/${entry.value.id}`, entry] as const),
  ]);
  const places = new Map(sheets.map((entry) => [`${resultKeyOf(entry.value)} ${entry.value.revision}`, entry]));
  return [
    ...checkRevisions(sheets),
    ...checkEditions(sheets),
    ...sheets.flatMap((entry) => {
      const scheme = byKey.get(entry.value.scheme) as Entry<Scheme>;
      return [...checkSubject(entry, scheme.value, roster), ...faultsOf(entry, assessed)];
    }),
    ...assessed.cycles.flatMap((chain) => cycleFinding(chain, byKey)),
    ...assessed.assessments.flatMap((assessment) => [
      ...missingIn(assessment, subjects),
      ...checkOutcomes(
        assessment,
        byKey.get(editionOf({ id: assessment.scheme, edition: assessment.edition })),
        places,
      ),
    ]),
  ];
}

/**
 * What is wrong on a day before corrections that are on record already: until then the revisions they replace are in force,
 * and what refers to them may find no score there. Gives only what is not among the findings of all sheets.
 */
export function checkSheetsOn(set: RecordSet, day: Day, known: readonly Finding[]): Finding[] {
  const scores = set.scores.filter(({ value }) => countsOn(value, day));
  if (scores.length === set.scores.length) return [];
  const seen = new Set(known.map((found) => JSON.stringify(found)));
  return checkSheets({ ...set, scores }).filter((found) => !seen.has(JSON.stringify(found)));
}

function faultsOf({ value, at }: Entry<Sheet>, assessed: AssessedAll): Finding[] {
  const seen = new Set<string>();
  return (assessed.faults.get(value) ?? []).flatMap(({ code, path, target, args }) => {
    const key = JSON.stringify([code, path]);
    if (seen.has(key)) return [];
    seen.add(key);
    const place = within(at, ...path);
    return [finding(code, target === 'key' ? keyOf(place) : place, args as never)];
  });
}

function cycleFinding(chain: readonly string[], schemes: ReadonlyMap<string, Entry<Scheme>>): Finding[] {
  const [first = ''] = chain;
  const entry = schemes.get(first.slice(0, first.indexOf('/')));
  return entry ? [finding('scheme-cycle', entry.at, { chain: chain.join(' → ') })] : [];
}

/** Who should have been assessed is named at its own record, for there is no sheet to point at. */
function missingIn(
  { scheme, edition, period, missing }: Assessment,
  subjects: ReadonlyMap<string, Entry<unknown>>,
): Finding[] {
  return missing.flatMap((subject) => {
    const entry = subjects.get(subjectKey(subject));
    const args = { subject: subjectKey(subject), scheme: editionOf({ id: scheme, edition }), period };
    return entry ? [finding('subject-unassessed', entry.at, args)] : [];
  });
}

function byId<T extends { id: string }>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.value.id, entry.value]));
}
