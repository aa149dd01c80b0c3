import { exact, formatRounded, serializeExact } from '../exact.ts';
import { type Period, periodBefore, periodDays } from '../period.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Sheet } from '../records/sheet.ts';
import { resultKeyOf, type Subject, type SubjectKind, subjectKey, subjectOf } from '../records/subject.ts';
import type { Assessment } from './assessment.ts';
import { type CompiledScheme, compileScheme } from './compile.ts';
import { Earlier } from './earlier.ts';
import type { Fault } from './fault.ts';
import { countsOf, groupResults, quotasOf } from './group.ts';
import type { Result } from './result.ts';
import { type Roster, rosterOf } from './roster.ts';
import { score, type World } from './score.ts';
import { statisticsOf } from './statistics.ts';

/** A group assessed, with the faults of the sheets that could not be scored. */
export interface Assessed {
  assessment: Assessment;
  faults: Map<Sheet, Fault[]>;
}

/**
 * Assesses everyone who has a sheet under one scheme in one period: scores every revision of every sheet, ranks the latest
 * ones inside their groups, and works out quotas, titles, follow-ups, who is missing, and the change against the period
 * before. Sheets with faults have no result; their faults are given beside.
 */
export function assess(
  scheme: Scheme | CompiledScheme,
  period: Period,
  sheets: readonly Sheet[],
  world: World = {},
): Assessed {
  const compiled = 'root' in scheme ? scheme : compileScheme(scheme);
  const roster = world.roster ?? rosterOf();
  const earlier = world.earlier ?? new Earlier();
  const faults = new Map<Sheet, Fault[]>();
  const superseded: Result[] = [];
  const results: Result[] = [];
  for (const revisions of revisionsOf(sheets)) {
    const latest = revisions.at(-1);
    for (const sheet of revisions) {
      const scored = score(compiled, sheet, world);
      if (scored.faults) faults.set(sheet, scored.faults);
      else if (sheet === latest) results.push(scored.result);
      else {
        scored.result.superseded = true;
        superseded.push(scored.result);
      }
    }
  }

  const missing = missingSubjects(compiled.scheme, period, sheets, results, roster);
  const groups = groupResults(compiled, results, missing, roster);
  const quotas = quotasOf(compiled, results, roster);
  for (const result of results) finish(result, earlier, compiled);
  return {
    assessment: {
      scheme: compiled.scheme.id,
      edition: compiled.scheme.edition,
      period,
      results,
      superseded,
      groups,
      missing,
      counts: countsOf(results, missing.length),
      statistics: statisticsOf(results, compiled.gradeNames),
      quotas,
    },
    faults,
  };
}

/** Subjects that a scheme means and that exist on the last day of a period, by key, sorted. Sites and projects are never counted as due. */
export function subjectsDue(scheme: Scheme, period: Period, roster: Roster): Subject[] {
  const kind: SubjectKind = scheme.subject;
  if (kind !== 'branch' && kind !== 'post') return [];
  const { until } = periodDays(period);
  const due: Subject[] = [];
  for (const [key, member] of roster.members) {
    if (!key.startsWith(`${kind}/`) || !scheme.appliesTo.includes(member.kind)) continue;
    if ((member.from ?? '') > until || (member.until !== undefined && member.until < until)) continue;
    if (scheme.under !== undefined && !roster.isUnder(key, scheme.under)) continue;
    due.push({ kind, id: key.slice(kind.length + 1) });
  }
  return due.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Only a period in which somebody has a score is under way: before that nobody is missing. */
function missingSubjects(
  scheme: Scheme,
  period: Period,
  sheets: readonly Sheet[],
  results: readonly Result[],
  roster: Roster,
): Subject[] {
  if (!results.some((result) => result.state === 'scored')) return [];
  const known = new Set(sheets.map((sheet) => subjectKey(subjectOf(sheet))));
  return subjectsDue(scheme, period, roster).filter((subject) => !known.has(subjectKey(subject)));
}

/** The revisions of each result, ascending; results in the order of their keys. */
function revisionsOf(sheets: readonly Sheet[]): Sheet[][] {
  const byKey = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const key = resultKeyOf(sheet);
    const revisions = byKey.get(key);
    if (revisions) revisions.push(sheet);
    else byKey.set(key, [sheet]);
  }
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, revisions]) => revisions.sort((a, b) => a.revision - b.revision));
}

/** What needs the ranks: the comparison with a published rank, and the period before. */
function finish(result: Result, earlier: Earlier, compiled: CompiledScheme): void {
  const { asPublished } = result;
  if (asPublished?.rank !== undefined && asPublished.rank !== result.rank && !asPublished.differs) {
    asPublished.differs = true;
    result.flags.push('differs-from-published');
  }
  const before = earlier.ofScheme(result.scheme, periodBefore(result.period), result.subject);
  if (!before) return;
  const { decimals, mode } = compiled.rounding;
  const comparable = result.value !== null && before.value !== null && result.full === before.full;
  const change = comparable ? exact(result.value ?? '0').sub(exact(before.value ?? '0')) : null;
  result.before = {
    key: before.key,
    period: before.period,
    edition: before.edition,
    value: before.value,
    grade: before.gradeInForce,
    rank: before.rank,
    change: change && { exact: serializeExact(change), text: formatRounded(change, decimals, mode) },
  };
}
