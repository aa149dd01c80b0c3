import { expect, test } from 'vitest';
import { ledgerView } from '../../src/views/ledger.ts';
import { exampleSite } from './example.ts';

const bodyOf = (yaml: string) => ledgerView(exampleSite({ 'data/ledgers/a.yaml': yaml }), 'a').body;

test('counts that overlap or are at least so many have no sum', () => {
  const items =
    'items: [ { label: 省级, period: 2012, count: 300, atLeast: true }, { label: 市级, period: 2012, count: 120 } ]';
  expect(bodyOf(`{ id: a, type: counts, title: 用稿, unit: 篇, ${items} }`)).toMatchObject({ sum: null });
  const exact = 'items: [ { label: 甲, period: 2012, count: 3 }, { label: 乙, period: 2012, count: 4 } ]';
  expect(bodyOf(`{ id: a, type: counts, title: 次数, unit: 次, ${exact} }`)).toMatchObject({ sum: 7 });
  expect(bodyOf(`{ id: a, type: counts, title: 次数, unit: 次, overlapping: true, ${exact} }`)).toMatchObject({
    sum: null,
  });
});

test('help pairs are counted, never listed, unless the record says so', () => {
  const pairs = 'pairs: [ { from: 县水务局, branch: qinghe, count: 3 } ], totals: [ { label: 结对, count: 89 } ]';
  expect(bodyOf(`{ id: a, type: pairs, title: 帮扶, relation: help, ${pairs} }`)).toMatchObject({
    pairs: [],
    totals: [{ label: '结对', count: 89, atLeast: false }],
  });
});

test('measures against persons are counted whatever the record says', () => {
  const items = `items:
  - { on: 2024-03-01, of: unit, branch: qinghe, measure: reminder, reason: 台账缺页 }
  - { on: 2024-03-01, of: person, measure: reminder, reason: 个人原因 }
  - { on: 2024-12-01, of: unit, branch: qinghe, measure: criticism, reason: 以后的事 }`;
  const body = bodyOf(`id: a\ntype: measures\ntitle: 措施\nvisibility: public\n${items}\n`);
  expect(body).toMatchObject({ items: [{ reason: '台账缺页' }] });
  expect(JSON.stringify(body)).not.toMatch(/个人原因|以后的事/);
});

test('an item shows the day it is due by now and the day it was due first', () => {
  const body = bodyOf(`
id: a
type: supervision
title: 挂牌联系
items:
  - id: a
    branch: qinghe
    opened: 2024-03-01
    due: 2024-05-01
    extended: [ { on: 2024-04-20, until: 2024-06-30, reason: 汛期 } ]
    closed: { on: 2024-06-28, number: 销2024-07 }
`);
  expect(body).toMatchObject({
    items: [{ due: '2024-06-30', firstDue: '2024-05-01', closed: '2024-06-28', number: '销2024-07' }],
  });
});
