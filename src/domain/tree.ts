import type { Day } from './day.ts';
import type { Branch } from './records/branch.ts';
import type { PortalConfig } from './records/portal.ts';

/** The tree of branches: who stands above and below whom, by `parent`. */
export interface Tree {
  /** Ids of the organisations directly below one, in the order of the records; of the tops where `id` is null. */
  childrenOf(id: string | null): readonly string[];
  /** Ids from the direct superior up to the top. */
  ancestorsOf(id: string): readonly string[];
  /** Ids of all organisations below one, each superior before those below it. */
  descendantsOf(id: string): readonly string[];
  /** The name of the region a branch lies in: its own word, else the nearest organisation of a level marked as region. */
  regionOf(id: string): string;
  /**
   * What tells the region of a branch from others of the same name: the id of the organisation that stands for it, where there
   * is one by place or just one by name; else the name.
   */
  regionKeyOf(id: string): string;
  /** Id of the organisation that stands for the branch's region, where there is one. */
  regionBranchOf(id: string): string | null;
}

/** Builds the tree; the branches must be without cycles and every parent must exist (see check/branches.ts). */
export function treeOf(config: PortalConfig, branches: ReadonlyMap<string, Branch>): Tree {
  const children = new Map<string | null, string[]>();
  for (const branch of branches.values()) {
    const siblings = children.get(branch.parent ?? null);
    if (siblings) siblings.push(branch.id);
    else children.set(branch.parent ?? null, [branch.id]);
  }
  const regionLevels = new Set(config.levels.filter((level) => level.region).map((level) => level.id));
  const regionKinds = new Set(config.kinds.filter((kind) => regionLevels.has(kind.level)).map((kind) => kind.id));

  const ancestorsOf = (id: string): string[] => {
    const chain: string[] = [];
    for (let at = branches.get(id)?.parent; at !== undefined; at = branches.get(at)?.parent) chain.push(at);
    return chain;
  };
  const descendantsOf = (id: string): string[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...descendantsOf(child)]);
  const regionBranchOf = (id: string): string | null => {
    for (let at = branches.get(id); at !== undefined; at = branches.get(at.parent ?? '')) {
      if (regionKinds.has(at.kind)) return at.id;
    }
    return null;
  };
  const nameOf = (id: string | null): string => {
    const branch = id === null ? undefined : branches.get(id);
    return branch?.region ?? branch?.shortName ?? branch?.name ?? '';
  };
  const regionKeyOf = (id: string): string => {
    const head = regionBranchOf(id);
    const word = branches.get(id)?.region ?? branches.get(head ?? '')?.region;
    if (word === undefined) return head ?? '';
    const named = headsByName().get(word) ?? [];
    return named.length === 1 ? (named[0] ?? word) : word;
  };
  let heads: Map<string, string[]> | null = null;
  /** Organisations that stand for regions, by the names of these. */
  const headsByName = (): ReadonlyMap<string, readonly string[]> => {
    if (heads) return heads;
    heads = new Map();
    for (const { id, kind } of branches.values()) {
      if (regionKinds.has(kind)) heads.set(nameOf(id), [...(heads.get(nameOf(id)) ?? []), id]);
    }
    return heads;
  };
  return {
    regionKeyOf,
    childrenOf: (id) => children.get(id) ?? [],
    ancestorsOf,
    descendantsOf,
    regionOf: (id) => branches.get(id)?.region ?? nameOf(regionBranchOf(id)),
    regionBranchOf,
  };
}

/** The last day a branch existed, where it was merged, split or dissolved. */
export function endedOn(branch: Branch): Day | null {
  const end = branch.events?.find((event) => ['merged', 'split', 'dissolved'].includes(event.type));
  return end?.on ?? null;
}

/** The first day a branch is known to have existed, where its record says so. */
export function foundedOn(branch: Branch): Day | null {
  return branch.founded ?? branch.events?.find((event) => event.type === 'founded')?.on ?? null;
}
