import type { Day } from '../day.ts';
import { comparePeriods, type Period, periodBefore, periodDays } from '../period.ts';
import type { Portal } from '../portal.ts';
import type { Part } from '../records/part.ts';
import { editionOf, rootPart } from '../records/root.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Sheet } from '../records/sheet.ts';
import { resultKeyOf } from '../records/subject.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { type CompiledScheme, compileScheme, gradeNamesOf } from './compile.ts';
import { Earlier } from './earlier.ts';
import type { Fault } from './fault.ts';
import { sheetsOn } from './in-force.ts';
import { periodMeant } from './methods/periods.ts';
import { rosterOfRecords } from './portal-roster.ts';
import type { Roster } from './roster.ts';

/** Everything assessed, with what stood in the way. */
export interface AssessedAll {
  /** By scheme, edition and period. */
  assessments: Assessment[];
  /** Faults of the sheets that could not be scored. */
  faults: Map<Sheet, Fault[]>;
  /** Assessments that need each other's results, as keys `id@edition/period`, the first repeated at the end. None of them is scored. */
  cycles: string[][];
}

/** One scheme in one period that has sheets. */
interface Job {
  key: string;
  scheme: Scheme;
  period: Period;
  sheets: Sheet[];
}

/**
 * Assesses a checked portal as it stands on a day: a correction of a later day does not count yet. Without a day, all of them
 * count. Throws where a sheet has a fault, for such a portal is not to be published.
 */
export function assessAll(
  portal: Pick<Portal, 'config' | 'branches' | 'posts' | 'sites' | 'projects' | 'schemes' | 'sheets'>,
  day?: Day,
): Assessment[] {
  const sheets = day === undefined ? portal.sheets : sheetsOn(portal.sheets, day);
  return assessmentsOf(assessSheets([...portal.schemes.values()], sheets, rosterOfRecords(portal)));
}

/** The assessments, where nothing stood in the way of one; else throws. */
export function assessmentsOf({ assessments, faults, cycles }: AssessedAll): Assessment[] {
  const [faulty] = faults.keys();
  if (faulty) throw new Error(`${resultKeyOf(faulty)} was not checked: ${JSON.stringify(faults.get(faulty))}`);
  if (cycles.length > 0) throw new Error(`schemes were not checked: ${JSON.stringify(cycles)}`);
  return assessments;
}

/**
 * Assesses all sheets of all schemes, each after those whose results it refers to: earlier periods of its own, the schemes of
 * its `periods` and `units`, and the schemes whose gates bar persons from its grades. Sheets of unknown schemes are passed
 * over; schemes must have been checked (check/scheme.ts).
 */
export function assessSheets(schemes: readonly Scheme[], sheets: readonly Sheet[], roster: Roster): AssessedAll {
  const compiled = new Map<string, CompiledScheme>(schemes.map((scheme) => [editionOf(scheme), compileScheme(scheme)]));
  const earlier = new Earlier();
  for (const scheme of schemes)
    earlier.describe(editionOf(scheme), { title: scheme.title, grades: gradeNamesOf(scheme) });
  const jobs = jobsOf(compiled, sheets);
  const { order, cycles } = sortJobs(jobs, neededBy(schemes, jobs));
  const faults = new Map<Sheet, Fault[]>();
  const faulty = new Set<string>(
    cycles.flatMap((chain) => chain.flatMap((key) => jobs.get(key)?.sheets.map(resultKeyOf) ?? [])),
  );
  const assessments = order.map((job) => {
    const method = compiled.get(editionOf(job.scheme)) as CompiledScheme;
    const assessed = assess(method, job.period, job.sheets, { earlier, roster, faulty });
    for (const [sheet, each] of assessed.faults) {
      faults.set(sheet, each);
      faulty.add(resultKeyOf(sheet));
    }
    for (const result of assessed.assessment.results) earlier.add(result);
    return assessed.assessment;
  });
  assessments.sort(
    (a, b) =>
      compareTexts(a.scheme, b.scheme) || compareTexts(a.edition, b.edition) || comparePeriods(a.period, b.period),
  );
  return { assessments, faults, cycles };
}

