import { expect, test } from 'vitest';
import { formatReport } from '../../src/loading/report.ts';
import { placesOf, planOf } from './planning.ts';

const MAPPING = `
tables:
  村: { file: 村.csv }
ids:
  村: { others: slug }
records:
  - kind: branches
    file: a.yaml
    table: 村
    columns:
      id: { column: 编号, ids: 村 }
      name: { column: 名称, empty: refuse }
      kind: { column: 类别, values: { 村: village-branch, 社区: community-branch } }
      members: 党员数
      founded: 成立
`;

/** A mistake in the CSV, and what is found: code and place. */
const inTable: [string, string, string[]][] = [
  ['a value that no values foresee', 'a,甲,居委会,8,2001-01-01', ['csv-value-unmapped in/村.csv:2:5']],
  ['a count that is none', 'a,甲,村,约八人,2001-01-01', ['count-malformed in/村.csv:2:7']],
  ['a day that does not exist', 'a,甲,村,8,2023.2.29', ['date-impossible in/村.csv:2:9']],
  ['an empty cell that may not be', 'a,,村,8,2001-01-01', ['value-empty in/村.csv:2:3']],
  ['a cell that a record cannot do without', ',甲,村,8,2001-01-01', ['missing-key in/村.csv:2:1']],
  ['no id in Chinese', '甲村,甲,村,8,2001-01-01', ['import-id-unmade in/村.csv:2:1']],
  ['two texts, one id', 'A 1,甲,村,8,\na-1,乙,村,9,', ['import-id-clash in/村.csv:3:1']],
  ['two rows, one record', 'a,甲,村,8,\na,乙,村,9,', ['import-row-repeated in/村.csv:3:1']],
  ['a comma without quotes', 'a,甲,村,8,2001-01-01,多', ['csv-row-width in/村.csv:2:1']],
  ['a quote without partner', 'a,"甲,村,8,2001-01-01\nb,乙,村,1,', ['csv-syntax in/村.csv:2:1']],
  ['an identity number', 'a,11010519491231002X,村,8,2001-01-01', ['identity-number in/村.csv:2:3']],
  [
    'places after quoted cells with quotes and line breaks',
    'a,"甲""一""\n村",村,x,',
    ['count-malformed in/村.csv:3:6'],
  ],
  [
    'several at once',
    'a,甲,居,x,\n甲,乙,村,8,',
    ['csv-value-unmapped in/村.csv:2:5', 'count-malformed in/村.csv:2:7', 'import-id-unmade in/村.csv:3:1'],
  ],
];

test.each(inTable)('in the CSV: %s', (_, rows, expected) => {
  const plan = planOf({ mapping: MAPPING, tables: { '村.csv': `编号,名称,类别,党员数,成立\n${rows}\n` } });
  expect(placesOf(plan)).toEqual(expected);
});

/** A mistake in the mapping: what is replaced by what, and what is found at the mark ┆. */
const inMapping: [string, string, string, string[]][] = [
  ['a column that is not there', 'members: 党员数', 'members: 党员', ['csv-column-missing in/mapping.yaml:14:16']],
  ['a table that is not there', 'table: 村', 'table: 支部', ['import-table-unknown in/mapping.yaml:9:12']],
  ['a file that is not there', 'file: 村.csv', 'file: 屯.csv', ['import-table-unreadable in/mapping.yaml:3:14']],
  ['a rule for ids that is not there', 'ids: 村 }', 'ids: 乡 }', ['import-ids-unknown in/村.csv:2:1']],
  ['an unknown key', 'others: slug', 'other: slug', ['unknown-key in/mapping.yaml:5:8']],
  ['an unknown kind', 'kind: branches', 'kind: branch', ['value-not-allowed in/mapping.yaml:7:11']],
  ['no file', '    file: a.yaml\n', '', ['missing-key in/mapping.yaml:7:5']],
  ['a file outside', 'file: a.yaml', 'file: ../a.yaml', ['path-unsafe in/mapping.yaml:8:11']],
  ['a field from two places', 'members: 党员数', 'name.short: 党员数', ['import-field-taken in/mapping.yaml:14:19']],
  ['a field no record has', 'members: 党员数', 'member: 党员数', ['unknown-key in/村.csv:2:7']],
];

