import type { At } from '../domain/finding.ts';
import type { Kind } from '../domain/records/kinds.ts';
import { isMapTree, type MapTree, type Tree, valueAt } from '../loading/tree.ts';

/** A record as the mapping makes it, before it is held against its schema and what is already there. */
export interface Draft {
  readonly kind: Kind | 'portal';
  /** Where it goes if it is new, below the portal's folder. */
  readonly file: string;
  readonly tree: MapTree;
  /** Row or place in the mapping that it comes from. */
  readonly at: At;
  /** Where the value of a field was read, by its path as JSON; also of cells that were empty. */
  readonly places: Map<string, At>;
}

/** Puts a value at a path into a record; false where something else stands in the way. A number is a place in a list. */
export function putIn(tree: MapTree, path: readonly (string | number)[], value: Tree): boolean {
  if (path.includes('__proto__')) return false;
  let inside: Tree = tree;
  for (const [i, step] of path.slice(0, -1).entries()) {
    const next: Tree = valueAt(inside, [step]) ?? (typeof path[i + 1] === 'number' ? [] : {});
    if (!setIn(inside, step, next)) return false;
    inside = next;
  }
  const last = path.at(-1) ?? '';
  return valueAt(inside, [last]) === undefined && setIn(inside, last, value);
}

/** Sets one step, in a list by number or in a map by key; false where it is neither. */
function setIn(tree: Tree, step: string | number, value: Tree): boolean {
  if (Array.isArray(tree) && typeof step === 'number') tree[step] = value;
  else if (isMapTree(tree) && typeof step === 'string') tree[step] = value;
  else return false;
  return true;
}
