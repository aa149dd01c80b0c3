import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Path } from '../../src/domain/finding.ts';
import { Positions } from '../../src/loading/positions.ts';
import type { Tree } from '../../src/loading/tree.ts';
import { readYaml } from '../../src/loading/yaml.ts';
import { marked } from './marked.ts';

test.each([
  ['a value', '- id: ┆shangwan┆\n', [0, 0, 'id'], 'value'],
  ['a key', '- ┆id┆: shangwan\n', [0, 0, 'id'], 'key'],
  ['Chinese keys and values', 'options: { 优秀: 100, ┆良好┆: 80 }\n', [0, 'options', '良好'], 'key'],
  ['a quoted value, quotes included', "name: ┆'上湾村'┆\n", [0, 'name'], 'value'],
  ['the second document', 'a: 1\n---\na: ┆2┆\n', [1, 'a'], 'value'],
  ['an item of a list', 'jury: [88, ┆90.5┆]\n', [0, 'jury', 1], 'value'],
  ['the first line of a value over several', 'a:\n  ┆b: 1┆\n  c: 2\n', [0, 'a'], 'value'],
  ['the first line of a whole record', '- ┆id: a┆\n  name: b\n', [0, 0], 'value'],
  ['a missing key: the key of what lacks it', '┆subject┆:\n  post: a\n', [0, 'subject', 'branch'], 'value'],
  ['an item that is not there', '┆jury┆: [88]\n', [0, 'jury', 7], 'value'],
  ['an empty value: its key', '┆members┆:\nname: a\n', [0, 'members'], 'value'],
  ['what an alias stands for', 'a: &x { b: ┆1┆ }\nc: *x\n', [0, 'c', 'b'], 'value'],
  ['an alias itself', 'a: &x 1\nc: ┆*x┆\n', [0, 'c'], 'value'],
  ['the first of two equal keys', '┆a┆: 1\na: 2\n', [0, 'a'], 'key'],
  ['lines ending in CRLF', 'a: 1\r\nb: ┆2┆\r\n', [0, 'b'], 'value'],
  ['a block of text: its header', 'summary: ┆|┆\n  first\n  second\n', [0, 'summary'], 'value'],
  ['a key that objects have by birth', '┆constructor┆: 1\n', [0, 'constructor'], 'key'],
] as [string, string, Path, 'key' | 'value'][])('the span of %s', (_, sample, path, target) => {
  const { text, from, until } = marked(sample);
  expect(new Positions(text).spanOf(path, target)).toEqual({ from, until });
});

test('a document that is not there has no span', () => {
  expect(new Positions('a: 1\n').spanOf([3, 'a'], 'value')).toBeNull();
  expect(new Positions('').spanOf([0], 'value')).toBeNull();
});

const scalar = fc.stringMatching(/^[a-z0-9优良.%-]{1,8}$/);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(scalar, tie('tree'), { maxKeys: 4 }),
  ),
}));

test('the span of every scalar in a record holds the text of that scalar', () => {
  fc.assert(
    fc.property(fc.dictionary(scalar, tree, { minKeys: 1, maxKeys: 5 }), (record) => {
      const text = stringify(record, { schema: 'failsafe', lineWidth: 0 });
      const read = readYaml('a.yaml', text);
      expect(read.findings).toEqual([]);
      expect(read.documents).toEqual([record]);
      const positions = new Positions(text);
      for (const [path, value] of scalarsOf(record, [0])) {
        const span = positions.spanOf(path, 'value');
        expect(text.slice(span?.from, span?.until).replace(/^["']|["']$/g, '')).toBe(value);
      }
    }),
  );
});

function* scalarsOf(value: Tree, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* scalarsOf(item, [...path, index]);
  else for (const [key, item] of Object.entries(value)) yield* scalarsOf(item, [...path, key]);
}
