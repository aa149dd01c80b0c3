import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editYaml } from '../../src/importing/edit.ts';
import type { Tree } from '../../src/loading/tree.ts';
import { readYaml } from '../../src/loading/yaml.ts';
import { gbk } from './gbk.ts';
import { placesOf, planOf } from './planning.ts';

/** The long run takes minutes. */
const LIMIT = { timeout: 900_000 };
const RUNS = process.env['SUNBOARD_LONG'] ? 20_000 : 300;

const MAPPING = `
tables:
  村: { file: a.csv, blank: [ / ], skip: [ { column: 名称, is: 合计, reason: 不是村 } ] }
  分: { file: b.csv }
ids:
  村: { table: { 甲: a }, replace: { '&': '-' }, prefix: v }
  名: { records: branches }
records:
  - { kind: branches, file: '{名称}.yaml', table: 村, constants: { kind: k }, columns: { id: { column: 名称, ids: 村 }, name: 名称, members: { column: 数, zeros: drop } } }
  - kind: scores
    file: s.yaml
    table: 村
    constants: { scheme: d@2024, period: 2024 }
    columns: { subject.branch: { column: 名称, ids: 名 }, jury: [ 数, { column: 数, times: 0.1, append: '%' } ] }
    joins: [ { table: 分, on: 名称, key: { column: 项 }, columns: { got: 得分 } }, { table: 分, list: x.y, columns: { z: 项 } } ]
`;
const A = '名称,数\n甲,1.0\nB & C,"2,048"\n合计,/\n';
const B = '名称,项,得分\n甲,x,"1\n2"\nB & C,"y""z",3\n';
const EXISTING = '# 注\n- { id: a, name: 甲, kind: k, members: 3 }\n- id: b\n  name: 乙\n';

/** A text with a few stretches replaced by others that mean something to YAML or CSV. */
const mutated = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        cut: fc.nat(12),
        put: fc.oneof(
          fc.constantFrom(
            '"',
            "'",
            ',',
            ': ',
            '- ',
            '{',
            '}',
            '[',
            ']',
            '&a ',
            '*a',
            '\n',
            '\t',
            '\u0000',
            '__proto__',
            '.',
            '0',
            '\uFEFF',
            '|',
            '#',
          ),
          fc.string({ maxLength: 6 }),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((edits) => edits.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text));

test('the texts that are mutated below are sound', () => {
  const plan = planOf({
    mapping: MAPPING,
    tables: { 'a.csv': A, 'b.csv': B },
    portal: { 'data/branches/x.yaml': EXISTING },
  });
  expect(placesOf(plan)).toEqual([]);
  expect({ added: plan.added.length, changed: plan.changed.length }).toEqual({ added: 3, changed: 1 });
});

test('whatever the files say, the answer is a plan or findings', LIMIT, () => {
  const texts = fc.record({
    mapping: fc.oneof(fc.constant(MAPPING), mutated(MAPPING)),
    a: mutated(A),
    b: fc.oneof(fc.constant(B), mutated(B)),
    existing: fc.oneof(fc.constant(EXISTING), mutated(EXISTING)),
  });
  fc.assert(
    fc.property(texts, ({ mapping, a, b, existing }) => {
      const portal = { 'data/branches/x.yaml': existing };
      const plan = planOf({ mapping, tables: { 'a.csv': a, 'b.csv': b }, portal });
      for (const [file, text] of plan.files) expect(readYaml(file, text).findings).toEqual([]);
      if (plan.findings.length > 0) return;
      const again = planOf({
        mapping,
        tables: { 'a.csv': a, 'b.csv': b },
        portal: { ...portal, ...Object.fromEntries(plan.files) },
      });
      expect({ findings: again.findings, added: again.added, changed: again.changed }).toEqual({
        findings: [],
        added: [],
        changed: [],
      });
    }),
    { numRuns: RUNS, seed: 20_260_101 },
  );
});

test('any bytes can stand in a CSV', LIMIT, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        mutated(A).map((text) => gbkOrNot(text)),
      ),
      (bytes) => {
        expect(() => planOf({ mapping: MAPPING, tables: { 'a.csv': bytes, 'b.csv': B } })).not.toThrow();
      },
    ),
    { numRuns: RUNS, seed: 20_260_102 },
  );
});

const { record } = fc.letrec<{ tree: Tree; record: Tree }>((tie) => {
  const key = fc.constantFrom('id', 'name', '优秀', 'a b', '1', '- x', 'true', '~');
  return {
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(
        fc.constantFrom(
          '120.50',
          'true',
          'null',
          '~',
          '甲：乙',
          'a: b',
          '# x',
          '- y',
          '"q"',
          '一\n二',
          ' x ',
          '371482001203001230',
          '|',
          '&a',
          '*b',
          '2024-03-01',
          '{',
          'é',
        ),
        // Cells are trimmed, and empty ones never get into a record.
        fc.string().map((text) => text.trim() || '空'),
      ),
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { minKeys: 1, noNullPrototype: true }),
    ),
    record: fc.dictionary(key, tie('tree'), { minKeys: 1, noNullPrototype: true }),
  };
});

test('records are written so that they are read as they were meant', LIMIT, () => {
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', EXISTING, 'id: x\n', '# 空\n'),
      (added, text) => {
        const written = editYaml(text, { changes: [], added, single: false });
        if (written === null) throw new Error('not written');
        const before = text.startsWith('#') && text !== EXISTING ? [] : readYaml('', text).documents;
        const [last] = before.slice(-1);
        const expected = Array.isArray(last)
          ? [[...last, ...added]]
          : text === 'id: x\n'
            ? [...before, added]
            : [added];
        expect(readYaml('', written)).toEqual({ documents: expected, findings: [] });
      },
    ),
    { numRuns: RUNS, seed: 20_260_103 },
  );
});

function gbkOrNot(text: string): Uint8Array {
  try {
    return gbk(text);
  } catch {
    return new TextEncoder().encode(text);
  }
}
