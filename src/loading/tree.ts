/**
 * What a YAML document says, with every scalar as the text that was written: `120.50`, `true` and an 18-digit code stay as
 * they are, an empty value is ''.
 */
export type Tree = string | Tree[] | MapTree;
export interface MapTree {
  [key: string]: Tree;
}

export function isMapTree(value: Tree | undefined): value is MapTree {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The value at a path; undefined where there is none. */
export function valueAt(tree: Tree, steps: readonly (string | number)[]): Tree | undefined {
  let value: Tree | undefined = tree;
  for (const step of steps) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isMapTree(value)) value = Object.hasOwn(value, String(step)) ? value[String(step)] : undefined;
    else return undefined;
  }
  return value;
}

/** The text under a key of a map; '' where there is none. */
export function textAt(tree: Tree | undefined, key: string): string {
  const value = isMapTree(tree) ? valueAt(tree, [key]) : undefined;
  return typeof value === 'string' ? value : '';
}
