import { isMapTree, type Tree } from '../loading/tree.ts';

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
    let next = old.length;
    return wanted.flatMap((value, i) => {
      const id = isMapTree(value) ? value['id'] : undefined;
      const at = id === undefined ? i : old.findIndex((each) => isMapTree(each) && each['id'] === id);
      const before = old[at];
      if (before !== undefined) return changesOf(before, value, [...path, at]);
      next += 1;
      return [{ path: [...path, next - 1], from: null, to: value }];
    });
  }
  return old === wanted ? [] : [{ path, from: old, to: wanted }];
}
