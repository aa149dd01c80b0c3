import { expect, test } from 'vitest';
import { assessYaml, nodeOf, resultOf } from './records.ts';

/* Three real indices of other fields, in the same format; the figures of the sheets are invented. */

const SECTIONS = [
  'governance',
  'mitigation',
  'commitment',
  'community',
  'measuring',
  'co-benefits',
  'diversity',
  'education',
  'emergency',
];
const WEIGHTS = [15, 15, 15, 15, 10, 5, 10, 10, 5];
const CLIMATE = `
title: 气候行动计划评分
rounding: { decimals: 0 }
method: sections
parts:
${SECTIONS.map((id, i) => `  - { id: ${id}, title: ${id}, weight: ${WEIGHTS[i]}%, method: points, fullVaries: true }`).join('\n')}
ranking: { within: [kind], tieBreak: [total] }
`;
const council = (subject: string, marks: readonly (readonly [number, number])[], more = '') =>
  `- { subject: { branch: ${subject} }, ${SECTIONS.map((id, i) => `${id}: { got: ${marks[i]?.[0]}, full: ${marks[i]?.[1]} }`).join(', ')}${more} }`;

test('a climate index: nine sections, each got ÷ maximum, the maximum differing between councils', () => {
  const full = [21, 18, 7, 9, 10, 3, 5, 8, 6] as const;
  const half = full.map((maximum) => [maximum / 2, maximum] as const);
  // The first has 14 of 21 and the full mark elsewhere: 100 − 15 × 1/3 = 95. Its third section is of 5, not of 7.
  const first = full.map((maximum, i) =>
    i === 0 ? ([14, 21] as const) : i === 2 ? ([5, 5] as const) : ([maximum, maximum] as const),
  );
  // The second has half of everything but all of the 7 of the third: 50 + 7.5 = 57.5, half up 58; published as 57.
  const second = half.map((mark, i) => (i === 2 ? ([7, 7] as const) : mark));
  const members = {
    'branch/a': { kind: 'district' },
    'branch/b': { kind: 'district' },
    'branch/c': { kind: 'county' },
  };
  const sheets = [
    council('a', first, ', asPublished: { total: 95, source: 网站 }'),
    council('b', second, ', asPublished: { total: 57, source: 网站 }'),
    council('c', half),
  ].join('\n');
  const results = assessYaml(CLIMATE, sheets, { members })[0]?.results ?? [];
  expect(results.map(({ value, exact, rank, of, group }) => [value, exact, rank, of, group])).toEqual([
    ['95', '95/1', 1, 2, 'district'],
    ['58', '115/2', 2, 2, 'district'],
    ['50', '50/1', 1, 1, 'county'],
  ]);
  expect(results.map(({ asPublished }) => asPublished?.differs)).toEqual([false, true, undefined]);
  expect(results[1]?.flags).toEqual(['differs-from-published']);
  expect(nodeOf(results[0] as never, 'governance')).toMatchObject({
    got: '14/1',
    full: '21/1',
    contribution: { exact: '10/1' },
  });
});

const AID = `
title: 援助透明度指数
notApplicable: redistribute
rounding: { decimals: 1 }
method: sections
parts:
  - id: planning
    title: 规划
    weight: 15%
    method: sections
    parts:
      - { id: strategy, title: 战略, weight: 1/3, method: points }
      - { id: allocation, title: 分配, weight: 1/3, method: points }
      - { id: policy, title: 采购政策, weight: 1/3, method: points }
  - id: finance
    title: 财务
    weight: 25%
    method: sections
    parts:
      - { id: budget, title: 总预算, weight: 2/15, method: points }
      - { id: disaggregated, title: 分项预算, weight: 2/15, method: points }
      - { id: audits, title: 审计, weight: 1/3, method: points }
      - { id: spending, title: 支出, weight: 2/5, method: points }
  - { id: attributes, title: 项目属性, weight: 20%, method: points }
  - { id: joining, title: 数据衔接, weight: 20%, method: points }
  - { id: performance, title: 绩效, weight: 20%, method: points }
grades: [ { name: 很好, min: 80 }, { name: 好, min: 60 }, { name: 尚可, min: 40 }, { name: 差, min: 20 }, { name: 很差, min: 0 } ]
ranking: { within: [] }
`;

