import type { RecordAt } from '../domain/entry.ts';
import type { At, Finding } from '../domain/finding.ts';
import { mendedFigure } from '../domain/mended.ts';
import { isFigure } from '../domain/records/figure.ts';
import { kinds } from '../domain/records/kinds.ts';
import { portalSchema } from '../domain/records/portal.ts';
import { RESERVED_KEYS } from '../domain/records/sheet-keys.ts';
import { parseRecord } from '../loading/records.ts';
import { isMapTree, type Tree, valueAt } from '../loading/tree.ts';
import type { Draft } from './draft.ts';

/**
 * Holds a draft against the schema of its kind. Cells as clerks type them (`９２`, `1,234`, `2024.3.1`) are put right in the
 * draft first, where there is no doubt what is meant. Findings point at cells, rows or the mapping.
 */
export function checkDraft(draft: Draft): Finding[] {
  mendInputs(draft);
  const schema = draft.kind === 'portal' ? portalSchema : kinds[draft.kind].schema;
  const root: RecordAt = { file: draft.file, path: [], target: 'value' };
  const check = () => parseRecord<unknown>(schema, draft.tree, root).findings;
  const findings = check();
  const mended = findings.filter((found) => mend(draft, found)).length;
  return (mended > 0 ? check() : findings).map((found) => ({ ...found, at: placeOf(draft, found) }));
}

/** Puts what a clerk most likely meant (`９２`, `1,234`, `2024.3.1`) in the place of a cell's text; whether it could. */
function mend(draft: Draft, { code, at, args }: Finding): boolean {
  const { mended = '' } = args;
  if (mended === '' || code === 'id-malformed' || !('path' in at)) return false;
  const place = draft.places.get(JSON.stringify(at.path));
  if (!place || 'path' in place) return false;
  replaceIn(draft.tree, at.path, mended);
  return true;
}

/** The same for inputs of a score sheet, whose shape only the scheme knows. */
function mendInputs(draft: Draft): void {
  if (draft.kind !== 'scores') return;
  for (const [path, place] of draft.places) {
    const steps = JSON.parse(path) as (string | number)[];
    const value = valueAt(draft.tree, steps);
    if ('path' in place || typeof value !== 'string' || isFigure(value) || RESERVED_KEYS.includes(String(steps[0])))
      continue;
    const mended = mendedFigure(value);
    if (mended !== '') replaceIn(draft.tree, steps, mended);
  }
}

function replaceIn(tree: Tree, path: readonly (string | number)[], value: string): void {
  const parent = valueAt(tree, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent[Number(last)] = value;
  else if (isMapTree(parent)) parent[String(last)] = value;
}

/** Where a finding about a draft is written: the cell of its field, else the row or the mapping. */
function placeOf(draft: Draft, { code, at, args }: Finding): At {
  if (!('path' in at)) return draft.at;
  let path: readonly (string | number)[] = code === 'missing-key' ? [...at.path, args['key'] ?? ''] : at.path;
  const inside = `${JSON.stringify(path).slice(0, -1)},`;
  const cell =
    draft.places.get(JSON.stringify(path)) ?? [...draft.places].find(([each]) => each.startsWith(inside))?.[1];
  if (cell) return cell;
  for (; path.length > 0; path = path.slice(0, -1)) {
    const place = draft.places.get(JSON.stringify(path));
    if (place) return place;
  }
  return draft.at;
}
