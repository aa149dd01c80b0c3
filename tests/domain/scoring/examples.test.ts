import { expect, test } from 'vitest';
import { assessYaml, nodeOf, resultOf } from './records.ts';

/** The township method of the specification, word for word as a clerk would write it. */
const TOWNSHIP_DUTY = `
id: township-duty
edition: 2024
title: 乡镇党建工作责任制考核办法
document: { number: 青组发〔2024〕3号, issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20, effectiveFrom: 2024-03-01, trial: false }
appliesTo: [village-branch, office-branch, general-branch]
rounding: { decimals: 2, mode: half-up, at: final }
method: sections
parts:
  - { id: objective, title: 目标考核, basis: 第三条第一项, weight: 60%, method: raters, raters: [self, team], bonus: { on: team, evidence: required } }
  - { id: appraisal, title: 民主测评, basis: 第三条第二项, weight: 30%, method: ballot,
      options: { 优秀: 100, 良好: 80, 一般: 60, 较差: 40 }, minimumVoters: [ { kinds: [general-branch], atLeast: 50 } ] }
  - id: debrief
    title: 述职评议
    weight: 10%
    method: sections
    parts:
      - { id: team, title: 领导班子, weight: 75%, method: points }
      - { id: secretary, title: 书记履职, weight: 25%, method: points }
grades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80 }, { name: 一般, min: 70 }, { name: 较差, min: 0 } ]
interpretations:
  - { articles: [第三条第三项, 第三条第四项], readings: [ 述职评议占20%, 述职评议占10% ], taken: 述职评议占10%, because: 三项合计须为100%, by: 考核领导小组, on: 2024-03-01 }
gates:
  - { when: { part: debrief, below: 80 }, bars: { role: secretary, scheme: officer-annual, grade: 优秀 }, basis: 第三条第四项 }
ranking: { within: [kind], tieBreak: [objective, appraisal], top: 3 }
review: { office: 考核办, phone: 0000-0000, withinDays: 10 }
`;
const OFFICER_ANNUAL = `
id: officer-annual
title: 年度个人考核
subject: post
appliesTo: [secretary]
method: points
grades: [ { name: 优秀, min: 90 }, { name: 称职, min: 75 }, { name: 基本称职, min: 60 }, { name: 不称职, min: 0 } ]
`;

const sheet = (debriefTeam: string, more = '') => `
- scheme: township-duty@2024
  period: 2024
  subject: { branch: xueguan-village }
  objective: { self: 92, team: 88.5 }
  appraisal: { 优秀: 31, 良好: 14, 一般: 4, 较差: 2, invalid: 3, issued: 56, returned: 54 }
  debrief: { team: ${debriefTeam}, secretary: 79 }
  remarks: { objective: 台账齐全，两项任务未按期 }
  problems: [ { text: 发展党员台账不全, mendBy: 2025-03-31 } ]
  decision: { grade: 良好, by: 乡党委会, on: 2025-01-10, document: 会议纪要第1期 }
${more}`;
const BONUS = `  bonus: [ { part: objective, on: team, points: 1, reason: 市级创新案例, evidence: 获奖证书, checkedBy: 考核办, checkedOn: 2024-12-28 } ]`;

test('self, team, ballots and debrief make 89.28', () => {
  const result = resultOf(TOWNSHIP_DUTY, sheet('86'));
  expect(result).toMatchObject({ value: '89.28', grade: '良好', gradeInForce: '良好', rank: 1, of: 1 });
  expect(nodeOf(result, 'objective')).toMatchObject({ got: '361/4', formula: { figures: '(92 + 88.5) ÷ 2 = 90.25' } });
  expect(nodeOf(result, 'appraisal')).toMatchObject({
    got: '4540/51',
    exact: '89.0196…',
    value: '89.02',
    formula: { figures: '(31×100 + 14×80 + 4×60 + 2×40) ÷ 51 = 89.0196…' },
  });
  expect(nodeOf(result, 'debrief').value).toBe('84.25');
  expect(nodeOf(result, 'debrief').contribution).toEqual({ exact: '337/40', text: '8.425' });
  expect(nodeOf(result, 'total').exact).toBe('89.2808…');
  expect(nodeOf(result, 'total').formula.figures).toBe('90.25 × 60% + 89.0196… × 30% + 84.25 × 10% = 89.2808…');
  expect(nodeOf(result, 'objective').remark).toBe('台账齐全，两项任务未按期');
  expect(result.gates).toMatchObject([{ met: false, changed: false }]);
});

