import { expect, test } from 'vitest';
import { assessYaml, faultsOf, nodeOf, resultOf } from '../records.ts';

/* Rows D1 to D6 beside the worked examples of D1: six documents on assessment. */

const DEMOCRATIC = `
appliesTo: [village-branch, general-branch]
method: sections
parts:
  - { id: work, title: 目标考核, weight: 70%, method: points }
  - id: appraisal
    title: 民主测评
    weight: 30%
    method: ballot
    options: { 优秀: 100, 良好: 80, 一般: 60, 较差: 40 }
    minimumVoters: [ { kinds: [general-branch], atLeast: 50 } ]
grades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80 }, { name: 一般, min: 70 }, { name: 较差, min: 0 } ]
`;
const votes = (good: number, invalid: number, abstained: number) =>
  `work: 90\nappraisal: { 优秀: ${good}, 良好: 0, 一般: 0, 较差: 0, invalid: ${invalid}, abstained: ${abstained} }`;

test.each([
  ['general-branch', votes(40, 5, 5), 'scored'],
  ['general-branch', votes(40, 5, 4), 'invalid-ballot'],
  ['village-branch', votes(10, 0, 0), 'scored'],
  ['village-branch', votes(0, 9, 0), 'invalid-ballot'],
])('D1b: at least 50 voters in general branches only: %s, %s', (kind, sheet, state) => {
  expect(resultOf(DEMOCRATIC, sheet, { members: { 'branch/a': { kind } } }).state).toBe(state);
});

test('D1d: bands without gaps grade 89.50 and 89.995 by the published figure', () => {
  const scheme = `method: points\ngrades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80, max: 89.99 }, { name: 较差, min: 0, max: 79.99 } ]`;
  expect(
    ['89.5', '89.994', '89.995', '79.995']
      .map((total) => resultOf(scheme, `total: ${total}`))
      .map(({ value, grade }) => [value, grade]),
  ).toEqual([
    ['89.50', '良好'],
    ['89.99', '良好'],
    ['90.00', '优秀'],
    ['80.00', '良好'],
  ]);
});

test('D1f: proven false data withdraws a published result, and the first revision stays readable', () => {
  const [assessment] = assessYaml(
    DEMOCRATIC,
    `
- { subject: { branch: a }, work: 95, appraisal: { 优秀: 30, 良好: 0, 一般: 0, 较差: 0 } }
- { subject: { branch: b }, work: 80, appraisal: { 优秀: 0, 良好: 30, 一般: 0, 较差: 0 } }
- subject: { branch: a }
  revision: 2
  correction: { replaces: 1, on: 2025-02-01, reason: 查实提供虚假材料, changed: 取消考核结果, approvedBy: 县委组织部 }
  state: withdrawn
  reason: 提供虚假材料，取消奖励并通报
`,
  );
  // 95 × 70% + 100 × 30% = 96.5
  expect(assessment?.superseded).toMatchObject([
    { revision: 1, superseded: true, value: '96.50', grade: '优秀', rank: null },
  ]);
  expect(assessment?.results).toMatchObject([
    {
      revision: 2,
      state: 'withdrawn',
      value: null,
      rank: null,
      flags: ['corrected'],
      correction: { reason: '查实提供虚假材料' },
    },
    { value: '80.00', revision: 1 },
  ]);
  expect(assessment?.statistics).toMatchObject({ count: 1, highest: '80.00' });
});

test('D1g: the proposed grade and the decided one stand side by side, with the reason where they differ', () => {
  const sheet = (reason: string) => `
work: 92
appraisal: { 优秀: 30, 良好: 0, 一般: 0, 较差: 0 }
proposal: { grade: 优秀, by: 考核领导小组, on: 2025-01-05 }
decision: { grade: 良好, by: 乡党委会, on: 2025-01-10${reason} }`;
  expect(resultOf(DEMOCRATIC, sheet(', reason: 年内发生安全事故'))).toMatchObject({
    grade: '优秀',
    proposed: { grade: '优秀' },
    decided: { grade: '良好', reason: '年内发生安全事故' },
    gradeInForce: '良好',
    flags: ['decided-differs'],
  });
  expect(faultsOf(DEMOCRATIC, sheet(''))).toEqual([
    { code: 'decision-reason-missing', path: 'decision', args: { computed: '优秀', decided: '良好' } },
  ]);
});

const aspect = (id: string, title: string, points: readonly number[]) => `
  - id: ${id}
    title: ${title}
    method: checklist
    items: [ ${points.map((each, i) => `{ id: ${id}-${i + 1}, title: ${title}指标${i + 1}, points: ${each} }`).join(', ')} ]`;
const D2 = `
title: 企业党支部考核办法
appliesTo: [enterprise-branch]
periodicity: half
method: sum
parts:${aspect('team', '班子建设', [5, 5, 5, 5, 5])}${aspect('members', '党员管理', [5, 5, 5, 5, 5])}${aspect('work', '中心工作', [5, 5, 5, 5, 5])}${aspect('innovation', '创新创效', [10, 5, 5, 5])}
ranking: { within: [kind], tieBreak: [innovation], top: 3, topTitle: 领先党支部, bottom: 5, bottomFollowUp: 约谈帮扶 }
`;

