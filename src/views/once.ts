import type { Site } from './site.ts';

/*
 * A site never changes, so what many pages need of all its records (who lists whom, what a group comes to) is worked out for
 * the first page that asks. Without this a page of a province reads the province, and all pages together its square.
 */

/** Works out something of a site the first time it is asked for. Nobody may change what is given. */
export function once<T>(work: (site: Site) => T): (site: Site) => T {
  const known = new WeakMap<Site, { value: T }>();
  return (site) => {
    let found = known.get(site);
    if (!found) {
      found = { value: work(site) };
      known.set(site, found);
    }
    return found.value;
  };
}

/** The same for each key: a text, or a record of the site itself. */
export function onceEach<K, T>(work: (site: Site, key: K) => T): (site: Site, key: K) => T {
  const all = once(() => new Map<K, { value: T }>());
  return (site, key) => {
    const known = all(site);
    let found = known.get(key);
    if (!found) {
      found = { value: work(site, key) };
      known.set(key, found);
    }
    return found.value;
  };
}

/** Records by a key that each of them has, in their order; those without one are left out. */
export function groupedBy<T>(records: Iterable<T>, keyOf: (record: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