test('a debrief under 80 bars the secretary from the best grade elsewhere and leaves the grade of the branch', () => {
  const posts = [{ id: 'secretary-xueguan', role: 'secretary', branch: 'xueguan-village', from: '2021-03-01' }];
  const person = `
- { scheme: officer-annual@2024, period: 2024, subject: { post: secretary-xueguan }, total: 93 }
- { scheme: officer-annual@2024, period: 2024, subject: { post: other }, total: 94 }`;
  const [officers, township] = assessYaml([TOWNSHIP_DUTY, OFFICER_ANNUAL], sheet('78', person), { posts });
  const branch = township?.results[0];
  expect(branch).toMatchObject({ value: '88.68', grade: '良好', gates: [{ met: true, changed: false }] });
  expect(branch?.trace?.exact).toBe('88.6808…');
  expect(branch?.gates[0]?.effects).toEqual([
    { kind: 'bars', role: 'secretary', scheme: 'officer-annual', grade: '优秀', post: 'secretary-xueguan' },
  ]);
  const [other, barred] = officers?.results ?? [];
  expect(other).toMatchObject({ grade: '优秀', gates: [] });
  expect(barred).toMatchObject({ value: '93.00', gradeBeforeGates: '优秀', grade: '称职' });
  expect(barred?.gates).toMatchObject([
    {
      condition: { kind: 'result', result: 'township-duty@2024/2024/branch/xueguan-village' },
      met: true,
      changed: true,
    },
  ]);
});

test('a checked bonus on the rating of the team makes 89.58, an unchecked one makes nothing', () => {
  const result = resultOf(TOWNSHIP_DUTY, sheet('86', BONUS));
  expect(nodeOf(result, 'objective')).toMatchObject({
    value: '90.75',
    formula: { figures: '(92 + (88.5 + 1)) ÷ 2 = 90.75' },
    adjustments: [{ kind: 'bonus', on: 'team', points: '1', standing: 'counted', counted: '1' }],
  });
  expect(result).toMatchObject({ value: '89.58', grade: '良好', flags: [] });
  expect(nodeOf(result, 'total').exact).toBe('89.5808…');

  const unchecked = resultOf(TOWNSHIP_DUTY, sheet('86', BONUS.replace(', checkedBy: 考核办', '')));
  expect(unchecked).toMatchObject({ value: '89.28', flags: ['unchecked-bonus'] });
  expect(nodeOf(unchecked, 'objective').adjustments).toMatchObject([{ standing: 'unchecked', counted: '0' }]);
});

test('a bonus never lifts a rating above its full mark', () => {
  const undecided = sheet('86', BONUS.replace('points: 1', 'points: 20')).replace(/ *decision:.*\n/, '');
  const result = resultOf(TOWNSHIP_DUTY, undecided);
  expect(nodeOf(result, 'objective')).toMatchObject({ value: '96.00', notes: [{ key: 'held-at-full' }] });
});

test('four parts at 20:20:40:20 make 90.40', () => {
  const result = resultOf(
    `
method: sections
parts:
  - { id: daily, title: 日常考察, share: 20, method: points }
  - { id: onsite, title: 实地观摩, share: 20, method: points }
  - { id: annual, title: 年度综合, share: 40, method: points }
  - { id: debrief, title: 述职测评, share: 20, method: points }`,
    '{ daily: 88, onsite: 91.5, annual: 93.25, debrief: 86 }',
  );
  expect(result.value).toBe('90.40');
  const children = result.trace?.children.map((child) => child.contribution?.text);
  expect(children).toEqual(['17.6', '18.3', '37.3', '17.2']);
});

test('five judges without the highest and the lowest make 91.17', () => {
  const panel = 'method: panel\nminimum: 5\ndropHighest: 1\ndropLowest: 1';
  const result = resultOf(panel, 'total: [88, 90.5, 91, 92, 96.5]');
  expect(result).toMatchObject({ value: '91.17', exact: '547/6', trace: { exact: '91.1666…' } });
  expect(result.trace?.formula.figures).toBe('(90.5 + 91 + 92) ÷ 3 = 91.1666…');
  expect(result.trace?.inputs.map((input) => input.note)).toEqual([
    'dropped-lowest',
    undefined,
    undefined,
    undefined,
    'dropped-highest',
  ]);
});

test.each([
  ['86.335', '86.34'],
  ['1.005', '1.01'],
])('%s is published as %s', (written, published) => {
  expect(resultOf('method: points', `total: ${written}`).value).toBe(published);
});

test('published totals of 95.88, 95.88 and 90.40 rank 1, 1 and 3', () => {
  const [assessment] = assessYaml(
    'method: points\nranking: { within: [] }',
    ['95.88', '95.876', '90.4'].map((total, i) => `- { subject: { branch: b${i} }, total: ${total} }`).join('\n'),
  );
  expect(assessment?.results.map(({ value, rank, of, tied }) => [value, rank, of, tied])).toEqual([
    ['95.88', 1, 3, true],
    ['95.88', 1, 3, true],
    ['90.40', 3, 3, false],
  ]);
});
