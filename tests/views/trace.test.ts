import { expect, test } from 'vitest';
import { resultView } from '../../src/views/result.ts';
import { exampleSite } from './example.ts';
import { sheet } from './score.ts';

const SCHEME = `
id: duty
edition: 2024
title: 资料清单
document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
appliesTo: [village-branch]
rounding: { decimals: 2 }
method: sections
parts:
  - id: papers
    title: 资料
    weight: 60%
    method: checklist
    items:
      - { id: plan, title: 年度计划, points: 10, type: met }
      - { id: minutes, title: 会议记录, points: 20, type: points, basis: 第二条 }
  - { id: debrief, title: 述职评议, weight: 40%, method: points }
`;

const site = exampleSite({
  'data/branches/all.yaml': '- { id: qinghe, name: 长滩镇青禾村党支部, kind: village-branch }\n',
  'data/schemes/duty.yaml': SCHEME,
  'data/scores/duty.yaml': sheet('qinghe', 'papers: { plan: met, minutes: 15 }, debrief: 84.25'),
});
const result = site.results.get('duty@2024/2024/branch/qinghe');
const trace = result && resultView(site, result).trace;

test('a list of plain items has a line of each, with nothing but what the line says', () => {
  const [papers, debrief] = trace?.children ?? [];
  const plain = { basis: null, notApplicable: null, remark: null };
  expect(papers?.children).toEqual([]);
  expect(papers?.items).toEqual([
    {
      ...plain,
      anchor: 'p-papers-plan',
      title: '年度计划',
      full: '10',
      value: '10',
      formula: { key: 'met', args: { full: '10' }, figures: null },
    },
    {
      ...plain,
      anchor: 'p-papers-minutes',
      title: '会议记录',
      full: '20',
      value: '15.00',
      formula: null,
      basis: '第二条',
    },
  ]);
  expect(debrief).toMatchObject({ items: [], children: [], value: '84.25' });
});

test('parts that are weighted are shown with their work', () => {
  expect([trace?.items, trace?.children.map(({ contribution }) => contribution)]).toEqual([[], ['50', '33.7']]);
});
