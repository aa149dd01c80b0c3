import { within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import type { RecordSet } from '../records/set.ts';

/**
 * The branches form a tree: no chain of superiors comes back to where it began (`branch-cycle`, once per cycle, at the
 * `parent` of its first record). The dates of posts and of events are in order.
 */
export function checkBranches(set: RecordSet): Finding[] {
  return [...cycles(set), ...posts(set), ...events(set)];
}

function cycles(set: RecordSet): Finding[] {
  const byId = new Map(set.branches.map((entry) => [entry.value.id, entry]));
  const settled = new Set<string>();
  const found: Finding[] = [];
  for (const start of set.branches) {
    const chain: string[] = [];
    let at: string | undefined = start.value.id;
    while (at !== undefined && byId.has(at) && !settled.has(at) && !chain.includes(at)) {
      chain.push(at);
      at = byId.get(at)?.value.parent;
    }
    if (at !== undefined && chain.includes(at)) {
      const cycle = chain.slice(chain.indexOf(at));
      const first = set.branches.find((entry) => cycle.includes(entry.value.id));
      if (first) found.push(finding('branch-cycle', within(first.at, 'parent'), { chain: [...cycle, at].join(' → ') }));
    }
    for (const id of chain) settled.add(id);
  }
  return found;
}

function posts(set: RecordSet): Finding[] {
  return set.posts.flatMap(({ value, at }) =>
    value.until !== undefined && value.until < value.from
      ? [finding('dates-reversed', within(at, 'until'), { from: value.from, until: value.until })]
      : [],
  );
}

function events(set: RecordSet): Finding[] {
  return set.branches.flatMap(({ value, at }) =>
    (value.events ?? []).flatMap((event, i, all) => {
      const before = all[i - 1];
      return before && event.on < before.on
        ? [finding('dates-reversed', within(at, 'events', i, 'on'), { from: before.on, until: event.on })]
        : [];
    }),
  );
}
