import { endedOn } from '../domain/tree.ts';
import { kindTitle } from './branch.ts';
import { IN_ONE_PIECE } from './cut.ts';
import { once } from './once.ts';
import type { PartsView } from './parts.ts';
import { countedOnly, isPublic, type Ref } from './reference.ts';
import type { Site } from './site.ts';

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
export interface BranchesView extends PartsView {
  tops: BranchNode[];
  count: number;
  /** Organisations that are counted, not listed. */
  hidden: number;
  /** How many of each kind there are, in the portal's order. */
  kinds: { title: string; count: number }[];
}

/** A node with what leads to it. */
interface Place {
  node: BranchNode;
  id: string;
  above: { id: string; node: BranchNode }[];
}

/** The tree as far as it is public; what stands below an organisation that is not moves up to its place. */
const forest = once((site): { tops: BranchNode[]; ids: ReadonlyMap<BranchNode, string> } => {
  const ids = new Map<BranchNode, string>();
  const nodes = (id: string | null): BranchNode[] => site.tree.childrenOf(id).flatMap(node);
  const node = (id: string): BranchNode[] => {
    const branch = site.portal.branches.get(id);
    const below = nodes(id);
    if (!branch || !isPublic(site, 'branches', branch)) return below;
    const ended = endedOn(branch);
    const made: BranchNode = {
      title: branch.shortName ?? branch.name,
      href: site.to.branch(id),
      kind: kindTitle(site, branch),
      members: branch.members ?? null,
      ended: ended !== null && ended <= site.day ? ended : null,
      size: below.reduce((sum, each) => sum + 1 + each.size, 0),
      below,
    };
    ids.set(made, id);
    return [made];
  };
  return { tops: nodes(null), ids };
});

/** Organisations whose own are on a page of their own, by id: those below one that has too many. */
const parts = once((site): ReadonlyMap<string, Place> => {
  const { tops, ids } = forest(site);
  const found = new Map<string, Place>();
  const cut = (nodes: readonly BranchNode[], above: Place['above']): void => {
    for (const node of nodes) {
      const id = ids.get(node);
      if (id === undefined || node.below.length === 0) continue;
      found.set(id, { node, id, above });
      if (node.size >= IN_ONE_PIECE) cut(node.below, [...above, { id, node }]);
    }
  };
  if (sizeOf(tops) > IN_ONE_PIECE) cut(nextTo(tops), []);
  return found;
});

/** Ids of the parts of the tree. */
export function branchesParts(site: Site): readonly string[] {
  return [...parts(site).keys()];
}

/** How many public organisations there are today. */
export function branchCount(site: Site): number {
  return sum(countsOf(forest(site).tops));
}

/** The tree of organisations, or what is below one of them; where that is too much, only the next level. */
export function branchesView(site: Site, part: string | null = null): BranchesView {
  const place = part === null ? null : parts(site).get(part);
  if (place === undefined) throw new Error(`no part ${part}`);
  const tops = place === null ? forest(site).tops : [place.node];
  const counts = countsOf(tops);
  const whole = sizeOf(tops) <= IN_ONE_PIECE;
  const href = (id: string) => site.to.part('branches', id);
  const { ids } = forest(site);
  const linkTo = (node: BranchNode) => ({ title: node.title, href: href(ids.get(node) ?? ''), count: node.size + 1 });
  return {
    tops: whole ? tops : leavesOf(tops),
    count: sum(counts),
    hidden: part === null ? countedOnly(site, 'branches', site.portal.branches.values()) : 0,
    kinds: site.portal.config.kinds.flatMap(({ title }) => {
      const count = counts.get(title);
      return count === undefined ? [] : [{ title, count }];
    }),
    part: place && {
      title: place.node.title,
      above: place.above.map(({ id, node }) => ({ title: node.title, href: href(id) })),
    },
    parts: whole ? [] : nextTo(tops).filter(hasBelow).map(linkTo),
  };
}

/** What a page of too many is cut into: what stands below its one top, else its tops. */
function nextTo(tops: readonly BranchNode[]): readonly BranchNode[] {
  const [only, ...others] = tops;
  return only && others.length === 0 ? only.below : tops;
}

/** What stays on such a page: the one top with its leaves, else the tops that are leaves themselves. */
function leavesOf(tops: readonly BranchNode[]): BranchNode[] {
  const [only, ...others] = tops;
  if (!only || others.length > 0) return tops.filter((top) => !hasBelow(top));
  return [{ ...only, below: only.below.filter((each) => !hasBelow(each)) }];
}

function hasBelow({ below }: BranchNode): boolean {
  return below.length > 0;
}

/** Organisations by kind, those that ended left out. */
function countsOf(nodes: readonly BranchNode[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (each: BranchNode): void => {
    if (each.ended === null) counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1);
    each.below.forEach(count);
  };
  nodes.forEach(count);
  return counts;
}

function sizeOf(nodes: readonly BranchNode[]): number {
  return nodes.reduce((all, { size }) => all + 1 + size, 0);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((all, count) => all + count, 0);
}
