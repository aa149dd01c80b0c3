import { expect, test } from 'vitest';
import { readYaml } from '../../src/loading/yaml.ts';
import { gbk } from './gbk.ts';
import { placesOf, planOf } from './planning.ts';

const BRANCHES = `# 乡党委填
- id: shangwan-village
  name: 上湾村党支部
  kind: village-branch
- { id: xiawan-village, name: 下湾村党支部, shortName: 下湾, kind: village-branch }
`;

const DUTY = `
tables:
  考核:
    file: 考核.csv
    blank: [ / ]
    skip:
      - { column: 支部, is: [合计, 小计], reason: 不是支部 }
ids:
  支部: { records: branches }
records:
  - kind: scores
    file: 2024.yaml
    table: 考核
    constants: { scheme: village-duty@2024, period: 2024 }
    columns:
      subject.branch: { column: 支部, ids: 支部 }
      objective.self: 自评
      objective.team: 考核组
      appraisal.优秀: 优秀票数
      appraisal.invalid: 无效票
      assessedOn: 考核日期
      remarks.objective: 评语
      jury: [评委1, 评委2, 评委3]
`;

const SHEET = [
  '支部,自评,考核组,优秀票数,无效票,考核日期,评委1,评委2,评委3,评语',
  '上湾村党支部,92,88.50,31,3,2024.12.5,90,,91.5,"台账齐全，两项任务""未按期"""',
  '下湾,９１.５,90分,28,/,2024年12月6日,88,89,90,',
  '合计,,,59,3,,,,,',
  '',
].join('\r\n');

test("a clerk's CSV with Chinese headers, in GBK, becomes score sheets; the branch is found by its name", () => {
  const mapping = DUTY.replace('objective.team: 考核组', 'objective.team: { column: 考核组, strip: 分 }');
  const plan = planOf({ mapping, tables: { '考核.csv': gbk(SHEET) }, portal: { 'data/branches/a.yaml': BRANCHES } });
  expect(placesOf(plan)).toEqual([]);
  expect(plan.tables.map(({ encoding }) => encoding)).toEqual(['GB18030']);
  expect(plan.files.get('data/scores/2024.yaml')).toBe(`- scheme: village-duty@2024
  period: 2024
  subject: { branch: shangwan-village }
  objective: { self: 92, team: 88.50 }
  appraisal: { 优秀: 31, invalid: 3 }
  assessedOn: 2024-12-05
  remarks: { objective: 台账齐全，两项任务"未按期" }
  jury: [ 90, 91.5 ]

- scheme: village-duty@2024
  period: 2024
  subject: { branch: xiawan-village }
  objective: { self: 91.5, team: 90 }
  appraisal: { 优秀: 28 }
  assessedOn: 2024-12-06
  jury: [ 88, 89, 90 ]
`);
  expect(plan.skipped.map(({ reason }) => reason)).toEqual(['不是支部']);
});

test('the same file with and without a byte order mark gives the same records', () => {
  const tables = (text: string) => ({ '考核.csv': text.replace('90分', '90') });
  const portal = { 'data/branches/a.yaml': BRANCHES };
  const plain = planOf({ mapping: DUTY, tables: tables(SHEET), portal });
  const marked = planOf({ mapping: DUTY, tables: tables(`\uFEFF${SHEET}`), portal });
  expect(placesOf(plain)).toEqual([]);
  expect(marked.files).toEqual(plain.files);
});

test('what is imported again is left alone; what differs is changed field by field, with comments kept', () => {
  const written = `# 2024年度，组织办录入
- scheme: village-duty@2024   # 办法
  period: 2024
  subject: { branch: shangwan-village }
  objective: { self: 92, team: 85.50 } # 考核组先填
  assessedOn: 2024-12-05
  problems:
    - text: 台账未归档
- { scheme: village-duty@2024, period: 2024, subject: { branch: xiawan-village }, state: exempt, reason: 当年新设立 }
`;
  const mapping = `
tables: { 考核: { file: 考核.csv } }
ids: { 支部: { records: branches } }
records:
  - kind: scores
    file: new.yaml
    table: 考核
    constants: { scheme: village-duty@2024, period: 2024 }
    columns: { subject.branch: { column: 支部, ids: 支部 }, objective.self: 自评, objective.team: 考核组, remarks.objective: 评语 }
`;
  const tables = { '考核.csv': '支部,自评,考核组,评语\n上湾村党支部,92,88.50,按期完成\n' };
  const portal = { 'data/branches/a.yaml': BRANCHES, 'data/scores/a/b.yaml': written };
  const plan = planOf({ mapping, tables, portal });
  expect(plan.changed).toEqual([
    {
      kind: 'scores',
      key: 'village-duty@2024/2024/branch/shangwan-village',
      file: 'data/scores/a/b.yaml',
      changes: [
        { path: ['objective', 'team'], from: '85.50', to: '88.50' },
        { path: ['remarks'], from: null, to: { objective: '按期完成' } },
      ],
    },
  ]);
  const text = plan.files.get('data/scores/a/b.yaml') ?? '';
  expect(text).toBe(`# 2024年度，组织办录入
- scheme: village-duty@2024 # 办法
  period: 2024
  subject: { branch: shangwan-village }
  objective: { self: 92, team: 88.50 } # 考核组先填
  assessedOn: 2024-12-05
  problems:
    - text: 台账未归档
  remarks: { objective: 按期完成 }
- { scheme: village-duty@2024, period: 2024, subject: { branch: xiawan-village }, state: exempt, reason: 当年新设立 }
`);

  const again = planOf({ mapping, tables, portal: { ...portal, 'data/scores/a/b.yaml': text } });
  expect({ files: again.files.size, same: again.same.length, changed: again.changed }).toEqual({
    files: 0,
    same: 1,
    changed: [],
  });
});

