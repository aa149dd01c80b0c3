import { type Period, periodBefore, periodDays } from '../period.ts';
import type { Gate } from '../records/scheme.ts';
import type { Subject } from '../records/subject.ts';
import type { CompiledScheme } from './compile.ts';
import { gradeBelow, isWithin, lowerGrade } from './grade.ts';
import type { Node } from './node.ts';
import { own } from './own.ts';
import { partOf } from './part-of.ts';
import type { ConsequenceOutcome, GateCondition, GateEffect, GateOutcome } from './result.ts';
import type { Run } from './run.ts';

/** A gate of the scheme with what was found. */
export interface Tested {
  gate: Gate;
  outcome: GateOutcome;
}

/**
 * Applies the gates that look at figures and facts, in the order of the scheme. A gate only ever lowers a grade. A part that
 * does not apply to the unit meets no gate.
 */
export function applyGates(
  compiled: CompiledScheme,
  run: Run,
  root: Node,
  before: string | null,
): { grade: string | null; tested: Tested[] } {
  let grade = before;
  const tested = (compiled.scheme.gates ?? []).flatMap((gate): Tested[] => {
    if ('grade' in gate.when) return [];
    const condition = conditionOf(gate, compiled, run, root);
    const met =
      condition.kind === 'part'
        ? condition.value !== null && isWithin(condition.value, condition)
        : condition.detail !== null;
    const limit = gate.grade ?? gate.atMost;
    const after = met && limit !== undefined ? lowerGrade(compiled, grade, limit) : grade;
    const changed = after !== grade;
    grade = after;
    return [{ gate, outcome: { ...namesOf(gate), condition, effects: effectsOf(gate, run), met, changed } }];
  });
  return { grade, tested };
}

/** Applies what gates of other schemes bar the subject from: a barred grade gives way to the one next below it. */
export function applyBars(
  compiled: CompiledScheme,
  run: Run,
  before: string | null,
): { grade: string | null; outcomes: GateOutcome[] } {
  let grade = before;
  if (run.subject.kind !== 'post') return { grade, outcomes: [] };
  const outcomes = run.earlier.barsOn(run.schemeId, run.subject.id, run.sheet.period).map((bar): GateOutcome => {
    const after = grade === bar.grade ? gradeBelow(compiled, bar.grade) : grade;
    const changed = after !== grade;
    grade = after;
    const { key, scheme, edition, subject } = bar.result;
    const schemeTitle = run.earlier.titleOf(`${scheme}@${edition}`);
    return {
      ...(bar.gate.title === undefined ? {} : { title: bar.gate.title }),
      ...(bar.gate.basis === undefined ? {} : { basis: bar.gate.basis }),
      condition: { kind: 'result', result: key, scheme, schemeTitle, unit: subject, role: bar.role },
      effects: [{ kind: 'barred', grade: bar.grade }],
      met: true,
      changed,
    };
  });
  return { grade, outcomes };
}

/** Tests the gates on the grade in force: the same grade in n periods running, this one and those just before it. */
export function testGradeGates(compiled: CompiledScheme, run: Run, inForce: string | null): Tested[] {
  return (compiled.scheme.gates ?? []).flatMap((gate): Tested[] => {
    if (!('grade' in gate.when)) return [];
    const { grade, running } = gate.when;
    const periods: { period: Period; grade: string | null }[] = [{ period: run.sheet.period, grade: inForce }];
    // The first period with another grade, or none, ends the search: it says why the gate is not met.
    for (let last = periods[0]; last && last.grade === grade && periods.length < running; last = periods.at(-1)) {
      const period = periodBefore(last.period);
      periods.push({ period, grade: run.earlier.ofScheme(run.schemeId, period, run.subject)?.gradeInForce ?? null });
    }
    const met = periods.length === Math.max(running, 1) && periods.every((each) => each.grade === grade);
    const condition: GateCondition = { kind: 'grade', grade, running, periods };
    return [{ gate, outcome: { ...namesOf(gate), condition, effects: effectsOf(gate, run), met, changed: false } }];
  });
}

