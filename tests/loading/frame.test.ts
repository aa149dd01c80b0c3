import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { formatFrame } from '../../src/loading/frame.ts';
import { printable } from '../../src/loading/printable.ts';
import { Lines } from '../../src/loading/source.ts';
import { marked } from './marked.ts';

function frame(sample: string): string {
  const { text, from, until } = marked(sample);
  const lines = new Lines(text);
  return formatFrame(lines, { known: true, file: 'a.yaml', from: lines.pointAt(from), until: lines.pointAt(until) });
}

test('a mark under Chinese text is as wide as the text', () => {
  expect(frame('- id: a\n  name: ┆上湾村┆党支部\n  kind: b\n')).toBe(
    ['1 │ - id: a', '2 │   name: 上湾村党支部', '  │         ^^^^^^', '3 │   kind: b'].join('\n'),
  );
});

test('a mark after Chinese text stands under its word', () => {
  expect(frame('{ 优秀: 100, 良好: ┆８０┆ }')).toBe(
    ['1 │ { 优秀: 100, 良好: ８０ }', '  │                    ^^^^'].join('\n'),
  );
});

test('line numbers of two lengths stay in one column', () => {
  expect(frame(`${'a: 1\n'.repeat(8)}b: ┆2┆\nc: 3\n`)).toBe(
    [' 8 │ a: 1', ' 9 │ b: 2', '   │    ^', '10 │ c: 3'].join('\n'),
  );
});

test('an empty place is marked by one sign', () => {
  expect(frame('a:┆┆\n')).toBe(['1 │ a:', '  │   ^'].join('\n'));
});

test('what would steer a terminal or turn the direction of text is shown as signs', () => {
  const shown = frame('a: ┆\u001b[31mred\u001b[0m┆ \u202eback\u0007\tend\u200b\n');
  expect(shown).toBe(['1 │ a: ␛[31mred␛[0m <U+202E>back␇  end<U+200B>', '  │    ^^^^^^^^^^^^'].join('\n'));
});

test('of a long line the part around the mark is shown', () => {
  const shown = frame(`${'前'.repeat(200)}┆here┆${'后'.repeat(200)}\n`);
  const [line = '', mark = ''] = shown.split('\n');
  expect(line).toMatch(/^1 │ …前+here后+…$/);
  expect(stringWidth(line)).toBeLessThan(110);
  expect(mark.indexOf('^')).toBe(stringWidth(line.slice(0, line.indexOf('here'))));
});

test('a frame of any text, marked anywhere, has a mark inside its line', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('上', 'a', '\n', '\t', '😀', '\r') }),
  );
  fc.assert(
    fc.property(anything, fc.nat(), fc.nat(), (text, a, b) => {
      const lines = new Lines(text);
      const from = Math.min(a, text.length);
      const until = Math.min(from + b, text.length);
      const shown = formatFrame(lines, {
        known: true,
        file: 'a',
        from: lines.pointAt(from),
        until: lines.pointAt(until),
      });
      const rows = shown.split('\n');
      const mark = rows.findIndex((row) => /^ +│ +\^+$/.test(row));
      expect(mark).toBeGreaterThan(0);
      expect(rows.every((row) => !/\p{Cc}/u.test(row))).toBe(true);
      expect(rows.length).toBeLessThanOrEqual(4);
    }),
  );
});

test('half a character is shown by its number, not sent to the terminal', () => {
  expect(printable('半\uD800个')).toBe('半<U+D800>个');
});