test('D2: 19 indicators in four aspects twice a year; the leading named, the last five followed up', () => {
  const branch = (i: number, innovation: number) => `
- subject: { branch: e${String(i).padStart(2, '0')} }
  period: 2024-H1
  team: { team-1: 5, team-2: 5, team-3: 5, team-4: 5, team-5: ${i % 2 ? 5 : 4} }
  members: { members-1: 5, members-2: 5, members-3: 5, members-4: 5, members-5: 5 }
  work: { work-1: 5, work-2: 5, work-3: 5, work-4: 5, work-5: 5 }
  innovation: { innovation-1: ${innovation}, innovation-2: 5, innovation-3: 5, innovation-4: 5 }`;
  // Odd ones: 75 + innovation; even ones: 74 + innovation, where innovation is what was given for its first item + 15.
  const given = [10, 10, 9, 10, 8, 7, 6, 5, 4, 3];
  const [assessment] = assessYaml(D2, given.map((points, i) => branch(i + 1, points)).join(''));
  const results = assessment?.results ?? [];
  expect(results[0]?.trace?.full).toBe('100/1');
  // e02 and e04 share 99 with e03 (75 + 24): innovation 25 comes before 24, and e02 and e04 share it.
  expect(results.map(({ subject, value, rank }) => [subject.id, value, rank])).toEqual([
    ['e01', '100.00', 1],
    ['e02', '99.00', 2],
    ['e03', '99.00', 4],
    ['e04', '99.00', 2],
    ['e05', '98.00', 5],
    ['e06', '96.00', 6],
    ['e07', '96.00', 7],
    ['e08', '94.00', 8],
    ['e09', '94.00', 9],
    ['e10', '92.00', 10],
  ]);
  expect(results.filter(({ titles }) => titles.length > 0).map(({ subject }) => subject.id)).toEqual([
    'e01',
    'e02',
    'e04',
  ]);
  expect(results.filter(({ followUp }) => followUp).map(({ subject }) => subject.id)).toEqual([
    'e06',
    'e07',
    'e08',
    'e09',
    'e10',
  ]);
  expect(results[9]?.followUp).toEqual({ title: '约谈帮扶', visibility: 'withheld' });
  expect(results[2]?.tieBrokenBy).toEqual({ part: 'innovation', title: '创新创效', value: '24' });
});

test('D3: each kind of unit has a scheme of its own, day-to-day counts beside year-end, and kinds are not compared', () => {
  const scheme = (id: string, kind: string, daily: string, yearEnd: string) => `
id: ${id}
appliesTo: [${kind}]
method: sections
parts:
  - { id: daily, title: 平时考核, weight: ${daily}, method: periods, scheme: daily@2024, periods: [ { period: Q1 }, { period: Q2 }, { period: Q3 }, { period: Q4 } ] }
  - id: year-end
    title: 年终考核
    weight: ${yearEnd}
    method: sum
    parts:
      - { id: ledgers, title: 台账, full: 40, method: points }
      - { id: performance, title: 实绩, full: 60, method: points }
ranking: { within: [kind] }`;
  const quarter = (branch: string, q: number, total: number) =>
    `- { scheme: daily@2024, period: 2024-Q${q}, subject: { branch: ${branch} }, total: ${total} }`;
  const sheets = [
    ...[90, 92, 94, 96].map((total, i) => quarter('village-a', i + 1, total)),
    ...[80, 82.5, 81, 84.5].map((total, i) => quarter('office-a', i + 1, total)),
    '- { scheme: villages@2024, subject: { branch: village-a }, year-end: { ledgers: 36, performance: 52 } }',
    '- { scheme: offices@2024, subject: { branch: office-a }, year-end: { ledgers: 40, performance: 50 } }',
  ].join('\n');
  const members = { 'branch/village-a': { kind: 'village-branch' }, 'branch/office-a': { kind: 'office-branch' } };
  const assessments = assessYaml(
    [
      'id: daily\nperiodicity: quarter\nappliesTo: [village-branch, office-branch]\nmethod: points',
      scheme('villages', 'village-branch', '40%', '60%'),
      scheme('offices', 'office-branch', '30%', '70%'),
    ],
    sheets,
    { members },
  );
  const yearly = assessments.filter(({ period }) => period === '2024').flatMap(({ results }) => results);
  // village-a: (90 + 92 + 94 + 96) ÷ 4 = 93; 93 × 40% + 88 × 60% = 90. office-a: 82 × 30% + 90 × 70% = 87.6.
  expect(yearly.map(({ subject, value, rank, of, group }) => [subject.id, value, rank, of, group])).toEqual([
    ['office-a', '87.60', 1, 1, 'office-branch'],
    ['village-a', '90.00', 1, 1, 'village-branch'],
  ]);
  expect(nodeOf(yearly[1] as never, 'daily').inputs.map(({ id, value }) => [id, value])).toEqual([
    ['2024-Q1', '90.00'],
    ['2024-Q2', '92.00'],
    ['2024-Q3', '94.00'],
    ['2024-Q4', '96.00'],
  ]);
});

