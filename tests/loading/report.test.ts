import { expect, test } from 'vitest';
import { type Finding, finding } from '../../src/domain/finding.ts';
import { formatAnnotations, formatReport, serializeReport } from '../../src/loading/report.ts';

const FILE = 'data/branches/heping.yaml';
const sources = new Map([[FILE, '- id: shangwan\n  nmae: 上湾村党支部\n- id: shangwan\n  name: "第二个"\n']]);
const at = (path: (string | number)[], target: 'key' | 'value' = 'value') => ({ file: FILE, path, target });

const misspelt = finding('unknown-key', at([0, 0, 'nmae'], 'key'), { key: 'nmae', nearest: 'name', known: 'id, name' });
const twice = finding('duplicate-id', at([0, 1, 'id']), { kind: 'branch', id: 'shangwan' }, [at([0, 0, 'id'])]);
const empty = finding('file-empty', { file: 'data/posts/a.yaml' }, {});

test('a report shows each finding with its lines, in the order of places, and sums up', () => {
  expect(formatReport([twice, empty, misspelt], sources, { language: 'zh-CN' })).toBe(`\
错误 unknown-key  data/branches/heping.yaml:2:3
  1 │ - id: shangwan
  2 │   nmae: 上湾村党支部
    │   ^^^^
  3 │ - id: shangwan
  发现：不认识的键“nmae”
  应为：这里可以写：id、name
  改法：是否应为“name”？

错误 duplicate-id  data/branches/heping.yaml:3:7
  2 │   nmae: 上湾村党支部
  3 │ - id: shangwan
    │       ^^^^^^^^
  4 │   name: "第二个"
  发现：两条党组织记录用了同一个编号“shangwan”
  应为：同一类记录里编号各不相同
  改法：给其中一个另起编号；若是同一条记录写了两遍，删去一条。
  另见：data/branches/heping.yaml:1:7

提醒 file-empty  data/posts/a.yaml
  发现：文件里没有任何记录
  应为：一条记录，或一个记录的列表
  改法：补上记录，或删掉这个文件。

共 2 处错误、1 处提醒，在 2 个文件里。
`);
});

test('the same in English', () => {
  const report = formatReport([misspelt], sources, { language: 'en' });
  expect(report).toContain('Found: Unknown key "nmae"');
  expect(report).toContain('Mend: Did you mean "name"?');
  expect(report).toMatch(/\n1 error in 1 file\.\n$/);
});

test('a report of nothing says so', () => {
  expect(formatReport([], sources, { language: 'zh-CN' })).toBe('没有发现问题。\n');
});

test('a file with a great many findings is cut short for people, not for machines', () => {
  const many: Finding[] = Array.from({ length: 70 }, () => misspelt);
  expect(formatReport(many, sources, { language: 'zh-CN' })).toContain('还有 20 处没有列出');
  expect(JSON.parse(serializeReport(many, sources, 'zh-CN')).findings).toHaveLength(70);
});

test('JSON names place, words and arguments of each finding; a place that is not known is null', () => {
  expect(JSON.parse(serializeReport([empty, twice], sources, 'en'))).toEqual({
    findings: [
      {
        code: 'duplicate-id',
        severity: 'error',
        file: FILE,
        line: 3,
        column: 7,
        endLine: 3,
        endColumn: 15,
        found: 'Two records of the kind branch have the id "shangwan"',
        expected: 'An id of its own for each',
        mend: 'Rename one, or delete it if it is the same record written twice.',
        path: [0, 1, 'id'],
        args: { kind: 'branch', id: 'shangwan' },
        also: [{ file: FILE, line: 1, column: 7 }],
      },
      expect.objectContaining({ code: 'file-empty', line: null, column: null, path: null, also: [] }),
    ],
    errors: 1,
    warnings: 1,
  });
});

test('annotations escape what would end or split a command', () => {
  const tricky = finding('id-malformed', { file: 'data/a,b:c%.yaml' }, { value: '100%\n::error::x', mended: '' });
  const [line, ...rest] = formatAnnotations([tricky], new Map(), 'en').split('\n');
  expect(rest).toEqual(['']);
  expect(line).toMatch(
    /^::error file=data\/a%2Cb%3Ac%25\.yaml,title=id-malformed::"100%25␊::error::x" cannot be an id%0A/,
  );
});

test('annotations have line and column', () => {
  expect(formatAnnotations([misspelt], sources, 'zh-CN')).toMatch(
    /^::error file=data\/branches\/heping\.yaml,line=2,endLine=2,col=3,endColumn=7,title=unknown-key::不认识的键“nmae”%0A/,
  );
});

test('what a record smuggles in cannot steer the terminal', () => {
  const smuggled = finding('id-malformed', at([0, 0, 'id']), { value: '\u001b[2J\u202e', mended: '' });
  const report = formatReport([smuggled], new Map([[FILE, '- id: "\u001b[2J\u202e"\n']]), { language: 'zh-CN' });
  expect(report).toContain('␛[2J<U+202E>');
  expect(report).not.toContain('\u001b');
  expect(report).not.toContain('\u202e');
});

test('an identity number is in no form of a report, whichever finding shows its line', () => {
  const number = '11010519491231002X';
  const text = `- id: a\n  note: ${number}\n  members: ${number}\n`;
  const findings = [
    finding(
      'identity-number',
      { file: FILE, from: text.indexOf(number), until: text.indexOf(number) + 18 },
      { masked: '1101**' },
    ),
    finding('count-malformed', at([0, 0, 'members']), { value: number, mended: '' }),
    finding('unknown-key', at([0, 0, number], 'key'), { key: number, nearest: '', known: '' }),
  ];
  const map = new Map([[FILE, text]]);
  for (const report of [
    formatReport(findings, map, { language: 'zh-CN' }),
    serializeReport(findings, map, 'zh-CN'),
    formatAnnotations(findings, map, 'zh-CN'),
  ]) {
    expect(report).not.toContain('19491231');
  }
});
