import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diskFiles } from '../../src/loading/disk.ts';
import { readPlainYaml } from '../../src/loading/plain-yaml.ts';
import { readComposed, readYaml } from '../../src/loading/yaml.ts';

/*
 * The two ways through YAML agree: what the short one accepts, the long one reads as the same trees and has nothing to say
 * about. What is tried are the records of the demo, spoilt, and heaps of the marks YAML has a meaning for.
 */
const RUNS = process.env['SUNBOARD_LONG'] ? 300_000 : 4_000;

const demo = diskFiles(join(import.meta.dirname, '../..'));
const files = demo.list('data').map((path) => new TextDecoder().decode(demo.read(path)));
const records = files.flatMap((text) => text.split(/^(?=- )/m)).filter((text) => text.length < 3_000);
const MARKS = [
  ...[' ', '  ', '\n', '\n\n', '\n  ', '\r\n', '\t', '\u00a0', '\u3000', '\u2028', '\ufeff', '😀', '甲', 'a', '1', '.'],
  ...[
    ':',
    ': ',
    ':\n',
    '：',
    '-',
    '- ',
    '\n- ',
    '-\n',
    '- - ',
    ',',
    ', ',
    '，',
    '?',
    '? ',
    '#',
    ' #',
    ' # x',
    '=',
    '\\',
  ],
  ...['[', ']', '{', '}', '[ ', ' ]', '{ ', ' }', '{,}', '[,]', '[a: b]', '[a]: b', '{a}: b', '{"a":b}', '{a: b,\nc}'],
  ...[
    '"',
    "'",
    '""',
    "''",
    '"a": ',
    "'a' : ",
    '"x\n y"',
    "'x\n\n y'",
    '"\\x31"',
    '"\\\n"',
    "it's",
    '"q" r',
    'a#b',
    'a:b',
  ],
  ...[
    '|',
    '>',
    '|\n',
    '>\n',
    '|-\n',
    '>-\n',
    '|+\n',
    '|2\n',
    '>1-\n',
    '- |\n  a\n b\n',
    'k: >\n  a\n\n  b\n',
    '|+\n\n  ',
  ],
  ...[
    '&a',
    '*a',
    '!',
    '!!str ',
    '<<: ',
    '%',
    '%YAML 1.1\n',
    '@',
    '`',
    '~',
    '---\n',
    ' ---\n',
    '\n---\n',
    '...\n',
    '? a\n: b\n',
  ],
  ...['__proto__: ', 'constructor: ', 'k: v', '\na: b', '  b: c', 'a:\n- b\n', 'a:\n b\n', 'k: [a,\nb]\n', 'a: b: c'],
  ...['11010519491231002X', '110105194912\n  31002X', `${'x'.repeat(1_100)}: y`, ' '.repeat(1_100), '[['.repeat(20)],
];

const mark = fc.constantFrom(...MARKS);
const heap = fc.array(mark, { minLength: 1, maxLength: 12 }).map((marks) => marks.join(''));
const cut = fc.record({ at: fc.nat(), take: fc.constantFrom(0, 0, 1, 3), put: fc.oneof(mark, fc.constant('')) });
const spoilt = fc
  .tuple(
    fc.array(fc.constantFrom(...records), { minLength: 1, maxLength: 2 }),
    fc.array(cut, { minLength: 1, maxLength: 3 }),
  )
  .map(([pieces, cuts]) =>
    cuts.reduce((text, { at, take, put }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + take);
    }, pieces.join('')),
  );

test('what the short way accepts is the same the long way, and nothing is wrong with it', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(heap, spoilt), (text) => {
      const plain = readPlainYaml(text);
      if (plain === null) return;
      accepted += 1;
      expect(readComposed('a.yaml', text)).toEqual({ documents: plain, findings: [] });
    }),
    { numRuns: RUNS },
  );
  expect(accepted).toBeGreaterThan(RUNS / 10);
});

test('every file of the demo is read the short way', () => {
  expect(files.filter((text) => readPlainYaml(text) === null)).toEqual([]);
  for (const text of files) expect(readPlainYaml(text)).toEqual(readComposed('a.yaml', text).documents);
});

test('scalars stay as they were written, however they were written', () => {
  const text = `a: 120.50 # a comment\nb: '1.005'\nc: "甲：乙"\nd: it's　all\ne: |\n  two\n  lines\nf: two\n  lines\ng: [ 007, ~, true, ]\nh:\n`;
  expect(readPlainYaml(text)).toEqual([
    {
      a: '120.50',
      b: '1.005',
      c: '甲：乙',
      d: "it's　all",
      e: 'two\nlines\n',
      f: 'two lines',
      g: ['007', '~', 'true'],
      h: '',
    },
  ]);
  expect(readPlainYaml(text.replaceAll('\n', '\r\n'))).toEqual(readPlainYaml(text));
});

test('several documents, empty ones among them', () => {
  expect(readPlainYaml('---\na: 1\n---\n---\n- b\n')).toEqual([{ a: '1' }, '', ['b']]);
  expect(readPlainYaml('')).toEqual(['']);
  expect(readPlainYaml('# only a comment\n')).toEqual(['']);
});

test.each([
  ['a tag', 'a: !!int 1\n'],
  ['an anchor', 'a: &x 1\n'],
  ['an alias', '- &x 1\n- *x\n'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n'],
  ['a key that changes objects', '__proto__: 1\n'],
  ['an empty key', ': 1\n'],
  ['a list as a key', '[a]: 1\n'],
  ['a key over several lines', '? a\n  b\n: 1\n'],
  ['an escape', 'a: "\\x31"\n'],
  ['a number over two lines', 'a: 110105194912\n  31002X\n'],
  ['a tab', 'a:\t1\n'],
  ['a control character', 'a: \u0007\n'],
  ['a byte order mark inside', 'a: 1\n\ufeffb: 2\n'],
  ['a mark of the end', 'a: 1\n...\n'],
  ['deep nesting', `${'['.repeat(40)}${']'.repeat(40)}\n`],
  ['what cannot be read', 'a: [1\n'],
])('%s is left to the long way', (_, text) => {
  expect(readPlainYaml(text)).toBeNull();
  expect(readYaml('a.yaml', text)).toEqual(readComposed('a.yaml', text));
});
