import { expect, test } from 'vitest';
import { assessYaml, nodeOf, resultOf } from '../records.ts';

/* Rows B1 to B3: five-star classification, four joint procedures, three contests. */

const B1 = `
title: 基层党组织五星评定办法
rounding: { decimals: 0 }
method: stars
criteria:
  - { id: team, title: 班子建设好, basis: 第二条第一项 }
  - { id: members, title: 党员队伍好, basis: 第二条第二项 }
  - { id: mechanism, title: 工作机制好, basis: 第二条第三项 }
  - { id: performance, title: 工作业绩好, basis: 第二条第四项 }
  - { id: response, title: 群众反映好, basis: 第二条第五项 }
classes: [ { name: 五星, stars: 5 }, { name: 四星, stars: 4 }, { name: 三星, stars: 3 }, { name: 待提升, stars: 0 } ]
`;
const answers = (...given: ('yes' | 'no')[]) =>
  `total: { team: ${given[0]}, members: ${given[1]}, mechanism: ${given[2]}, performance: ${given[3]}, response: ${given[4]} }`;

test.each([
  [['yes', 'yes', 'yes', 'yes', 'yes'], '5', '五星'],
  [['yes', 'yes', 'no', 'yes', 'yes'], '4', '四星'],
  [['yes', 'no', 'no', 'yes', 'yes'], '3', '三星'],
  [['no', 'no', 'no', 'no', 'no'], '0', '待提升'],
] as const)('B1: one star for each criterion met: %j', (given, stars, grade) => {
  const result = resultOf(B1, answers(...given));
  expect(result).toMatchObject({ value: stars, full: '5/1', grade, trace: { outcome: grade } });
  expect(result.trace?.inputs.map((input) => input.value)).toEqual(given);
});

const B2 = `
title: 四联考评办法
method: sections
parts:
  - { id: debrief, title: 联述, share: 1, method: panel, minimum: 3 }
  - id: appraisal
    title: 联评
    share: 1
    method: raters
    raters:
      - { id: members, title: 党员, by: { method: ballot, options: { 满意: 100, 基本满意: 80, 不满意: 50 } } }
      - { id: public, title: 群众, by: { method: ballot, options: { 满意: 100, 基本满意: 80, 不满意: 50 } } }
  - { id: inspection, title: 联查, share: 1, method: deductions }
  - id: assessment
    title: 联考
    share: 1
    method: checklist
    items:
      - { id: meetings, title: 三会一课, points: 25, type: met }
      - { id: openness, title: 党务公开, points: 25, type: met }
      - { id: archive, title: 档案齐全, points: 25, type: met }
      - { id: tasks, title: 重点任务, points: 25 }
`;

test('B2: four joint procedures with different appraisers make one scheme', () => {
  const result = resultOf(
    B2,
    `
debrief: [90, 88, 92]
appraisal:
  members: { 满意: 18, 基本满意: 6, 不满意: 1 }
  public: { 满意: 40, 基本满意: 8, 不满意: 2, abstained: 3 }
inspection: [ { points: 2, reason: 会议记录缺页, date: 2024-05-12 }, { points: 1.5, reason: 公开栏更新迟 } ]
assessment: { meetings: met, openness: met, archive: unmet, tasks: 20 }`,
  );
  // Judges (90 + 88 + 92) ÷ 3 = 90. Members (1800 + 480 + 50) ÷ 25 = 93.2, public (4000 + 640 + 100) ÷ 50 = 94.8, mean 94.
  // Inspection 100 − 2 − 1.5 = 96.5. Checklist 25 + 25 + 0 + 20 = 70. (90 + 94 + 96.5 + 70) ÷ 4 = 87.625.
  expect(result).toMatchObject({ value: '87.63', exact: '701/8' });
  expect(
    ['debrief', 'appraisal/members', 'appraisal/public', 'appraisal', 'inspection', 'assessment'].map(
      (path) => nodeOf(result, path).exact,
    ),
  ).toEqual(['90', '93.2', '94.8', '94', '96.5', '70']);
  expect(nodeOf(result, 'inspection').formula.figures).toBe('100 − 2 − 1.5 = 96.5');
  expect(nodeOf(result, 'assessment/archive')).toMatchObject({ formula: { key: 'unmet' }, value: '0' });
  expect(nodeOf(result, 'debrief').weight).toEqual({ exact: '1/4', text: '25%' });
});

test('B3: three contests, each naming its own first', () => {
  const contest = (id: string, title: string) => `
id: ${id}
method: panel
dropHighest: 1
dropLowest: 1
minimum: 3
ranking: { within: [], top: 1, topTitle: ${title} }`;
  const sheets = `
- { scheme: speech@2024, subject: { branch: a }, total: [90, 92, 99, 70, 91] }
- { scheme: speech@2024, subject: { branch: b }, total: [90, 90, 90, 90, 90] }
- { scheme: lesson@2024, subject: { branch: a }, total: [80, 81, 82] }
- { scheme: lesson@2024, subject: { branch: b }, total: [85, 86, 87] }
- { scheme: service@2024, subject: { branch: a }, total: [88, 88.5, 89] }
- { scheme: service@2024, subject: { branch: b }, total: [88, 88.4, 89] }`;
  const assessments = assessYaml(
    [contest('speech', '讲述之星'), contest('lesson', '党课之星'), contest('service', '服务之星')],
    sheets,
  );
  const titles = assessments.map(({ scheme, results }) => [
    scheme,
    results.map(({ value, titles }) => [value, ...titles]),
  ]);
  // speech: a without 99 and 70 is (90 + 92 + 91) ÷ 3 = 91. lesson and service keep one judge each.
  expect(titles).toEqual([
    ['lesson', [['81.00'], ['86.00', '党课之星']]],
    ['service', [['88.50', '服务之星'], ['88.40']]],
    ['speech', [['91.00', '讲述之星'], ['90.00']]],
  ]);
});