test('new records go to the end of a file that is there', () => {
  const mapping = `
tables: { 支部: { file: z.csv } }
records:
  - { kind: branches, file: a.yaml, table: 支部, constants: { kind: village-branch }, columns: { id: 编号, name: 名称, members: 党员 } }
`;
  const tables = { 'z.csv': '编号,名称,党员\ndaqiao-village,大桥村党支部,"1,024"\n' };
  const added = '- id: daqiao-village\n  name: 大桥村党支部\n  kind: village-branch\n  members: 1024\n';
  const list = planOf({ mapping, tables, portal: { 'data/branches/a.yaml': BRANCHES } });
  expect(list.files.get('data/branches/a.yaml')).toBe(`${BRANCHES}\n${added}`);
  const record = 'id: shangwan-village\nname: 上湾村党支部\nkind: village-branch\n';
  const single = planOf({ mapping, tables, portal: { 'data/branches/a.yaml': record } });
  expect(single.files.get('data/branches/a.yaml')).toBe(`${record}---\n${added}`);
  const comment = planOf({ mapping, tables, portal: { 'data/branches/a.yaml': '# 暂无\n' } });
  expect(comment.files.get('data/branches/a.yaml')).toBe(`# 暂无\n${added}`);
  const windows = planOf({ mapping, tables, portal: { 'data/branches/a.yaml': BRANCHES.replaceAll('\n', '\r\n') } });
  expect(windows.files.get('data/branches/a.yaml')).toBe(`${BRANCHES}\n${added}`.replaceAll('\n', '\r\n'));
});

test('figures keep their digits: scaled, with units, zeros and eighteen digits, never by floating point', () => {
  const mapping = `
tables: { 项: { file: x.csv } }
ids: { 项: { table: { s2_m&a: s2-m-a } } }
records:
  - kind: schemes
    file: s.yaml
    constants:
      { id: index, edition: 2022, title: 指数, document: { issuedBy: 某机构, adoptedOn: 2022-01-01 }, appliesTo: [council], rounding: { decimals: 0 }, method: sections }
    joins:
      - table: 项
        list: parts
        constants: { method: points }
        columns:
          id: { column: 代码, ids: 项 }
          title: 名称
          weight: { column: 权重, times: 100, append: '%' }
          full: { column: 满分, zeros: drop }
          description: 说明
`;
  const table =
    '代码,名称,权重,满分,说明\ns2_m&a,甲,0.29,21.0,1.10\nS3,乙,0.005,1.005,371482001203001230\nS4,丙,0.705,10.50,0.10\n';
  const plan = planOf({ mapping, tables: { 'x.csv': table } });
  expect(placesOf(plan)).toEqual([]);
  const [[scheme]] = readYaml('', plan.files.get('data/schemes/s.yaml') ?? '').documents as [
    [{ parts: Record<string, string>[] }],
  ];
  expect(scheme.parts.map(({ id, weight, full, description }) => [id, weight, full, description])).toEqual([
    ['s2-m-a', '29%', '21', '1.10'],
    ['s3', '0.5%', '1.005', '371482001203001230'],
    ['s4', '70.5%', '10.5', '0.10'],
  ]);
});

test('records are spread over files by a column', () => {
  const mapping = `
tables: { 村: { file: x.csv } }
records:
  - { kind: branches, file: '{乡镇}', table: 村, constants: { kind: village-branch }, columns: { id: 编号, name: 名称 } }
`;
  const plan = planOf({ mapping, tables: { 'x.csv': '编号,名称,乡镇\na,甲村,双溪镇\nb,乙村,柳林 乡\n' } });
  expect([...plan.files.keys()]).toEqual(['data/branches/双溪镇.yaml', 'data/branches/柳林-乡.yaml']);
});

test('a value used elsewhere by reference is left for a person to change', () => {
  const mapping = `
records:
  - { kind: branches, file: a.yaml, constants: { id: b, name: 乙, kind: k, partners: [{ type: town, name: 新 }] } }
`;
  const text = `- &a { id: a, name: 甲, kind: k, partners: &p [{ type: town, name: 旧 }] }
- { id: b, name: 乙, kind: k, partners: *p }
`;
  const plan = planOf({ mapping, portal: { 'data/branches/a.yaml': text } });
  expect(placesOf(plan)).toEqual(['import-edit-unsafe data/branches/a.yaml']);
  expect(plan.files.size).toBe(0);
});
