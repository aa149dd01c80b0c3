import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf } from '../../src/importing/change.ts';
import type { Tree } from '../../src/loading/tree.ts';

test('entries of a list belong together by their id, others by their place; new ones come last and none is lost', () => {
  const old = {
    parts: [
      { id: 'a', title: '甲' },
      { id: 'b', title: '乙' },
    ],
    jury: ['88', '90', '91'],
  };
  const wanted = {
    parts: [
      { id: 'b', title: '丙' },
      { id: 'c', title: '丁' },
    ],
    jury: ['88', '92'],
  };
  expect(changesOf(old, wanted)).toEqual([
    { path: ['parts', 1, 'title'], from: '乙', to: '丙' },
    { path: ['parts', 2], from: null, to: { id: 'c', title: '丁' } },
    { path: ['jury', 1], from: '90', to: '92' },
  ]);
});

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('', '1', '1.0', '甲'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'id'), tie('tree'), { noNullPrototype: true }),
  ),
}));

test('nothing changes where the import says what is there', () => {
  fc.assert(
    fc.property(tree, (any) => {
      expect(changesOf(any, structuredClone(any))).toEqual([]);
    }),
  );
});
