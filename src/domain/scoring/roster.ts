import type { Day } from '../day.ts';

/** What scoring must know of a subject beside its sheets. */
export interface Member {
  /** Kind of organisation of a branch, role of a post; of a site or project what the scheme's `appliesTo` names. */
  kind: string;
  level?: string | undefined;
  region?: string | undefined;
  /** Id of the organisation above a branch; of the branch a post, site or project belongs to. */
  parent?: string | undefined;
  /** Number of Party members. */
  members?: number | undefined;
  /** First and last day on which it exists. */
  from?: Day | undefined;
  until?: Day | undefined;
}

/** Subjects by key, `branch/xueguan-village`. */
export type Members = ReadonlyMap<string, Member>;

/** Who held an office: results and consequences of persons follow it. */
export interface Holder {
  id: string;
  role: string;
  branch: string;
  from: Day;
  until?: Day | undefined;
}

/** Members with the ways through their tree that scoring needs. */
export interface Roster {
  readonly members: Members;
  /** Keys of the branches directly below one, by id, sorted. */
  childrenOf(branch: string): readonly string[];
  /** Keys of all branches below one, by id, sorted. */
  descendantsOf(branch: string): readonly string[];
  /** Keys of the posts, sites and projects that belong to a branch, by its id, sorted. */
  attachedTo(branch: string): readonly string[];
  /** Whether a subject stands below an organisation, or is it. */
  isUnder(key: string, branch: string): boolean;
  /**
   * The post that held a role in a branch on a day; where nobody did, the last who held it between `since` and that day;
   * else null. Of several at once the one with the first id.
   */
  holderOf(role: string, branch: string, on: Day, since: Day): string | null;
}

/** Indexes members and posts once for all sheets. */
export function rosterOf(members: Members = new Map(), holders: readonly Holder[] = []): Roster {
  const children = new Map<string, string[]>();
  const attached = new Map<string, string[]>();
  for (const key of [...members.keys()].sort()) {
    const parent = members.get(key)?.parent;
    if (parent === undefined) continue;
    const below = key.startsWith('branch/') ? children : attached;
    const siblings = below.get(parent);
    if (siblings) siblings.push(key);
    else below.set(parent, [key]);
  }
  const offices = new Map<string, Holder[]>();
  for (const holder of [...holders].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const office = `${holder.role} ${holder.branch}`;
    offices.set(office, [...(offices.get(office) ?? []), holder]);
  }

  const childrenOf = (branch: string): readonly string[] => children.get(branch) ?? [];
  const below = (branch: string, found: Set<string>): Set<string> => {
    for (const key of childrenOf(branch)) {
      if (found.has(key)) continue;
      found.add(key);
      below(key.slice('branch/'.length), found);
    }
    return found;
  };
  return {
    members,
    childrenOf,
    attachedTo: (branch) => attached.get(branch) ?? [],
    descendantsOf: (branch) => [...below(branch, new Set())].sort(),
    isUnder(key, branch) {
      const seen = new Set<string>();
      for (let at: string | undefined = key; at !== undefined && !seen.has(at); ) {
        if (at === `branch/${branch}`) return true;
        seen.add(at);
        const parent: string | undefined = members.get(at)?.parent;
        at = parent === undefined ? undefined : `branch/${parent}`;
      }
      return false;
    },
    holderOf(role, branch, on, since) {
      const before = (offices.get(`${role} ${branch}`) ?? []).filter((holder) => holder.from <= on);
      const then = before.find((holder) => holder.until === undefined || holder.until >= on);
      if (then) return then.id;
      const left = before.filter((holder) => (holder.until ?? '') >= since);
      return left.toSorted((a, b) => ((a.until ?? '') > (b.until ?? '') ? -1 : 1))[0]?.id ?? null;
    },
  };
}