test('an aid-transparency index: weights like 2/15, parts that do not apply, groups by performance, tied ranks', () => {
  const sheet = (subject: string, audits: string, more = '') => `
- subject: { branch: ${subject} }
  planning: { strategy: 100, allocation: 50, policy: 0 }
  finance: { budget: 100, disaggregated: 50, spending: 90${audits} }
  attributes: 80
  joining: 60
  performance: 40
  ${more}`;
  const sheets = `${sheet('a', ', audits: 75')}${sheet('b', '', 'notApplicable: { finance/audits: 无贷款业务 }')}${sheet('c', ', audits: 75')}`;
  const results = assessYaml(AID, sheets)[0]?.results ?? [];
  const [a, b] = results;
  // planning 50. a: finance 100 × 2/15 + 50 × 2/15 + 75 × 1/3 + 90 × 2/5 = 20 + 25 + 36 = 81; 7.5 + 20.25 + 16 + 12 + 8 = 63.75.
  expect(nodeOf(a as never, 'finance').got).toBe('81/1');
  expect(a).toMatchObject({ value: '63.8', exact: '255/4', grade: '好', rank: 2, tied: true });
  // b: audits' third goes to the others, 2/15 becomes 1/5 and 2/5 becomes 3/5: 20 + 10 + 54 = 84; total 64.5.
  expect(nodeOf(b as never, 'finance').got).toBe('84/1');
  expect(nodeOf(b as never, 'finance/budget').weight).toEqual({ exact: '1/5', text: '20%', stated: '2/15' });
  expect(nodeOf(b as never, 'finance/audits')).toMatchObject({
    notApplicable: '无贷款业务',
    value: '',
    weight: { text: '0%', stated: '1/3' },
  });
  expect(b).toMatchObject({ value: '64.5', rank: 1, tied: false, flags: ['part-not-applicable'] });
  expect(results[2]).toMatchObject({ rank: 2, tied: true });
});

test('an open-data index: nine yes/no questions of unequal points, over several years', () => {
  const questions = [
    ['exists', 5],
    ['digital', 5],
    ['public', 5],
    ['free', 15],
    ['online', 5],
    ['machine-readable', 15],
    ['bulk', 10],
    ['open-licence', 30],
    ['up-to-date', 10],
  ] as const;
  const scheme = `
method: checklist
items:
${questions.map(([id, points]) => `  - { id: ${id}, title: ${id}, points: ${points}, type: met }`).join('\n')}`;
  const year = (period: string, unmet: readonly string[]) =>
    `- { period: ${period}, total: { ${questions.map(([id]) => `${id}: ${unmet.includes(id) ? 'unmet' : 'met'}`).join(', ')} } }`;
  const assessments = assessYaml(
    scheme,
    [year('2022', ['open-licence', 'bulk']), year('2023', ['open-licence']), year('2024', [])].join('\n'),
  );
  expect(assessments.map(({ results }) => [results[0]?.value, results[0]?.before?.change?.text])).toEqual([
    ['60.00', undefined],
    ['70.00', '10.00'],
    ['100.00', '30.00'],
  ]);
});

test('weights that are fractions need no rounding to make the whole', () => {
  const parts = Array.from(
    { length: 15 },
    (_, i) => `  - { id: p${i}, title: 指标, weight: 1/15, method: points }`,
  ).join('\n');
  const sheet = Array.from({ length: 15 }, (_, i) => `p${i}: ${i === 0 ? 85 : 100}`).join('\n');
  expect(resultOf(`method: sections\nparts:\n${parts}`, sheet)).toMatchObject({ exact: '99/1', value: '99.00' });
});