/** The measures that follow from the gates that were met, the gravest first, each once. */
export function consequencesOf(compiled: CompiledScheme, run: Run, tested: readonly Tested[]): ConsequenceOutcome[] {
  const { measures = [] } = compiled.scheme;
  const met = tested.filter(({ outcome }) => outcome.met);
  const outcomes = met.flatMap(({ gate }) =>
    (gate.consequences ?? []).map((each): ConsequenceOutcome => {
      const gravity = measures.findIndex((measure) => measure.id === each.measure) + 1;
      const basis = gate.basis ?? measures[gravity - 1]?.basis;
      return {
        title: each.title ?? measures[gravity - 1]?.title ?? '',
        of: each.of,
        subject: each.of === 'person' ? personOf(run, each.role) : run.subject,
        ...(gravity > 0 ? { gravity } : {}),
        ...(each.months === undefined ? {} : { months: each.months }),
        ...(basis === undefined ? {} : { basis }),
        visibility: each.visibility ?? (each.of === 'person' ? 'withheld' : 'public'),
      };
    }),
  );
  const first = new Map(
    outcomes.toReversed().map((each) => [`${each.title} ${each.subject.kind}/${each.subject.id}`, each]),
  );
  return [...first.values()].reverse().toSorted((a, b) => (b.gravity ?? 0) - (a.gravity ?? 0));
}

/** The person a rule means: the subject itself, or who held the role in the unit when it was assessed; the unit where no record says who. */
function personOf(run: Run, role: string | undefined): Subject {
  const holder = run.subject.kind === 'branch' && role ? holderOf(run, role) : null;
  return holder === null ? run.subject : { kind: 'post', id: holder };
}

/** Who held a role in the unit on the day of the assessment, or on the last day of the period where that day is not recorded. */
function holderOf(run: Run, role: string): string | null {
  const { from, until } = periodDays(run.sheet.period);
  return run.roster.holderOf(role, run.subject.id, run.sheet.assessedOn ?? until, from);
}

function conditionOf(
  gate: Gate,
  compiled: CompiledScheme,
  run: Run,
  root: Node,
): Exclude<GateCondition, { kind: 'grade' | 'result' }> {
  const { when } = gate;
  if ('fact' in when) {
    const title = compiled.scheme.facts?.find((fact) => fact.id === when.fact)?.title ?? when.fact;
    return { kind: 'fact', fact: when.fact, title, detail: own(run.sheet.facts, when.fact) ?? null };
  }
  if (!('part' in when)) throw new Error('gates on grades are applied later');
  const node = partOf(root, when.part);
  return {
    kind: 'part',
    part: when.part,
    title: node?.title ?? when.part,
    ...(when.below === undefined ? {} : { below: when.below }),
    ...(when.atLeast === undefined ? {} : { atLeast: when.atLeast }),
    value: node?.applies ? node.value : null,
  };
}

function effectsOf(gate: Gate, run: Run): GateEffect[] {
  const effects: GateEffect[] = [];
  if (gate.grade !== undefined) effects.push({ kind: 'grade', grade: gate.grade });
  if (gate.atMost !== undefined) effects.push({ kind: 'at-most', grade: gate.atMost });
  if (gate.bars) {
    const { role, scheme, grade } = gate.bars;
    effects.push({
      kind: 'bars',
      role,
      scheme,
      grade,
      post: run.subject.kind === 'branch' ? holderOf(run, role) : null,
    });
  }
  if (gate.consequences) effects.push({ kind: 'consequence' });
  return effects;
}

function namesOf(gate: Gate): { title?: string; basis?: string } {
  return {
    ...(gate.title === undefined ? {} : { title: gate.title }),
    ...(gate.basis === undefined ? {} : { basis: gate.basis }),
  };
}
