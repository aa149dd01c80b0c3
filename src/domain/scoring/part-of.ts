import { ROOT } from '../records/scheme.ts';
import type { TraceNode } from './trace.ts';

/** The node with a path (`debrief/team`; `total` is the root), or null. */
export function partOf(root: TraceNode, path: string): TraceNode | null {
  if (path === ROOT) return root;
  let node: TraceNode | undefined = root;
  for (const id of path.split('/')) {
    node = node.children.find((child) => child.id === id);
    if (!node) return null;
  }
  return node;
}