test.each(inMapping)('in the mapping: %s', (_, before, after, expected) => {
  expect(MAPPING).toContain(before);
  const mapping = MAPPING.replace(before, after);
  expect(placesOf(planOf({ mapping, tables: { '村.csv': '编号,名称,类别,党员数,成立\na,甲,村,8,\n' } }))).toEqual(
    expected,
  );
});

const JOIN = `
tables: { 村: { file: a.csv }, 分: { file: b.csv } }
records:
  - kind: scores
    file: s.yaml
    table: 村
    constants: { scheme: d@2024, period: 2024 }
    columns: { subject.branch: 村 }
    joins: [{ table: 分, on: 村, key: { column: 项 }, columns: { got: 得分, full: 满分 } }]
`;

test('rows of another table are counted once and none is lost', () => {
  const join = (rows: string) =>
    planOf({ mapping: JOIN, tables: { 'a.csv': '村\na\nb\n', 'b.csv': `村,项,得分,满分\n${rows}` } });
  expect(placesOf(join('a,x,1,2\nb,x,2,2\na,y,0,3\n'))).toEqual([]);
  expect(placesOf(join('a,x,1,2\na,x,1,2\nb,x,2,2\n'))).toEqual(['import-row-repeated in/b.csv:3:1']);
  expect(placesOf(join('a,x,1,2\nc,x,1,2\n'))).toEqual(['import-row-unmatched in/b.csv:3:1']);
  expect(placesOf(join('a,,1,2\n'))).toEqual(['value-empty in/b.csv:2:3']);
});

test('names must be those of one record', () => {
  const mapping = `
tables: { 村: { file: a.csv } }
ids: { 村: { records: branches } }
records: [{ kind: scores, file: s.yaml, table: 村, constants: { scheme: d@2024, period: 2024 }, columns: { subject.branch: { column: 村, ids: 村 } } }]
`;
  const branches =
    '- { id: a, name: 上湾村, kind: k }\n- { id: b, name: 下湾村, kind: k }\n- { id: c, name: 下湾村, kind: k }\n';
  const plan = planOf({
    mapping,
    tables: { 'a.csv': '村\n上弯村\n下湾村\n' },
    portal: { 'data/branches/b.yaml': branches },
  });
  expect(placesOf(plan)).toEqual(['import-name-unknown in/a.csv:2:1', 'import-name-ambiguous in/a.csv:3:1']);
  expect(plan.findings[0]?.args).toMatchObject({ nearest: '上湾村' });
});

test('a file that would be too large to be read again is not made', () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => `v${i},${'长'.repeat(120)}${i},村,8,`).join('\n');
  const plan = planOf({ mapping: MAPPING, tables: { '村.csv': `编号,名称,类别,党员数,成立\n${rows}\n` } });
  expect(placesOf(plan)).toEqual(['file-too-large data/branches/a.yaml']);
});

test('a workbook that is no CSV is told apart', () => {
  const plan = planOf({
    mapping: MAPPING,
    tables: { '村.csv': new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00, 0xff]) },
  });
  expect(placesOf(plan)).toEqual(['csv-encoding in/村.csv']);
});

test('a clerk reads what is wrong, where, and how to mend it', () => {
  const plan = planOf({
    mapping: MAPPING,
    tables: { '村.csv': '编号,名称,类别,党员数,成立\na,甲,居委会,8,2001-01-01\n' },
  });
  expect(formatReport(plan.findings, plan.sources, { language: 'zh-CN' })).toBe(`错误 csv-value-unmapped  in/村.csv:2:5
  1 │ 编号,名称,类别,党员数,成立
  2 │ a,甲,居委会,8,2001-01-01
    │      ^^^^^^
  发现：“居委会”不在对照（values）里
  应为：对照里有的：村、社区
  改法：改正这一格，或在对照里补上它。

共 1 处错误，在 1 个文件里。
`);
});
