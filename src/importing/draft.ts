import type { At } from '../domain/finding.ts';
import type { Kind } from '../domain/records/kinds.ts';
import { isMapTree, type MapTree, type Tree } from '../loading/tree.ts';

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
  let inside: Tree = tree;
  for (const [i, step] of path.entries()) {
    const last = i === path.length - 1;
    if (step === '__proto__') return false;
    const next: Tree = last ? value : typeof path[i + 1] === 'number' ? [] : {};
    if (Array.isArray(inside) && typeof step === 'number') {
      if (last && inside[step] !== undefined) return false;
      inside[step] ??= next;
      inside = inside[step];
    } else if (isMapTree(inside) && typeof step === 'string') {
      if (last && Object.hasOwn(inside, step)) return false;
      if (!Object.hasOwn(inside, step)) inside[step] = next;
      inside = inside[step] as Tree;
    } else return false;
  }
  return true;
}
