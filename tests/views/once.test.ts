import { expect, test } from 'vitest';
import { groupedBy, once, onceEach } from '../../src/views/once.ts';
import { exampleSite } from './example.ts';

test('what is worked out of a site is worked out once for all its pages, and anew for another site', () => {
  let times = 0;
  const count = once(({ portal }) => {
    times += 1;
    return portal.branches.size;
  });
  const [site, other] = [exampleSite(), exampleSite()];
  expect([count(site), count(site), times]).toEqual([5, 5, 1]);
  expect([count(other), times]).toEqual([5, 2]);
});

test('what came to nothing is not worked out again', () => {
  const asked: string[] = [];
  const parent = onceEach((site, id: string): string | null => {
    asked.push(id);
    return site.portal.branches.get(id)?.parent ?? null;
  });
  const site = exampleSite();
  expect(['county', 'county', 'qinghe', 'county'].map((id) => parent(site, id))).toEqual([
    null,
    null,
    'changtan',
    null,
  ]);
  expect(asked).toEqual(['county', 'qinghe']);
});

test('records are grouped in their order, and those without a key are left out', () => {
  const groups = groupedBy([{ of: 'a', n: 1 }, { n: 2 }, { of: 'b', n: 3 }, { of: 'a', n: 4 }], ({ of }) => of);
  expect([...groups].map(([key, each]) => [key, each.map(({ n }) => n)])).toEqual([
    ['a', [1, 4]],
    ['b', [3]],
  ]);
});
