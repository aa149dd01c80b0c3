import { beforeAll, expect, test } from 'vitest';
import { portalOf } from '../../src/domain/portal.ts';
import { assessAll } from '../../src/domain/scoring/assess-all.ts';
import { memoryFiles } from '../../src/loading/disk.ts';
import { loadPortal } from '../../src/loading/load.ts';
import { MASS, type PageKind, type Pages, pagesOf } from '../../src/views/pages.ts';
import { siteOf } from '../../src/views/site.ts';
import { exampleFiles } from './example.ts';
import { provinceRecords } from './province.ts';

/** How often all records of a kind, or all results, were gone through. */
let reads = 0;

/** Records that count how often somebody goes through them. */
class Records<V> extends Map<string, V> {
  override values() {
    reads += 1;
    return super.values();
  }
  override keys() {
    reads += 1;
    return super.keys();
  }
  override entries() {
    reads += 1;
    return super.entries();
  }
  override forEach(...given: Parameters<Map<string, V>['forEach']>) {
    reads += 1;
    super.forEach(...given);
  }
  override [Symbol.iterator]() {
    return this.entries();
  }
}

/** A list that does; to look at one of it or at its length is free. */
function counted<T extends object>(list: T): T {
  return new Proxy(list, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      reads += 1;
      return value.bind(target);
    },
  });
}

let pages: Pages;

beforeAll(() => {
  const { records } = loadPortal(memoryFiles(exampleFiles(provinceRecords({}))));
  const portal = portalOf(records);
  const day = '2024-08-01';
  const assessments = assessAll(portal, day).map((each) => ({ ...each, results: counted(each.results) }));
  const { branches, posts, sites, projects, notices, ledgers, practices } = portal;
  const [b, s, p] = [new Records(branches), new Records(sites), new Records(projects)];
  const others = { posts: new Records(posts), notices: new Records(notices), practices: new Records(practices) };
  const counting = { ...portal, branches: b, sites: s, projects: p, ...others, ledgers: new Records(ledgers) };
  pages = pagesOf(
    siteOf({ ...counting, sheets: counted(portal.sheets) }, counted(assessments), { day, preview: false }),
  );
});

const PARTS: readonly PageKind[] = [
  'tablePart',
  'branchesPart',
  'sitesPart',
  'projectsPart',
  'winnersPart',
  'ledgersPart',
];

test.each([...MASS, ...PARTS])('no page of the kind %s reads all records again', (kind) => {
  const [first, ...others] = pages.paths(kind);
  expect(others.length).toBeGreaterThan(MASS.has(kind) ? 500 : 4);
  pages.view(kind, first ?? {});
  reads = 0;
  for (const params of others) pages.view(kind, params);
  expect(reads).toBe(0);
});

test('going through all of them is seen', () => {
  reads = 0;
  for (const _ of new Records([['a', 1]])) expect(counted([1]).map((each) => each)).toEqual([1]);
  expect(reads).toBe(2);
});
