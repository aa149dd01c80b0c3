import { isMapTree, type Tree, textAt } from '../loading/tree.ts';

/** One field of a record that an import changes; `from` is null where it was not there. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly from: Tree | null;
  readonly to: Tree;
}

/**
 * What has to change in a record so that it says what an import says. What the import does not mention stays: nothing is ever
 * deleted. Entries of lists belong together by their `id` where they have one, else by their place.
 */
export function changesOf(old: Tree, wanted: Tree, path: Change['path'] = []): Change[] {
  if (isMapTree(old) && isMapTree(wanted)) {
    return Object.entries(wanted).flatMap(([key, value]) =>
      Object.hasOwn(old, key)
        ? changesOf(old[key] as Tree, value, [...path, key])
        : [{ path: [...path, key], from: null, to: value }],
    );
  }
  if (Array.isArray(old) && Array.isArray(wanted)) {
    const [ids, wantedIds] = [idsOf(old), idsOf(wanted)];
    let next = old.length;
    return wanted.flatMap((value, i) => {
      const at = ids && wantedIds ? ids.indexOf(wantedIds[i] ?? '') : i;
      const before = old[at];
      if (before !== undefined) return changesOf(before, value, [...path, at]);
      next += 1;
      return [{ path: [...path, next - 1], from: null, to: value }];
    });
  }
  return old === wanted ? [] : [{ path, from: old, to: wanted }];
}

/** The ids of the entries of a list; null where some have none or share one. */
function idsOf(list: readonly Tree[]): string[] | null {
  const ids = list.map((each) => textAt(each, 'id'));
  return ids.includes('') || new Set(ids).size < ids.length ? null : ids;
}
