import { exact, serializeExact } from '../exact.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Sheet } from '../records/sheet.ts';
import { resultKeyOf, subjectKey, subjectOf } from '../records/subject.ts';
import { type CompiledScheme, compileScheme } from './compile.ts';
import { Earlier } from './earlier.ts';
import { type Fault, faultAt } from './fault.ts';
import { applyBars, applyGates, consequencesOf, testGradeGates } from './gates.ts';
import { gradeOf } from './grade.ts';
import { type Node, workNode } from './node.ts';
import { partOf } from './part-of.ts';
import { type AsPublished, type Result, type ResultFlag, withTrace } from './result.ts';
import { type Roster, rosterOf } from './roster.ts';
import type { Run } from './run.ts';
import { sheetFaults } from './sheet-faults.ts';
import type { TraceNode } from './trace.ts';

/** A result, or why there can be none. Bad data is never scored around. */
export type Scored = { result: Result; faults?: undefined } | { result?: undefined; faults: Fault[] };

/** What scoring one sheet may look at beside the sheet and its scheme. */
export interface World {
  /** Results of other periods and schemes. */
  earlier?: Earlier | undefined;
  /** The subjects, their tree, and who holds which office. */
  roster?: Roster | undefined;
  /** Keys of results whose own sheets are faulty; what misses them gets no fault of its own. */
  faulty?: ReadonlySet<string> | undefined;
}

/**
 * Scores one sheet under its scheme: the tree of nodes with exact values, the published total, the computed grade, the gates.
 * Ranks, titles and quotas need the whole group: see assess.ts. Takes a checked scheme (compiled once where many sheets are
 * scored). Gives faults, placed inside the sheet, instead of a result where the sheet cannot be taken at its word; with none
 * and no result where only results that are faulty themselves are missing.
 */
export function score(scheme: Scheme | CompiledScheme, sheet: Sheet, world: World = {}): Scored {
  const { result, faults } = scoreTree('root' in scheme ? scheme : compileScheme(scheme), sheet, world);
  return faults ? { faults } : { result };
}

/** The same, with the tree of a score that the result was taken from. */
export function scoreTree(
  compiled: CompiledScheme,
  sheet: Sheet,
  world: World,
): { result: Result; root?: Node; faults?: undefined } | { result?: undefined; root?: undefined; faults: Fault[] } {
  const run = runOf(compiled, sheet, world);
  run.faults.push(...sheetFaults(compiled, sheet));
  if (sheet.state !== undefined) {
    if (run.faults.length > 0) return { faults: run.faults };
    return { result: { ...resultWithout(run, sheet.state), ...reasonOf(sheet) } };
  }

  const node = rootNode(compiled, run);
  if (run.faults.length > 0) return { faults: run.faults };
  const [short] = run.shortBallots;
  if (short && sheet.decision?.grade !== undefined)
    return { faults: [faultAt(['decision', 'grade'], 'decision-without-score', { state: 'invalid-ballot' })] };
  if (short) return { result: { ...resultWithout(run, 'invalid-ballot'), ballot: short } };
  if (!node) return { faults: [] };

  // Scored again from the same sheet where a reader asks for it: the traces of a province are too many to be kept.
  const tell = () => rootNode(compiled, runOf(compiled, sheet, world))?.tell() ?? null;
  const result = resultOf(compiled, run, node, tell);
  if (compiled.grades.length > 0 && result.gradeBeforeGates === null) {
    const bands =
      compiled.scheme.grades?.map((grade) => `${grade.name} ${grade.min}–${grade.max ?? ''}`).join('、') ?? '';
    return { faults: [faultAt([], 'figure-outside-bands', { value: node.value, bands })] };
  }
  const { decision } = sheet;
  if (decision?.grade !== undefined && result.grade !== null && decision.grade !== result.grade && !decision.reason) {
    return {
      faults: [faultAt(['decision'], 'decision-reason-missing', { computed: result.grade, decided: decision.grade })],
    };
  }
  return { result, root: node };
}

/** The tree of a sheet worked out; null where it cannot be, and the run knows why. */
function rootNode({ root }: CompiledScheme, run: Run): Node | null {
  const { sheet } = run;
  if (root.method === 'sections' || root.method === 'sum') return workNode(root, { value: sheet, path: [] }, run);
  const value = sheet[root.id];
  if (!root.needsInput || value !== undefined) return workNode(root, { value, path: [root.id] }, run);
  run.faults.push(faultAt([], 'part-missing', { part: root.id, title: root.title }));
  return null;
}

