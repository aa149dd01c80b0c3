import type { Day } from '../day.ts';
import { type Entry, keyOf, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { editionOf } from '../records/root.ts';
import type { Scheme } from '../records/scheme.ts';
import type { RecordSet } from '../records/set.ts';
import type { Sheet } from '../records/sheet.ts';
import { resultKeyOf, subjectKey } from '../records/subject.ts';
import { type AssessedAll, assessmentsOf, assessSheets } from '../scoring/assess-all.ts';
import type { Assessment } from '../scoring/assessment.ts';
import { countsOn } from '../scoring/in-force.ts';
import { rosterOfRecords } from '../scoring/portal-roster.ts';
import type { Roster } from '../scoring/roster.ts';
import { checkBranches } from './branches.ts';
import { checkEditions } from './editions.ts';
import { canWarn, checkOutcomes } from './outcomes.ts';
import { checkRevisions } from './revisions.ts';
import { checkScheme } from './scheme.ts';
import { checkSubject } from './subject.ts';

/** What a set of records comes to when its sheets are scored. */
interface ScoredSet {
  readonly schemes: ReadonlyMap<string, Entry<Scheme>>;
  readonly sheets: readonly Entry<Sheet>[];
  readonly roster: Roster;
  readonly assessed: AssessedAll;
}

/** Sets that were scored: a province is scored once, for its findings and for its pages. */
const scoredSets = new WeakMap<RecordSet, ScoredSet>();
/** Sets as they stand on the day that was asked for last. */
const setsOn = new WeakMap<RecordSet, { day: Day; set: RecordSet }>();

/**
 * Scores every sheet and reports what stands in the way, at the exact place: what its scheme asks for and it lacks, figures
 * out of range, ballots that do not add up, subjects that should have been assessed and were not, results that differ from
 * what was published. Sheets of schemes that are faulty themselves are passed over, and all of them where the tree is.
 */
export function checkSheets(set: RecordSet): Finding[] {
  const scored = scoredOf(set);
  if (!scored) return [];
  const { schemes, sheets, roster, assessed } = scored;
  const subjects = new Map<string, Entry<unknown>>([
    ...set.branches.map((entry) => [`branch/${entry.value.id}`, entry] as const),
    ...set.posts.map((entry) => [`post/${entry.value.id}`, entry] as const),
  ]);
  const places = new Map(
    sheets
      .filter(({ value }) => canWarn(value, (schemes.get(value.scheme) as Entry<Scheme>).value))
      .map((entry) => [`${resultKeyOf(entry.value)} ${entry.value.revision}`, entry]),
  );
  return [
    ...checkRevisions(sheets),
    ...checkEditions(sheets),
    ...sheets.flatMap((entry) => {
      const scheme = schemes.get(entry.value.scheme) as Entry<Scheme>;
      return [...checkSubject(entry, scheme.value, roster), ...faultsOf(entry, assessed)];
    }),
    ...assessed.cycles.flatMap((chain) => cycleFinding(chain, schemes)),
    ...assessed.assessments.flatMap((assessment) => [
      ...missingIn(assessment, subjects),
      ...checkOutcomes(
        assessment,
        schemes.get(editionOf({ id: assessment.scheme, edition: assessment.edition })),
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
  const then = setOn(set, day);
  if (then === set) return [];
  const seen = new Set(known.map((found) => JSON.stringify(found)));
  return checkSheets(then).filter((found) => !seen.has(JSON.stringify(found)));
}

/**
 * The assessments of a set as it stands on a day. Where it was checked, nothing is scored again. Throws where a finding stands
 * in the way of one: such a set is not to be published.
 */
export function assessmentsOn(set: RecordSet, day: Day): Assessment[] {
  const scored = scoredOf(setOn(set, day));
  if (!scored) throw new Error('the records were not checked');
  return assessmentsOf(scored.assessed);
}

/** The set without corrections of a later day; itself where there are none. */
function setOn(set: RecordSet, day: Day): RecordSet {
  const last = setsOn.get(set);
  if (last?.day === day) return last.set;
  const scores = set.scores.filter(({ value }) => countsOn(value, day));
  const then = scores.length === set.scores.length ? set : { ...set, scores };
  setsOn.set(set, { day, set: then });
  return then;
}

/** The sheets of a set scored; null where there is no portal, or no tree to rank them in. */
function scoredOf(set: RecordSet): ScoredSet | null {
  const known = scoredSets.get(set);
  if (known) return known;
  if (!set.config || checkBranches(set).some((found) => found.code === 'branch-cycle')) return null;
  const sound = set.schemes.filter((entry) => checkScheme(entry, set).every((found) => found.severity !== 'error'));
  const schemes = new Map(sound.map((entry) => [editionOf(entry.value), entry]));
  const sheets = set.scores.filter((entry) => schemes.has(entry.value.scheme));
  const roster = rosterOfRecords({
    config: set.config.value,
    branches: byId(set.branches),
    posts: byId(set.posts),
    sites: byId(set.sites),
    projects: byId(set.projects),
  });
  const assessed = assessSheets(
    [...schemes.values()].map((entry) => entry.value),
    sheets.map((entry) => entry.value),
    roster,
  );
  const scored = { schemes, sheets, roster, assessed };
  scoredSets.set(set, scored);
  return scored;
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
