import { comparePeriods, type Period, periodBefore, periodDays } from '../period.ts';
import type { Portal } from '../portal.ts';
import type { Part } from '../records/part.ts';
import { editionOf, rootPart, type Scheme } from '../records/scheme.ts';
import { resultKeyOf, type Sheet } from '../records/sheet.ts';
import { assess } from './assess.ts';
import { type CompiledScheme, compileScheme, gradeNamesOf } from './compile.ts';
import { Earlier } from './earlier.ts';
import type { Fault } from './fault.ts';
import { periodMeant } from './methods/periods.ts';
import { rosterOfRecords } from './portal-roster.ts';
import type { Assessment } from './result.ts';
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

/** Assesses a checked portal. Throws where a sheet has a fault, for such a portal is not to be published. */
export function assessAll(
  portal: Pick<Portal, 'config' | 'branches' | 'posts' | 'sites' | 'projects' | 'schemes' | 'sheets'>,
): Assessment[] {
  const { assessments, faults, cycles } = assessSheets(
    [...portal.schemes.values()],
    portal.sheets,
    rosterOfRecords(portal),
  );
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
  const editions = new Map<string, string[]>();
  for (const scheme of schemes) editions.set(scheme.id, [...(editions.get(scheme.id) ?? []), editionOf(scheme)]);
  const barring = new Map<string, string[]>();
  for (const scheme of schemes) {
    for (const gate of scheme.gates ?? []) {
      if (gate.bars) barring.set(gate.bars.scheme, [...(barring.get(gate.bars.scheme) ?? []), editionOf(scheme)]);
    }
  }
  const periodsOf = new Map<string, Period[]>();
  for (const job of jobs.values()) {
    const key = editionOf(job.scheme);
    periodsOf.set(key, [...(periodsOf.get(key) ?? []), job.period]);
  }
  return (job) => {
    const own = editions.get(job.scheme.id) ?? [];
    const { from, until } = periodDays(job.period);
    const needed = own.map((edition) => `${edition}/${periodBefore(job.period)}`);
    for (const part of partsOf(rootPart(job.scheme))) {
      if (part.method === 'units') needed.push(`${part.scheme}/${job.period}`);
      if (part.method !== 'periods') continue;
      const from = part.scheme === undefined ? own : [part.scheme];
      for (const term of part.periods)
        needed.push(...from.map((edition) => `${edition}/${periodMeant(term.period, job.period)}`));
    }
    for (const edition of barring.get(job.scheme.id) ?? []) {
      for (const period of periodsOf.get(edition) ?? []) {
        const days = periodDays(period);
        if (days.from >= from && days.until <= until) needed.push(`${edition}/${period}`);
      }
    }
    return needed.filter((key) => jobs.has(key));
  };
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
