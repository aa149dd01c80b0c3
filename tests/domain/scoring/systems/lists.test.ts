import { expect, test } from 'vitest';
import { assessYaml, nodeOf, resultOf } from '../records.ts';

/* Rows E1 to E4: secretary projects, double appraisal, consequences, two lists. */

test('E1: five of 23 secretary projects are chosen by a jury, and a tie at the edge is reported, not cut', () => {
  const scheme = `
title: 书记项目竞争评审办法
subject: project
appliesTo: [secretary-projects]
method: panel
minimum: 5
dropHighest: 1
dropLowest: 1
ranking: { within: [], top: 5, topTitle: 专项党费支持项目 }
`;
  // Project n: the three figures kept are 96 − n, 95 − n and 94.5 − n; the sum is 285.5 − 3n.
  const jury = (n: number) => `[${80 - n}, ${96 - n}, ${95 - n}, ${94.5 - n}, ${99 - n}]`;
  const sheets = (last: number) =>
    Array.from({ length: 23 }, (_, i) => {
      const project = `p${String(i + 1).padStart(2, '0')}`;
      return `- { subject: { project: ${project} }, total: ${jury(i === 5 ? last : i + 1)} }`;
    }).join('\n');
  const [clear] = assessYaml(scheme, sheets(6));
  // 285.5 − 3 = 282.5; ÷ 3 = 94.1666…
  expect(clear?.results[0]).toMatchObject({ value: '94.17', rank: 1, of: 23, titles: ['专项党费支持项目'] });
  expect(clear?.results.filter(({ titles }) => titles.length > 0)).toHaveLength(5);
  expect(clear?.groups[0]?.top).toMatchObject({ n: 5, tie: null });

  const [tied] = assessYaml(scheme, sheets(5));
  expect(tied?.groups[0]?.top).toEqual({
    n: 5,
    in: ['p01', 'p02', 'p03', 'p04'].map((id) => `test@2024/2024/project/${id}`),
    tie: { rank: 5, tied: ['test@2024/2024/project/p05', 'test@2024/2024/project/p06'], places: 1, open: true },
  });
  expect(tied?.results.slice(4, 6).map(({ titles, flags }) => [titles, flags])).toEqual([
    [[], ['tie-at-edge']],
    [[], ['tie-at-edge']],
  ]);

  const decided = sheets(5).replace(
    /(\{ subject: \{ project: p06 \}.*) \}/,
    '$1, decision: { placed: true, by: 评审委员会, on: 2024-11-30 } }',
  );
  const [placed] = assessYaml(scheme, decided);
  expect(placed?.groups[0]?.top?.tie?.open).toBe(false);
  expect(placed?.results[5]?.titles).toEqual(['专项党费支持项目']);
});

const E2 = `
id: officers
title: 村干部双评双考办法
subject: post
appliesTo: [secretary, director]
visibility: summary
method: sections
parts:
  - { id: town, title: 乡镇干部评议, weight: 40%, method: ballot, options: { 优秀: 100, 称职: 80, 基本称职: 60, 不称职: 0 } }
  - { id: villagers, title: 党员和村民代表评议, weight: 60%, method: ballot, options: { 优秀: 100, 称职: 80, 基本称职: 60, 不称职: 0 } }
grades: [ { name: 优秀, min: 90 }, { name: 称职, min: 70 }, { name: 基本称职, min: 60 }, { name: 不称职, min: 0 } ]
gates:
  - title: 当年不称职
    basis: 第九条
    when: { grade: 不称职 }
    consequences:
      - { title: 不发绩效报酬, of: person }
      - { title: 一年内不得评先评优, of: person, months: 12 }
      - { title: 诫勉谈话, of: person }
  - { title: 连续两年不称职, basis: 第十条, when: { grade: 不称职, running: 2 }, consequences: [ { title: 劝其辞职, of: person } ] }
`;
const officer = (post: string, period: string, good: number, bad: number) =>
  `- { scheme: officers@2024, period: ${period}, subject: { post: ${post} }, town: { 优秀: 0, 称职: 10, 基本称职: 0, 不称职: 0 }, villagers: { 优秀: 0, 称职: ${good}, 基本称职: 0, 不称职: ${bad} } }`;

