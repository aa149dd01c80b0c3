import { nearest } from '../nearest.ts';
import { ROOT } from '../records/root.ts';
import type { AdjustmentItem, Sheet } from '../records/sheet.ts';
import { RESERVED_KEYS } from '../records/sheet-keys.ts';
import type { CompiledScheme } from './compile.ts';
import { type Fault, faultAt, faultAtKey } from './fault.ts';
import type { CompiledPart } from './node.ts';

/** States of a sheet that leave no room for figures beside them. */
const WITHOUT_INPUTS: readonly string[] = ['exempt', 'not-assessed', 'not-yet', 'announced-only'];

/** What is wrong with a sheet before any arithmetic: names its scheme does not know, and states that contradict the rest. */
export function sheetFaults(compiled: CompiledScheme, sheet: Sheet): Fault[] {
  return [
    ...keyFaults(compiled, sheet),
    ...nameFaults(compiled, sheet),
    ...stateFaults(compiled, sheet),
    ...decisionFaults(compiled, sheet),
  ];
}

/** Keys that are neither known to every sheet nor inputs of this scheme. */
function keyFaults({ inputs }: CompiledScheme, sheet: Sheet): Fault[] {
  const known = [...inputs, ...RESERVED_KEYS];
  return Object.keys(sheet)
    .filter((key) => !known.includes(key))
    .map((key) => faultAtKey([key], 'unknown-key', { key, nearest: nearest(key, known), known: inputs.join('、') }));
}

function nameFaults(compiled: CompiledScheme, sheet: Sheet): Fault[] {
  const { parts } = compiled;
  const paths = [...parts.keys()];
  const inputs = paths.filter((path) => path !== ROOT);
  const facts = (compiled.scheme.facts ?? []).map((fact) => fact.id);
  const unknown = (key: string, code: 'part-unknown', names: readonly string[], known: readonly string[]): Fault[] =>
    names
      .filter((name) => !known.includes(name))
      .map((part) => faultAtKey([key, part], code, { part, nearest: nearest(part, known), known: known.join('、') }));
  return [
    ...unknown('remarks', 'part-unknown', Object.keys(sheet.remarks ?? {}), paths),
    ...unknown('notApplicable', 'part-unknown', Object.keys(sheet.notApplicable ?? {}), inputs),
    ...unknown('asPublished', 'part-unknown', Object.keys(sheet.asPublished?.parts ?? {}), paths).map((fault) => ({
      ...fault,
      path: ['asPublished', 'parts', fault.path[1] ?? ''],
    })),
    ...Object.keys(sheet.facts ?? {})
      .filter((fact) => !facts.includes(fact))
      .map((fact) =>
        faultAtKey(['facts', fact], 'fact-unknown', { fact, nearest: nearest(fact, facts), known: facts.join('、') }),
      ),
    ...raterFaults(compiled, sheet),
    ...adjustmentFaults('bonus', sheet.bonus, parts),
    ...adjustmentFaults('penalty', sheet.penalty, parts),
  ];
}

/** A rater cannot be left out: a mean of those who are left would be another method. */
function raterFaults({ parts }: CompiledScheme, sheet: Sheet): Fault[] {
  return Object.keys(sheet.notApplicable ?? {}).flatMap((path) => {
    const parent = parts.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))) || ROOT);
    const rated = parent?.method === 'raters' && parts.has(path) && path !== ROOT;
    return rated ? [faultAt(['notApplicable', path], 'not-applicable-refused', { part: path })] : [];
  });
}

function adjustmentFaults(
  kind: 'bonus' | 'penalty',
  items: readonly AdjustmentItem[] | undefined,
  parts: ReadonlyMap<string, CompiledPart>,
): Fault[] {
  return (items ?? []).flatMap((item, i) => {
    const path = item.part ?? ROOT;
    const part = parts.get(path);
    if (!part) {
      const known = [...parts.keys()];
      return [
        faultAt([kind, i, 'part'], 'part-unknown', {
          part: path,
          nearest: nearest(path, known),
          known: known.join('、'),
        }),
      ];
    }
    const rule = part[kind];
    if (rule && (item.on === undefined || item.on === rule.on)) return [];
    return [
      faultAt([kind, i], 'adjustment-not-foreseen', {
        kind,
        part: item.on === undefined ? path : `${path}/${item.on}`,
      }),
    ];
  });
}

function stateFaults(compiled: CompiledScheme, sheet: Sheet): Fault[] {
  const faults: Fault[] = [];
  const { state } = sheet;
  if (state === 'announced-only') {
    if (!sheet.announced) faults.push(faultAt(['state'], 'announced-missing', {}));
  } else if (sheet.announced) faults.push(faultAtKey(['announced'], 'announced-misplaced', {}));
  if (state === undefined) return faults;
  if (sheet.decision?.grade !== undefined)
    faults.push(faultAt(['decision', 'grade'], 'decision-without-score', { state }));
  if (state !== 'announced-only' && sheet.reason === undefined)
    faults.push(faultAt(['state'], 'state-reason-missing', { state }));
  const inputs = compiled.inputs.filter((key) => Object.hasOwn(sheet, key));
  if (inputs.length > 0 && WITHOUT_INPUTS.includes(state)) {
    faults.push(faultAt(['state'], 'state-with-inputs', { state, parts: inputs.join('、') }));
  }
  return faults;
}

function decisionFaults(compiled: CompiledScheme, sheet: Sheet): Fault[] {
  const known = compiled.gradeNames;
  const unknown = (grade: string | undefined, ...path: string[]): Fault[] =>
    grade === undefined || known.includes(grade)
      ? []
      : [faultAt(path, 'grade-unknown', { grade, nearest: nearest(grade, known), known: known.join('、') })];
  const { decision, proposal, asPublished } = sheet;
  return [
    ...unknown(decision?.grade, 'decision', 'grade'),
    ...unknown(proposal?.grade, 'proposal', 'grade'),
    ...unknown(asPublished?.grade, 'asPublished', 'grade'),
    ...(decision && decision.grade === undefined && decision.placed === undefined
      ? [faultAt(['decision'], 'decision-empty', {})]
      : []),
  ];
}
