import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { MOST_BY_REFERENCE, readYaml } from '../../src/loading/yaml.ts';
import { marked } from './marked.ts';

const read = (text: string) => readYaml('a.yaml', text);
const codesOf = (findings: readonly Finding[]) => findings.map((finding) => finding.code);

test('every scalar is the text that was written', () => {
  const { documents, findings } = read(
    'a: 120.50\nb: 1.005\nc: 371482001203001234\nd: 0371\ne: true\nf: 2024-01-01\ng: ~\nh: 0x1F\ni:\n',
  );
  expect(findings).toEqual([]);
  expect(documents).toEqual([
    {
      a: '120.50',
      b: '1.005',
      c: '371482001203001234',
      d: '0371',
      e: 'true',
      f: '2024-01-01',
      g: '~',
      h: '0x1F',
      i: '',
    },
  ]);
});

test('a file may hold several documents, empty ones among them', () => {
  expect(read('---\na: 1\n---\n---\n- b\n').documents).toEqual([{ a: '1' }, '', ['b']]);
});

test('small references are followed', () => {
  expect(read('- &o { 好: 100 }\n- *o\n').documents).toEqual([[{ 好: '100' }, { 好: '100' }]]);
});

test('a document that cannot be read leaves the others their numbers', () => {
  expect(read('a: 1\n---\nb: [\n---\nc: 3\n').documents).toEqual([{ a: '1' }, null, { c: '3' }]);
});

test.each([
  ['yaml-duplicate-key', 'a: 1\n┆a┆: 2\n'],
  ['yaml-duplicate-key', '{ 甲: 1, ┆"甲"┆: 2 }\n'],
  ['yaml-key-not-text', '┆[a]┆: 1\n'],
  ['yaml-tag', 'a: ┆!!int┆ 1\n'],
  ['yaml-tag', 'a: ┆!js/eval┆ [1]\n'],
  ['yaml-alias-unknown', 'a: ┆*b┆\nc: &b 1\n'],
  ['yaml-syntax', 'a:\n┆\t┆b: 1\n'],
  ['yaml-syntax', 'a: ┆"b┆\nc: d\n'],
  ['yaml-syntax', 'a: ┆{ b: 1┆\nc: d\n'],
  ['unknown-key', '┆__proto__┆: { polluted: yes }\n'],
  ['identity-number', 'a: ┆"\\x311010519491231002X"┆\n'],
])('%s is found where it stands', (code, sample) => {
  const { text, from, until } = marked(sample);
  expect(read(text).findings).toMatchObject([{ code, at: { file: 'a.yaml', from, until } }]);
});

test('a key called __proto__ changes no object', () => {
  const [document] = read('__proto__: { polluted: yes }\na: 1\n').documents;
  expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
  expect(document).toEqual({ a: '1' });
});

test('references may bring in a little, not a flood', () => {
  const list = `- &a [${'x, '.repeat(98)}x]\n`;
  const times = Math.floor(MOST_BY_REFERENCE / 100);
  expect(codesOf(read(list + '- *a\n'.repeat(times)).findings)).toEqual([]);
  expect(codesOf(read(list + '- *a\n'.repeat(times + 1)).findings)).toEqual(['yaml-alias-bomb']);
});

test.each([
  ['brackets', '['.repeat(150_000)],
  ['dashes', '- '.repeat(150_000)],
  ['braces', '{a: '.repeat(150_000)],
  ['question marks', '? '.repeat(150_000)],
  ['quotes', '"'.repeat(150_000)],
  ['commas', `[${','.repeat(150_000)}]`],
  ['anchors', '&a '.repeat(150_000)],
  ['tags', '! '.repeat(150_000)],
  ['keys', Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ['equal keys', 'k: 1\n'.repeat(100_000)],
  ['documents', '---\n'.repeat(100_000)],
  [
    'references in references',
    `- &a0 [x, x]\n${Array.from({ length: 5_000 }, (_, i) => `- &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
  ],
])('a flood of %s is read in little time', { timeout: 10_000 }, (_, text) => {
  expect(read(text).documents.length).toBeGreaterThan(0);
});

test('no text makes the reader throw', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['- ', ': ', '? ', '\n', '\n  ', '\t', '[', ']', '{', '}', ',', '"', "'", '|', '>', '&a ', '*a', '!!x '],
    ),
    fc.constantFrom(
      '#',
      '%',
      '@',
      '`',
      '---\n',
      '...\n',
      '\r\n',
      '\0',
      '\u2028',
      '\uD800',
      '<<',
      '__proto__',
      'id',
      '优秀',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { documents, findings } = read(pieces.join(''));
      expect(documents.length + findings.length).toBeGreaterThanOrEqual(0);
      for (const { at } of findings) {
        if (!('from' in at)) throw new Error('a finding of the reader has offsets');
        expect(at.from).toBeLessThanOrEqual(at.until);
        expect(at.until).toBeLessThanOrEqual(pieces.join('').length);
      }
    }),
    { numRuns: 1_000 },
  );
});
