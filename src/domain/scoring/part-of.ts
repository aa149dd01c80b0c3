import { ROOT } from '../records/root.ts';

interface Branching<T> {
  readonly id: string;
  readonly children: readonly T[];
}

/** The node of a trace, or of what a trace is made from, with a path (`debrief/team`; `total` is the root); null where there is none. */
export function partOf<T extends Branching<T>>(root: T, path: string): T | null {
  if (path === ROOT) return root;
  let node: T | undefined = root;
  for (const id of path.split('/')) {
    node = node.children.find((child) => child.id === id);
    if (!node) return null;
  }
  return node;
}