function resultOf(compiled: CompiledScheme, run: Run, root: Node, tell: () => TraceNode | null): Result {
  const { sheet } = run;
  const { value } = root;
  const gradeBeforeGates = gradeOf(compiled, exact(value), root);
  const gated = applyGates(compiled, run, root, gradeBeforeGates);
  const barred = applyBars(compiled, run, gated.grade);
  const gradeInForce = sheet.decision?.grade ?? barred.grade;
  const tested = [...gated.tested, ...testGradeGates(compiled, run, gradeInForce)];
  const result = withTrace(
    {
      ...untraced(run, 'scored'),
      value,
      exact: serializeExact(root.reached),
      full: serializeExact(root.full),
      grade: barred.grade,
      gradeBeforeGates,
      gradeInForce,
      gates: [...tested.map((each) => each.outcome), ...barred.outcomes],
      consequences: consequencesOf(compiled, run, tested),
    },
    tell,
  );
  if (sheet.asPublished) result.asPublished = comparePublished(sheet.asPublished, result, root);
  result.flags = flagsOf(compiled, result, root);
  return result;
}

function runOf(compiled: CompiledScheme, sheet: Sheet, world: World): Run {
  const subject = subjectOf(sheet);
  const roster = world.roster ?? EMPTY_ROSTER;
  return {
    sheet,
    subject,
    member: roster.members.get(subjectKey(subject)),
    roster,
    earlier: world.earlier ?? EMPTY_EARLIER,
    schemeId: compiled.scheme.id,
    edition: compiled.scheme.edition,
    rounding: compiled.rounding,
    redistribute: compiled.scheme.notApplicable === 'redistribute',
    faults: [],
    shortBallots: [],
    faulty: world.faulty ?? EMPTY_SET,
  };
}

const EMPTY_ROSTER = rosterOf();
const EMPTY_EARLIER = new Earlier();
const EMPTY_SET: ReadonlySet<string> = new Set();

/** A result without a score: what is known from the sheet alone. */
function resultWithout(run: Run, state: Result['state']): Result {
  return { ...untraced(run, state), trace: null };
}

function untraced({ sheet, subject, schemeId, edition }: Run, state: Result['state']): Omit<Result, 'trace'> {
  const { correction, decision, proposal, announced } = sheet;
  return {
    key: resultKeyOf(sheet),
    scheme: schemeId,
    edition,
    period: sheet.period,
    subject,
    revision: sheet.revision,
    superseded: false,
    ...(correction ? { correction: present(correction) } : {}),
    state,
    value: null,
    exact: null,
    full: null,
    grade: null,
    gradeBeforeGates: null,
    ...(proposal ? { proposed: present(proposal) } : {}),
    ...(decision ? { decided: present(decision) } : {}),
    gradeInForce: decision?.grade ?? announced?.grade ?? null,
    gates: [],
    consequences: [],
    rank: null,
    of: null,
    group: null,
    tied: false,
    titles: [],
    flags: correction ? ['corrected'] : [],
    ...(announced ? { announced: present(announced) } : {}),
  };
}

function reasonOf(sheet: Sheet): { reason?: string } {
  return sheet.reason === undefined ? {} : { reason: sheet.reason };
}

function flagsOf(compiled: CompiledScheme, result: Result, root: Node): ResultFlag[] {
  const flags: ResultFlag[] = [...result.flags];
  if (someNode(root, hasUncheckedBonus)) flags.push('unchecked-bonus');
  if (someNode(root, (node) => !node.applies)) flags.push('part-not-applicable');
  if (result.asPublished?.differs) flags.push('differs-from-published');
  if (result.decided?.grade !== undefined && result.decided.grade !== result.grade) flags.push('decided-differs');
  if (compiled.scheme.document.trial) flags.push('trial');
  return flags;
}

function hasUncheckedBonus(node: Node): boolean {
  return node.adjustments.some((item) => item.standing === 'unchecked' || item.standing === 'without-evidence');
}

function someNode(node: Node, found: (node: Node) => boolean): boolean {
  return found(node) || node.children.some((child) => someNode(child, found));
}

/** What was announced elsewhere beside what is worked out here; figures are compared as numbers, not as texts. */
function comparePublished(published: NonNullable<Sheet['asPublished']>, result: Result, root: Node): AsPublished {
  const differ = (a: string, b: string | null) => b === null || !exact(a).equals(exact(b));
  const { total, grade, rank, source } = published;
  return {
    source,
    ...(total === undefined ? {} : { total }),
    ...(grade === undefined ? {} : { grade }),
    ...(rank === undefined ? {} : { rank }),
    parts: Object.entries(published.parts ?? {}).map(([part, figure]) => {
      const node = partOf(root, part);
      const computed = node?.applies ? node.value : null;
      return { part, title: node?.title ?? part, published: figure, computed, differs: differ(figure, computed) };
    }),
    differs:
      (total !== undefined && differ(total, result.value)) || (grade !== undefined && grade !== result.gradeInForce),
  };
}

/** The same object without keys whose value is undefined, as JSON has it. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