test('E2: cadres of the town and the villagers both rate; the share rated 称职 or better can be published', () => {
  const [assessment] = assessYaml(
    E2,
    [officer('s1', '2024', 40, 0), officer('s2', '2024', 36, 4), officer('s3', '2024', 30, 10)].join('\n'),
  );
  // s1: 80 both. s2: 80 × 40% + 72 × 60% = 75.2. s3: 80 × 40% + 60 × 60% = 68.
  expect(assessment?.results.map(({ value, grade }) => [value, grade])).toEqual([
    ['80.00', '称职'],
    ['75.20', '称职'],
    ['68.00', '基本称职'],
  ]);
  expect(assessment?.statistics.grades[1]).toEqual({ grade: '称职', count: 2, share: { exact: '2/3', text: '2/3' } });
});

test('E3: 不称职 has consequences for the person, withheld from the public, and two years running one more', () => {
  const years = (first: number) =>
    assessYaml(E2, [officer('s1', '2023', first, 40 - first), officer('s1', '2024', 10, 30)].join('\n'));
  // 2024: 80 × 40% + 20 × 60% = 44. 2023 with 12 of 40: 80 × 40% + 24 × 60% = 46.4; with 40 of 40: 80.
  const [, second] = years(12);
  const result = second?.results[0];
  expect(result).toMatchObject({
    value: '44.00',
    grade: '不称职',
    before: { period: '2023', grade: '不称职', change: { text: '-2.40' } },
  });
  expect(result?.gates.map(({ title, met }) => [title, met])).toEqual([
    ['当年不称职', true],
    ['连续两年不称职', true],
  ]);
  expect(result?.gates[1]?.condition).toEqual({
    kind: 'grade',
    grade: '不称职',
    running: 2,
    periods: [
      { period: '2024', grade: '不称职' },
      { period: '2023', grade: '不称职' },
    ],
  });
  expect(result?.consequences.map(({ title, visibility, months }) => [title, visibility, months])).toEqual([
    ['不发绩效报酬', 'withheld', undefined],
    ['一年内不得评先评优', 'withheld', 12],
    ['诫勉谈话', 'withheld', undefined],
    ['劝其辞职', 'withheld', undefined],
  ]);
  const [, once] = years(40);
  expect(once?.results[0]?.gates.map(({ met }) => met)).toEqual([true, false]);
  expect(once?.results[0]?.consequences).toHaveLength(3);
});

test('E4: two lists, 23 documents checked in each branch and signed for', () => {
  const list = (prefix: string, from: number, until: number) =>
    Array.from(
      { length: until - from + 1 },
      (_, i) => `{ id: ${prefix}-${from + i}, title: 第${from + i}项资料, points: 1, type: met }`,
    ).join(', ');
  const scheme = `
title: 两张清单检查办法
full: 100
method: sum
parts:
  - { id: committee, title: 党委清单, method: checklist, items: [ ${list('doc', 1, 9)} ] }
  - { id: branch, title: 支部清单, method: checklist, items: [ ${list('doc', 10, 23)} ] }
`;
  const met = (from: number, until: number, unmet: number) =>
    Array.from({ length: until - from + 1 }, (_, i) => `doc-${from + i}: ${from + i === unmet ? 'unmet' : 'met'}`).join(
      ', ',
    );
  const result = resultOf(
    scheme,
    `{ committee: { ${met(1, 9, 4)} }, branch: { ${met(10, 23, 20)} }, signature: { by: 支部书记, on: 2024-12-18 } }`,
  );
  // 21 of 23: 91.3043…
  expect(result).toMatchObject({ value: '91.30', exact: '2100/23' });
  expect(nodeOf(result, 'committee')).toMatchObject({ got: '8/1', full: '9/1' });
  expect(nodeOf(result, 'branch/doc-20').formula.key).toBe('unmet');
});