function jobsOf(compiled: ReadonlyMap<string, CompiledScheme>, sheets: readonly Sheet[]): Map<string, Job> {
  const jobs = new Map<string, Job>();
  for (const sheet of sheets) {
    const method = compiled.get(sheet.scheme);
    if (!method) continue;
    const key = `${sheet.scheme}/${sheet.period}`;
    const job = jobs.get(key);
    if (job) job.sheets.push(sheet);
    else jobs.set(key, { key, scheme: method.scheme, period: sheet.period, sheets: [sheet] });
  }
  return jobs;
}

/** Gives, for a job, the keys of the jobs that must be done before it. */
function neededBy(schemes: readonly Scheme[], jobs: ReadonlyMap<string, Job>): (job: Job) => string[] {
  const editions = grouped(schemes.map((scheme) => [scheme.id, editionOf(scheme)]));
  const barring = grouped(
    schemes.flatMap((scheme) =>
      (scheme.gates ?? []).flatMap((gate) => (gate.bars ? [[gate.bars.scheme, editionOf(scheme)] as const] : [])),
    ),
  );
  const periods = grouped([...jobs.values()].map((job) => [editionOf(job.scheme), job.period]));
  return ({ scheme, period }) => {
    const own = editions.get(scheme.id) ?? [];
    const { from, until } = periodDays(period);
    const isInside = (other: Period) => periodDays(other).from >= from && periodDays(other).until <= until;
    const needed = [
      ...own.map((edition) => `${edition}/${periodBefore(period)}`),
      ...partsOf(rootPart(scheme)).flatMap((part) => sourcesOf(part, period, own)),
      ...(barring.get(scheme.id) ?? []).flatMap((edition) =>
        (periods.get(edition) ?? []).filter(isInside).map((other) => `${edition}/${other}`),
      ),
    ];
    return needed.filter((key) => jobs.has(key));
  };
}

/** What a part takes its figures from, as keys of jobs. */
function sourcesOf(part: Part, period: Period, own: readonly string[]): string[] {
  if (part.method === 'units') return [`${part.scheme}/${period}`];
  if (part.method !== 'periods') return [];
  const editions = part.scheme === undefined ? own : [part.scheme];
  return part.periods.flatMap((term) => editions.map((edition) => `${edition}/${periodMeant(term.period, period)}`));
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

/** All parts of a scheme, nested ones and those of raters included. */
export function partsOf(part: Part): Part[] {
  if (part.method === 'sections' || part.method === 'sum') return [part, ...part.parts.flatMap(partsOf)];
  if (part.method !== 'raters') return [part];
  return [
    part,
    ...part.raters.flatMap((rater) =>
      rater.by ? partsOf({ ...rater.by, id: rater.id, title: rater.id } as Part) : [],
    ),
  ];
}

/** Depth-first order; a job met again on the way down closes a cycle, which is cut there and reported once. */
function sortJobs(
  jobs: ReadonlyMap<string, Job>,
  needed: (job: Job) => string[],
): { order: Job[]; cycles: string[][] } {
  const order: Job[] = [];
  const cycles: string[][] = [];
  const inCycle = new Set<string>();
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (job: Job): void => {
    if (done.has(job.key)) return;
    const met = way.indexOf(job.key);
    if (met >= 0) {
      const chain = [...way.slice(met), job.key];
      if (!chain.every((key) => inCycle.has(key))) cycles.push(chain);
      for (const key of chain) inCycle.add(key);
      return;
    }
    way.push(job.key);
    for (const key of needed(job)) visit(jobs.get(key) as Job);
    way.pop();
    done.add(job.key);
    if (!inCycle.has(job.key)) order.push(job);
  };
  for (const job of [...jobs.values()].sort((a, b) => compareTexts(a.key, b.key))) visit(job);
  return { order, cycles };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
