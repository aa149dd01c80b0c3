import { type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Gate, Scheme } from '../records/scheme.ts';
import type { RecordSet } from '../records/set.ts';
import { gradeNamesOf } from '../scoring/compile.ts';
import { unknownGradeOf } from './scheme.ts';

interface Lookups {
  unknownPart: (part: string, ...where: (string | number)[]) => Finding[];
  unknownGrade: (grade: string, ...where: (string | number)[]) => Finding[];
}

/** Gates ask something that can be answered, and something follows from them that the schemes know. */
export function checkGates(scheme: Scheme, at: RecordAt, set: RecordSet, lookups: Lookups): Finding[] {
  return (scheme.gates ?? []).flatMap((gate, i) => [
    ...checkCondition(scheme, gate, within(at, 'gates', i), i, lookups),
    ...(gate.atMost === undefined ? [] : lookups.unknownGrade(gate.atMost, 'gates', i, 'atMost')),
    ...(gate.grade === undefined ? [] : lookups.unknownGrade(gate.grade, 'gates', i, 'grade')),
    ...checkBars(gate, within(at, 'gates', i), set),
    ...checkConsequences(scheme, gate, within(at, 'gates', i), set),
  ]);
}

function checkCondition(
  scheme: Scheme,
  gate: Gate,
  at: RecordAt,
  i: number,
  { unknownPart, unknownGrade }: Lookups,
): Finding[] {
  const { when } = gate;
  const findings: Finding[] = [];
  const effects = [gate.atMost, gate.grade, gate.bars, gate.consequences?.[0]];
  if (effects.every((effect) => effect === undefined)) findings.push(finding('gate-without-effect', at, {}));
  if ('part' in when) {
    findings.push(...unknownPart(when.part, 'gates', i, 'when', 'part'));
    if (when.below === undefined && when.atLeast === undefined)
      findings.push(finding('gate-without-figure', within(at, 'when'), {}));
  } else if ('fact' in when) {
    const known = (scheme.facts ?? []).map((fact) => fact.id);
    if (!known.includes(when.fact)) {
      const args = { fact: when.fact, nearest: nearest(when.fact, known), known: known.join('、') };
      findings.push(finding('fact-unknown', within(at, 'when', 'fact'), args));
    }
  } else {
    findings.push(...unknownGrade(when.grade, 'gates', i, 'when', 'grade'));
    if (gate.atMost !== undefined || gate.grade !== undefined)
      findings.push(finding('gate-circular', at, { grade: when.grade }));
  }
  return findings;
}

function checkBars(gate: Gate, at: RecordAt, set: RecordSet): Finding[] {
  const { bars } = gate;
  if (!bars) return [];
  const editions = set.schemes.filter((entry) => entry.value.id === bars.scheme);
  if (editions.length === 0) {
    const known = set.schemes.map((entry) => entry.value.id);
    const args = { kind: 'scheme', id: bars.scheme, nearest: nearest(bars.scheme, known) };
    return [
      finding('reference-missing', within(at, 'bars', 'scheme'), args),
      ...unknownRole(bars.role, within(at, 'bars', 'role'), set),
    ];
  }
  const grades = [...new Set(editions.flatMap((entry) => gradeNamesOf(entry.value)))];
  return [
    ...unknownGradeOf(grades, bars.grade, within(at, 'bars', 'grade')),
    ...unknownRole(bars.role, within(at, 'bars', 'role'), set),
  ];
}

function checkConsequences(scheme: Scheme, gate: Gate, at: RecordAt, set: RecordSet): Finding[] {
  const known = (scheme.measures ?? []).map((measure) => measure.id);
  return (gate.consequences ?? []).flatMap((each, i) => {
    const place = within(at, 'consequences', i);
    if (each.title === undefined && each.measure === undefined)
      return [finding('consequence-without-title', place, {})];
    const role = each.role === undefined ? [] : unknownRole(each.role, within(place, 'role'), set);
    if (each.measure === undefined || known.includes(each.measure)) return role;
    const args = { measure: each.measure, nearest: nearest(each.measure, known), known: known.join('、') };
    return [finding('measure-unknown', within(place, 'measure'), args), ...role];
  });
}

function unknownRole(id: string, at: RecordAt, set: RecordSet): Finding[] {
  const known = (set.config?.value.roles ?? []).map((role) => role.id);
  return known.includes(id)
    ? []
    : [finding('reference-missing', at, { kind: 'role', id, nearest: nearest(id, known) })];
}
