import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdentityNumbers } from '../../src/domain/identity-number.ts';
import { diskFiles, memoryFiles } from '../../src/loading/disk.ts';
import { loadPortal } from '../../src/loading/load.ts';
import { formatReport, serializeReport } from '../../src/loading/report.ts';

/*
 * Files that clerks could have written, spoilt by bytes, by lines and by tokens: whatever comes out, loading ends soon and
 * gives findings that can be shown.
 */
const RUNS = process.env['SUNBOARD_LONG'] ? 100_000 : 2_000;
const LONGEST_MS = 5_000;

const base = diskFiles(join(import.meta.dirname, '../portals/_base'));
const corpus = [...base.list('data'), ...base.list('content')].sort().map((path) => ({ path, bytes: base.read(path) }));
const PORTAL = base.read('data/portal.yaml');
const TOKEN = /[\p{L}\p{N}.@%_-]+|[^\p{L}\p{N}\s]|[ \t]+|\r?\n/gu;
const tokens = [...new Set(corpus.flatMap(({ bytes }) => new TextDecoder().decode(bytes).match(TOKEN) ?? []))];
const NASTY = [
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function ',
    '__proto__: ',
    'constructor: ',
    '? ',
    '|',
    '>-',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...[
    '\t',
    '\r',
    '\0',
    '\u2028',
    '\u202e',
    '\u001b[2J',
    '\uFEFF',
    '１２',
    '1e999',
    '-0',
    '9'.repeat(400),
    'NaN',
    '.inf',
  ],
  ...[
    '2024-02-30',
    '0000-00-00',
    '99999-01-01',
    '100.5%',
    '1/0',
    '../../etc/passwd',
    '{{',
    '<script>',
    '{1+1}',
    '11010519491231002X',
  ],
  ...['[', ']', '{', '}', '"', "'", ': ', '- ', '[['.repeat(50), '- '.repeat(100)],
];

type Spoil = (bytes: Uint8Array) => Uint8Array;

const text = (change: (text: string) => string): Spoil => {
  return (bytes) => new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
};

/** Takes `count` pieces away at a place and puts others in, in a text taken apart by `pattern`. */
const splice = (pattern: RegExp, place: number, count: number, put: readonly string[]): Spoil =>
  text((whole) => {
    const pieces: string[] = whole.match(pattern) ?? [];
    pieces.splice(place % (pieces.length + 1), count, ...put);
    return pieces.join('');
  });

const LINE = /[^\n]*\n|[^\n]+$/g;
const place = fc.nat({ max: 4_000 });
const few = fc.nat({ max: 3 });
const spoilt: fc.Arbitrary<Spoil> = fc.oneof(
  fc.tuple(place, few, fc.uint8Array({ maxLength: 3 })).map(
    ([at, count, put]): Spoil =>
      (bytes) => {
        const from = at % (bytes.length + 1);
        return Uint8Array.from([...bytes.slice(0, from), ...put, ...bytes.slice(from + count)]);
      },
  ),
  fc
    .tuple(place, few, fc.array(fc.constantFrom(...tokens), { maxLength: 2 }))
    .map(([at, count, put]) => splice(TOKEN, at, count, put)),
  fc.tuple(place, few, fc.constantFrom(...NASTY)).map(([at, count, put]) => splice(TOKEN, at, count, [put])),
  fc.tuple(place, few).map(([at, count]) => splice(LINE, at, count, [])),
  fc
    .tuple(place, fc.constantFrom('  ', ' ', '\t', '- ', '# '))
    .map(([at, indent]) =>
      text((whole) =>
        whole.replace(LINE, (line, offset: number) => (offset >= at % (whole.length + 1) ? indent + line : line)),
      ),
    ),
  fc.tuple(place, place).map(([from, to]) =>
    text((whole) => {
      const lines = whole.match(LINE) ?? [];
      const line = lines[from % (lines.length || 1)] ?? '';
      return lines.toSpliced(to % (lines.length + 1), 0, line).join('');
    }),
  ),
  place.map(
    (at): Spoil =>
      (bytes) =>
        bytes.slice(0, at % (bytes.length + 1)),
  ),
);

test(`${RUNS} spoilt files end in findings, not in an exception or a wait`, { timeout: RUNS * 50 }, () => {
  const input = fc.record({
    file: fc.constantFrom(...corpus),
    spoils: fc.array(spoilt, { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(input, ({ file, spoils }) => {
      const bytes = spoils.reduce((sofar, spoil) => spoil(sofar), file.bytes);
      const started = performance.now();
      const { findings, sources } = loadPortal(memoryFiles({ 'data/portal.yaml': PORTAL, [file.path]: bytes }));
      const report = formatReport(findings, sources, { language: 'zh-CN' });
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
      expect(report).not.toMatch(/[\p{Cc}--\n]|undefined|\[object/v);
      expect(findIdentityNumbers(report)).toEqual([]);
      for (const { line, endLine } of JSON.parse(serializeReport(findings, sources, 'en')).findings) {
        if (line !== null) expect(endLine).toBeGreaterThanOrEqual(line);
      }
    }),
    { seed: 20_240_708, numRuns: RUNS },
  );
});
