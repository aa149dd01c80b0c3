import { type Entry, type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import type { Sheet } from '../records/sheet.ts';
import { resultKeyOf, subjectOf } from '../records/subject.ts';

/**
 * The revisions of a result are numbered from 1 without a gap; each from the second on says which it replaces, the one just
 * before, and is not older than it. Two sheets of one revision are found where all keys are (identity.ts).
 */
export function checkRevisions(sheets: readonly Entry<Sheet>[]): Finding[] {
  // Of a result with one sheet there is nothing to hold together, and nearly all are such.
  const revised = new Set(sheets.filter(({ value }) => isRevised(value)).map(({ value }) => subjectOf(value).id));
  const byResult = Map.groupBy(
    sheets.filter(({ value }) => revised.has(subjectOf(value).id)),
    ({ value }) => resultKeyOf(value),
  );
  return [...byResult.values()].flatMap((entries) =>
    entries.flatMap(({ value, at }) => chainFinding(value, at, entries)),
  );
}

function isRevised({ revision, correction }: Sheet): boolean {
  return revision !== 1 || correction !== undefined;
}

function chainFinding({ revision, correction }: Sheet, at: RecordAt, entries: readonly Entry<Sheet>[]): Finding[] {
  const refuse = (expected: string, ...path: string[]) => [
    finding('revision-chain', within(at, ...path), { revision: String(revision), expected }),
  ];
  if (revision === 0) return refuse('revision: 1', 'revision');
  if (revision === 1) return correction ? refuse('revision: 2', 'correction') : [];
  if (!correction) return refuse(`correction: { replaces: ${revision - 1} }`, 'revision');
  if (correction.replaces !== revision - 1)
    return refuse(`correction.replaces: ${revision - 1}`, 'correction', 'replaces');
  const before = entries.find((entry) => entry.value.revision === revision - 1)?.value;
  if (!before) return refuse(`revision: ${revision - 1}`, 'revision');
  const since = latestDayOf(before);
  return since === undefined || since <= correction.on
    ? []
    : [finding('correction-too-early', within(at, 'correction', 'on'), { on: correction.on, before: since })];
}

/** The latest day a revision tells of; a revision that replaces it cannot be older. */
function latestDayOf({ correction, assessedOn, decision }: Sheet): string | undefined {
  return [correction?.on, assessedOn, decision?.on]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
