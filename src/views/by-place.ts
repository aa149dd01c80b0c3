import type { Sections } from './cut.ts';
import { once, onceEach } from './once.ts';
import { branchRef } from './reference.ts';
import type { Site } from './site.ts';

interface Area<T> {
  rows: T[];
  below: Map<string, Area<T>>;
}

/**
 * Sections of a list by the organisations its rows belong to, from the top of the tree down: county, township. An organisation
 * that is not public makes no section, its rows stand with those of the next above it; rows of none stand before all sections.
 */
export function byPlace<T>(site: Site, list: readonly T[], branchOf: (row: T) => string | undefined): Sections<T> {
  const root: Area<T> = { rows: [], below: new Map() };
  for (const row of list) {
    const branch = branchOf(row);
    let at = root;
    for (const id of branch === undefined ? [] : areasOf(site, branch)) {
      let next = at.below.get(id);
      if (!next) {
        next = { rows: [], below: new Map() };
        at.below.set(id, next);
      }
      at = next;
    }
    at.rows.push(row);
  }
  return sectionsIn(site, root);
}

/** The public organisations that have others below them, from the top down to the branch. */
const areasOf = onceEach((site, branch: string): readonly string[] =>
  [branch, ...site.tree.ancestorsOf(branch)]
    .filter((id) => site.tree.childrenOf(id).length > 0 && branchRef(site, id) !== null)
    .reverse(),
);

const places = once((site) => new Map([...site.portal.branches.keys()].map((id, place) => [id, place])));

/** What has only one section is as long as that, and is cut where that is cut. */
function sectionsIn<T>(site: Site, { rows, below }: Area<T>): Sections<T> {
  const [only, ...others] = below.values();
  if (only && others.length === 0) return sectionsIn(site, { rows: [...rows, ...only.rows], below: only.below });
  const known = places(site);
  const inOrder = [...below].toSorted(([a], [b]) => (known.get(a) ?? 0) - (known.get(b) ?? 0));
  return {
    rows,
    below: inOrder.map(([id, area]) => ({ id, title: nameOf(site, id), ...sectionsIn(site, area) })),
  };
}

function nameOf({ portal }: Site, id: string): string {
  const branch = portal.branches.get(id);
  return branch?.shortName ?? branch?.name ?? id;
}
