import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/domain/nearest.ts';

test.each([
  ['parnet', ['name', 'parent', 'kind'], 'parent'],
  ['Parent', ['parent'], 'parent'],
  ['nmae', ['name', 'note'], 'name'],
  ['organization', ['organisation', 'name'], 'organisation'],
  ['优良', ['优秀', '合格'], '优秀'],
  ['xyzzy', ['name', 'kind'], ''],
  ['a', ['b', 'c'], ''],
  ['', ['a'], ''],
])('for %j among %j it gives %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('a candidate stands for itself, and what is given is a candidate', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{2,12}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.stringMatching(/^[a-z]{1,12}$/), (candidates, word) => {
      expect(nearest(candidates[0] ?? '', candidates)).toBe(candidates[0]);
      expect(['', ...candidates]).toContain(nearest(word, candidates));
    }),
  );
});
