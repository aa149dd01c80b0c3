import { endedOn } from '../domain/tree.ts';
import { kindTitle } from './branch.ts';
import { once } from './once.ts';
import { countedOnly, isPublic, type Ref } from './reference.ts';

/** One organisation of the tree with those below it. */
export interface BranchNode extends Ref {
  kind: string;
  members: number | null;
  /** The day it ended, where it has. */
  ended: string | null;
  /** How many public organisations stand below it, at any depth. */
  size: number;
  below: BranchNode[];
}

/** The tree of organisations: the tops, and under each the regions with theirs. */
export interface BranchesView {
  tops: BranchNode[];
  count: number;
  /** Organisations that are counted, not listed. */
  hidden: number;
  /** How many of each kind there are, in the portal's order. */
  kinds: { title: string; count: number }[];
}

/** The tree of organisations as far as it is public; what stands below one that is not moves up to its place. */
export const branchesView = once((site): BranchesView => {
  const nodes = (id: string | null): BranchNode[] => site.tree.childrenOf(id).flatMap(node);
  const node = (id: string): BranchNode[] => {
    const branch = site.portal.branches.get(id);
    const below = nodes(id);
    if (!branch || !isPublic(site, 'branches', branch)) return below;
    const ended = endedOn(branch);
    return [
      {
        title: branch.shortName ?? branch.name,
        href: site.to.branch(id),
        kind: kindTitle(site, branch),
        members: branch.members ?? null,
        ended: ended !== null && ended <= site.day ? ended : null,
        size: below.reduce((sum, each) => sum + 1 + each.size, 0),
        below,
      },
    ];
  };
  const tops = nodes(null);
  const counts = new Map<string, number>();
  const count = (each: BranchNode): void => {
    if (each.ended === null) counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1);
    each.below.forEach(count);
  };
  tops.forEach(count);
  return {
    tops,
    count: [...counts.values()].reduce((sum, each) => sum + each, 0),
    hidden: countedOnly(site, 'branches', site.portal.branches.values()),
    kinds: site.portal.config.kinds.flatMap(({ title }) => {
      const number = counts.get(title);
      return number === undefined ? [] : [{ title, count: number }];
    }),
  };
});