test('D4: ten items of 170 points, one of them a rate with a target of 90 %, on a scale of 100', () => {
  const titles = [
    '组织设置',
    '班子建设',
    '阵地建设',
    '党员教育',
    '发展党员',
    '组织生活',
    '台账管理',
    '服务群众',
    '任务完成率',
    '特色创新',
  ];
  const points = [10, 10, 15, 20, 20, 20, 15, 20, 20, 20];
  const items = points.map((each, i) => {
    const rate = i === 8 ? ', type: rate, target: 90%' : '';
    return `  - { id: item-${i + 1}, title: ${titles[i]}, points: ${each}${rate} }`;
  });
  const scheme = `
title: 支部十项清单考核办法
method: checklist
full: 100
items:
${items.join('\n')}
interpretations:
  - { articles: [附件], taken: 合计170分折算成百分制, because: 等次按百分制划分, by: 考核办, on: 2024-02-01 }
  - { articles: [附件第九项], taken: 未达目标的按比例计分, because: 附件只写了目标, by: 考核办, on: 2024-02-01 }
`;
  const given = ['10', '10', '12', '20', '18', '20', '15', '20', '{ achieved: 81, total: 100 }', '20'];
  const result = resultOf(scheme, `total: { ${given.map((each, i) => `item-${i + 1}: ${each}`).join(', ')} }`);
  expect(result).toMatchObject({ value: '95.88', trace: { exact: '95.8823…' } });
  expect(result.trace?.formula).toMatchObject({ key: 'sum-scaled', args: { of: '170', got: '163', full: '100' } });
  expect(nodeOf(result, 'item-9')).toMatchObject({
    got: '18/1',
    formula: { figures: '81 ÷ 100 ÷ 90% = 0.9; 0.9 × 20 = 18' },
  });
});

const D6 = [
  'id: inspection\nperiodicity: half\nmethod: deductions',
  `
id: yearly
method: sections
parts:
  - { id: half-year, title: 半年督查, weight: 30%, method: periods, scheme: inspection@2024, periods: [ { period: H1 } ] }
  - { id: year-end, title: 年终考核, weight: 70%, method: points }
facts: [ { id: discipline, title: 班子成员受党纪处分 } ]
measures:
  - { id: reminder, title: 提醒 }
  - { id: criticism, title: 批评教育 }
  - { id: self-examination, title: 书面检查 }
  - { id: circular, title: 通报批评 }
  - { id: organisational, title: 组织处理 }
  - { id: disciplinary, title: 纪律处分 }
gates:
  - { when: { part: total, below: 80, atLeast: 70 }, basis: 第八条, consequences: [ { measure: reminder, of: unit } ] }
  - { when: { part: total, below: 70, atLeast: 60 }, basis: 第八条, consequences: [ { measure: criticism, of: unit }, { measure: self-examination, of: person, role: secretary } ] }
  - { when: { part: total, below: 60 }, basis: 第九条, consequences: [ { measure: circular, of: unit } ] }
  - { when: { fact: discipline }, basis: 第十条, consequences: [ { measure: organisational, of: person, role: secretary } ] }
`,
];

test.each([
  // 90 × 30% + 90 × 70%
  [10, 90, '', '90.00', []],
  // 78 × 30% + 80 × 70%
  [22, 80, '', '79.40', [['提醒', 1, 'unit', 'public']]],
  // 78 × 30% + 64 × 70%
  [
    22,
    64,
    '',
    '68.20',
    [
      ['书面检查', 3, 'person', 'withheld'],
      ['批评教育', 2, 'unit', 'public'],
    ],
  ],
  [
    22,
    64,
    'facts: { discipline: 青纪〔2024〕2号 }',
    '68.20',
    [
      ['组织处理', 5, 'person', 'withheld'],
      ['书面检查', 3, 'person', 'withheld'],
      ['批评教育', 2, 'unit', 'public'],
    ],
  ],
  // Deductions above the full mark leave 0: 0 × 30% + 80 × 70%
  [120, 80, '', '56.00', [['通报批评', 4, 'unit', 'public']]],
])(
  'D6: %i points off at half-year and %i at year-end bring measures in order of gravity',
  (off, yearEnd, fact, value, measures) => {
    const sheets = `
- { scheme: inspection@2024, period: 2024-H1, total: [ { points: ${off}, reason: 台账不全 } ] }
- scheme: yearly@2024
  year-end: ${yearEnd}
  ${fact}`;
    const posts = [{ id: 'secretary-a', role: 'secretary', branch: 'a', from: '2020-01-01' }];
    const result = assessYaml(D6, sheets, { posts })[1]?.results[0];
    expect(result?.value).toBe(value);
    expect(result?.consequences.map(({ title, gravity, of, visibility }) => [title, gravity, of, visibility])).toEqual(
      measures,
    );
    for (const each of result?.consequences ?? []) {
      expect(each.subject).toEqual(
        each.of === 'person' ? { kind: 'post', id: 'secretary-a' } : { kind: 'branch', id: 'a' },
      );
    }
  },
);
