import { expect, test } from 'vitest';
import { rosterOf } from '../../../src/domain/scoring/roster.ts';
import { assessYaml } from './records.ts';

const POSTS = [
  { id: 'p1', role: 'secretary', branch: 'a', from: '2020-01-01', until: '2024-06-30' },
  { id: 'p2', role: 'secretary', branch: 'a', from: '2024-09-01' },
  { id: 'p3', role: 'secretary', branch: 'b', from: '2020-01-01', until: '2024-03-31' },
  { id: 'p4', role: 'director', branch: 'a', from: '2020-01-01' },
];

test.each([
  ['a', '2024-12-31', 'p2'],
  ['a', '2024-06-30', 'p1'],
  // Between two holders the one who has left counts.
  ['a', '2024-08-01', 'p1'],
  ['b', '2024-12-31', 'p3'],
  ['c', '2024-12-31', null],
])('the office of secretary in %s on %s is that of %s', (branch, on, holder) => {
  expect(rosterOf(new Map(), POSTS).holderOf('secretary', branch, on, '2024-01-01')).toBe(holder);
});

test('who left before the period is not its holder', () => {
  expect(rosterOf(new Map(), POSTS).holderOf('secretary', 'b', '2025-12-31', '2025-01-01')).toBeNull();
});

test('the day of the assessment decides whom a consequence falls on', () => {
  const scheme = `
method: points
gates: [ { when: { part: total, below: 60 }, consequences: [ { title: 约谈, of: person, role: secretary }, { title: 限期整改, of: unit } ] } ]`;
  const falls = (day: string) =>
    assessYaml(scheme, `total: 50${day}`, { posts: POSTS })[0]?.results[0]?.consequences.map(
      ({ title, subject, visibility }) => [title, subject.id, visibility],
    );
  expect(falls('')).toEqual([
    ['约谈', 'p2', 'withheld'],
    ['限期整改', 'a', 'public'],
  ]);
  expect(falls('\nassessedOn: 2024-05-20')?.[0]).toEqual(['约谈', 'p1', 'withheld']);
});

test('the tree is walked to its end, also where it runs in a circle', () => {
  const roster = rosterOf(
    new Map([
      ['branch/x', { kind: 'k', parent: 'y' }],
      ['branch/y', { kind: 'k', parent: 'x' }],
      ['branch/z', { kind: 'k', parent: 'y' }],
      ['post/p', { kind: 'secretary', parent: 'z' }],
    ]),
  );
  expect(roster.isUnder('post/p', 'x')).toBe(true);
  expect(roster.isUnder('branch/z', 'nowhere')).toBe(false);
  expect(roster.descendantsOf('y')).toEqual(['branch/x', 'branch/y', 'branch/z']);
  expect(roster.attachedTo('z')).toEqual(['post/p']);
});
