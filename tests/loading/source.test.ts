import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSource, Lines } from '../../src/loading/source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a byte order mark is not part of the text', () => {
  expect(decodeSource('a.yaml', bytes('\uFEFFid: 上湾'))).toEqual({ text: 'id: 上湾', findings: [] });
});

test('lines that end in a lone CR are read as lines, and no place moves', () => {
  const { text } = decodeSource('a.yaml', bytes('id: a\rname: 上湾\r\nnote: b\r'));
  expect(text).toBe('id: a\nname: 上湾\r\nnote: b\n');
});

test('text in GBK is refused at its first character that is not UTF-8', () => {
  const gbk = Uint8Array.of(...bytes('name: '), 0xc9, 0xcf, 0xcd, 0xe5, 0x0a);
  expect(decodeSource('a.yaml', gbk).findings).toMatchObject([{ code: 'file-not-utf8', at: { from: 6, until: 7 } }]);
});

test('text in UTF-16 is refused', () => {
  expect(decodeSource('a.yaml', Uint8Array.of(0xff, 0xfe, 0x69, 0x00)).findings).toMatchObject([
    { code: 'file-not-utf8' },
  ]);
});

test.each([
  ['LF', 'ab\ncd\n'],
  ['CRLF', 'ab\r\ncd\r\n'],
  ['CR', 'ab\rcd\r'],
])('lines may end in %s', (_, text) => {
  const lines = new Lines(text);
  expect([lines.line(1), lines.line(2), lines.line(3), lines.line(4)]).toEqual(['ab', 'cd', '', '']);
  expect(lines.pointAt(text.indexOf('d'))).toEqual({ line: 2, column: 2 });
});

test('line and column lead back to the offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '上', '\n', '\r\n', '\r', '😀') }), fc.nat(), (text, some) => {
      const lines = new Lines(text);
      const offset = Math.min(some, text.length);
      const { line, column } = lines.pointAt(offset);
      const before = text.slice(0, offset);
      expect(before.endsWith(text.slice(offset - column + 1, offset))).toBe(true);
      const ends = before.match(/\r\n?|\n/g)?.length ?? 0;
      // Between CR and LF the line has not ended yet.
      const within = text[offset - 1] === '\r' && text[offset] === '\n';
      expect(line).toBe(ends + 1 - (within ? 1 : 0));
    }),
  );
});
