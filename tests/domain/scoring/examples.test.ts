import { expect, test } from 'vitest';
import { nodeOf, resultOf } from './records.ts';

const D1 = `
title: 乡镇党建工作责任制考核办法
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
gates:
  - { when: { part: debrief, below: 80 }, bars: { role: secretary, scheme: officer-annual, grade: 优秀 }, basis: 第三条第四项 }
ranking: { within: [kind], tieBreak: [objective, appraisal], top: 3 }
`;
const sheet = (team: string, more = '') => `
objective: { self: 92, team: 88.5 }
appraisal: { 优秀: 31, 良好: 14, 一般: 4, 较差: 2, invalid: 3, issued: 56, returned: 54 }
debrief: { team: ${team}, secretary: 79 }
remarks: { objective: 台账齐全，两项任务未按期 }
${more}
`;

test('self, team, ballots and debrief make 89.28', () => {
  const result = resultOf(D1, sheet('86'));
  expect(result).toMatchObject({ value: '89.28', grade: '良好', gradeInForce: '良好', rank: 1, of: 1 });
  expect(nodeOf(result, 'objective')).toMatchObject({ got: '361/4', formula: { figures: '(92 + 88.5) ÷ 2 = 90.25' } });
  expect(nodeOf(result, 'appraisal')).toMatchObject({
    got: '4540/51',
    exact: '89.0196…',
    formula: { figures: '(31×100 + 14×80 + 4×60 + 2×40) ÷ 51 = 89.0196…' },
  });
  expect(nodeOf(result, 'debrief').value).toBe('84.25');
  expect(nodeOf(result, 'total').exact).toBe('89.2808…');
  expect(nodeOf(result, 'total').formula.figures).toBe('90.25 × 60% + 89.0196… × 30% + 84.25 × 10% = 89.2808…');
  expect(nodeOf(result, 'objective').remark).toBe('台账齐全，两项任务未按期');
  expect(result.gates).toMatchObject([{ met: false, changed: false }]);
});

test('a debrief under 80 bars the secretary elsewhere and leaves the grade of the branch', () => {
  const result = resultOf(D1, sheet('78'));
  expect(nodeOf(result, 'debrief').value).toBe('78.25');
  expect(nodeOf(result, 'total').exact).toBe('88.6808…');
  expect(result).toMatchObject({ value: '88.68', grade: '良好', gates: [{ met: true, changed: false }] });
});
