import { type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Gate, Scheme } from '../records/scheme.ts';
import type { RecordSet } from '../records/set.ts';
import { gradeNamesOf } from '../scoring/compile.ts';
import { pathsOf, unknownGrade, unknownPart, unknownReference, unknownRole } from './scheme-names.ts';

/** Gates ask something that can be answered, and something follows from them that the schemes know. */
export function checkGates(scheme: Scheme, at: RecordAt, set: RecordSet): Finding[] {
  const grades = gradeNamesOf(scheme);
  return (scheme.gates ?? []).flatMap((gate, i) => {
    const place = within(at, 'gates', i);
    return [
      ...checkCondition(scheme, gate, place),
      ...(gate.atMost === undefined ? [] : unknownGrade(grades, gate.atMost, within(place, 'atMost'))),
      ...(gate.grade === undefined ? [] : unknownGrade(grades, gate.grade, within(place, 'grade'))),
      ...checkBars(gate, place, set),
      ...checkConsequences(scheme, gate, place, set),
    ];
  });
}

function checkCondition(scheme: Scheme, gate: Gate, at: RecordAt): Finding[] {
  const { when } = gate;
  const findings: Finding[] = [];
  const effects = [gate.atMost, gate.grade, gate.bars, gate.consequences?.[0]];
  if (effects.every((effect) => effect === undefined)) findings.push(finding('gate-without-effect', at, {}));
  if ('part' in when) {
    findings.push(...unknownPart(pathsOf(scheme), when.part, within(at, 'when', 'part')));
    if (when.below === undefined && when.atLeast === undefined)
      findings.push(finding('gate-without-figure', within(at, 'when'), {}));
  } else if ('fact' in when) {
    const known = (scheme.facts ?? []).map((fact) => fact.id);
    if (!known.includes(when.fact)) {
      const args = { fact: when.fact, nearest: nearest(when.fact, known), known: known.join('、') };
      findings.push(finding('fact-unknown', within(at, 'when', 'fact'), args));
    }
  } else {
    findings.push(...unknownGrade(gradeNamesOf(scheme), when.grade, within(at, 'when', 'grade')));
    if (gate.atMost !== undefined || gate.grade !== undefined)
      findings.push(finding('gate-circular', at, { grade: when.grade }));
  }
  return findings;
}

function checkBars(gate: Gate, at: RecordAt, set: RecordSet): Finding[] {
  const { bars } = gate;
  if (!bars) return [];
  const editions = set.schemes.filter((entry) => entry.value.id === bars.scheme);
  const known = set.schemes.map((entry) => entry.value.id);
  const grades = [...new Set(editions.flatMap((entry) => gradeNamesOf(entry.value)))];
  return [
    ...unknownReference('scheme', known, bars.scheme, within(at, 'bars', 'scheme')),
    ...(editions.length === 0 ? [] : unknownGrade(grades, bars.grade, within(at, 'bars', 'grade'))),
    ...unknownRole(set, bars.role, within(at, 'bars', 'role')),
  ];
}

function checkConsequences(scheme: Scheme, gate: Gate, at: RecordAt, set: RecordSet): Finding[] {
  const known = (scheme.measures ?? []).map((measure) => measure.id);
  return (gate.consequences ?? []).flatMap((each, i) => {
    const place = within(at, 'consequences', i);
    if (each.title === undefined && each.measure === undefined)
      return [finding('consequence-without-title', place, {})];
    const role = each.role === undefined ? [] : unknownRole(set, each.role, within(place, 'role'));
    if (each.measure === undefined || known.includes(each.measure)) return role;
    const args = { measure: each.measure, nearest: nearest(each.measure, known), known: known.join('、') };
    return [finding('measure-unknown', within(place, 'measure'), args), ...role];
  });
}
