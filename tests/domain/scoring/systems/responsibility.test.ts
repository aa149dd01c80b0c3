import { expect, test } from 'vitest';
import { nodeOf, resultOf } from '../records.ts';

/* Rows C1 and C2: a responsibility list, and a debrief in two directions. */

test('C1: tasks of the responsibility list are indicators with a measure and an owner', () => {
  const scheme = `
title: 党建责任清单考核办法
method: checklist
items:
  - { id: study, title: 中心组学习, points: 20, type: met, owner: 党委书记, measure: 全年12次并有记录 }
  - { id: recruit, title: 发展党员, points: 30, owner: 组织委员, measure: 按程序和计划 }
  - { id: dues, title: 党费收缴, points: 50, type: rate, target: 100%, owner: 组织干事, measure: 按月足额 }
`;
  const result = resultOf(scheme, 'total: { study: met, recruit: 26, dues: { achieved: 45, total: 50 } }');
  // 20 + 26 + 45 ÷ 50 ÷ 100 % × 50 = 91
  expect(result).toMatchObject({ value: '91.00', full: '100/1', trace: { formula: { figures: '20 + 26 + 45 = 91' } } });
  expect(nodeOf(result, 'dues')).toMatchObject({
    description: '按月足额',
    formula: { figures: '45 ÷ 50 ÷ 100% = 0.9; 0.9 × 50 = 45' },
  });
});

test('C2: upwards a panel, and in front of residents drawn at random a vote', () => {
  const scheme = `
title: 双向述职评议办法
method: sections
parts:
  - { id: upwards, title: 向上述职, weight: 50%, method: panel, minimum: 5, dropHighest: 1, dropLowest: 1 }
  - id: residents
    title: 向群众述职
    weight: 50%
    method: ballot
    options: { 满意: 100, 基本满意: 80, 不满意: 40 }
    minimumVoters: [ { kinds: [village-branch], atLeast: 30 } ]
`;
  const sheet = (satisfied: number) => `
upwards: [88, 90, 86, 91, 85]
residents: { 满意: ${satisfied}, 基本满意: 7, 不满意: 2, issued: 60 }
ledgers: [draw-2024-12]`;
  const world = { members: { 'branch/a': { kind: 'village-branch' } } };
  // (88 + 90 + 86) ÷ 3 = 88; (4100 + 560 + 80) ÷ 50 = 94.8; mean 91.4.
  const result = resultOf(scheme, sheet(41), world);
  expect(result).toMatchObject({ value: '91.40', state: 'scored' });
  expect(nodeOf(result, 'residents').notes).toEqual([{ key: 'voters', args: { voters: '50', needed: '30' } }]);

  const few = resultOf(scheme, sheet(20), world);
  expect(few).toMatchObject({
    state: 'invalid-ballot',
    value: null,
    trace: null,
    ballot: { part: 'residents', voters: 29, needed: 30 },
  });
});
