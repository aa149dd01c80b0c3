import { expect, test } from 'vitest';
import { found } from './found.ts';

const ledger = (type: string, ...keys: string[]) => ({
  'data/ledgers/own.yaml': `id: own\ntitle: 台账\ntype: ${type}\n${keys.join('\n')}\n`,
});
const item = (dates: string, more = '') =>
  ledger('issues', `items: [ { id: a, branch: north, opened: 2024-03-01, ${dates} }${more} ]`);

test.each([
  ['an open item', item('due: 2024-06-30')],
  [
    'extended, closed, reopened, extended and closed again',
    item(
      'due: 2024-06-30, extended: [ { on: 2024-06-20, until: 2024-07-31, reason: 汛期 }, { on: 2024-10-01, until: 2024-12-31, reason: 返工 } ], closed: { on: 2024-07-30, number: 7 }, reopened: { on: 2024-09-01, reason: 反弹, due: 2024-10-31, closed: { on: 2024-12-20 } }',
    ),
  ],
  ['a draw', ledger('draw', 'on: 2024-12-01', 'method: 抽签', 'pool: 320', 'drawn: 60', 'attended: 57')],
  [
    'a measure against a person nobody need name',
    ledger('measures', 'items: [ { on: 2024-05-01, of: person, measure: reminder, reason: 迟报 } ]'),
  ],
  [
    'a series',
    ledger('pairs', 'relation: help', 'monthly: [ { period: 2024-01, count: 12 }, { period: 2024-02, count: 9 } ]'),
  ],
])('a ledger in order has no finding: %s', (_, files) => {
  expect(found(files)).toEqual([]);
});

test.each([
  ['item-too-early items/0/due', item('due: 2024-02-01')],
  ['item-too-early items/0/closed/on', item('due: 2024-06-30, closed: { on: 2024-02-01 }')],
  [
    'item-too-early items/0/extended/0/on',
    item('due: 2024-06-30, extended: [ { on: 2024-02-01, until: 2024-07-31, reason: 汛期 } ]'),
  ],
  [
    'item-too-early items/0/extended/1/on',
    item(
      'due: 2024-06-30, extended: [ { on: 2024-06-20, until: 2024-07-31, reason: 汛期 }, { on: 2024-06-10, until: 2024-08-31, reason: 汛期 } ]',
    ),
  ],
  [
    'item-extension-void items/0/extended/0/until',
    item('due: 2024-06-30, extended: [ { on: 2024-06-20, until: 2024-06-30, reason: 汛期 } ]'),
  ],
  [
    'item-extended-closed items/0/extended/0/on',
    item(
      'due: 2024-06-30, closed: { on: 2024-06-01 }, extended: [ { on: 2024-06-20, until: 2024-07-30, reason: 汛期 } ]',
    ),
  ],
  [
    'item-reopened-unclosed items/0/reopened',
    item('due: 2024-06-30, reopened: { on: 2024-09-01, reason: 反弹, due: 2024-10-31 }'),
  ],
  [
    'item-too-early items/0/reopened/on',
    item('due: 2024-06-30, closed: { on: 2024-06-01 }, reopened: { on: 2024-05-01, reason: 反弹, due: 2024-10-31 }'),
  ],
  [
    'item-too-early items/0/reopened/due',
    item('due: 2024-06-30, closed: { on: 2024-06-01 }, reopened: { on: 2024-09-01, reason: 反弹, due: 2024-08-31 }'),
  ],
  [
    'item-too-early items/0/reopened/closed/on',
    item(
      'due: 2024-06-30, closed: { on: 2024-06-01 }, reopened: { on: 2024-09-01, reason: 反弹, due: 2024-10-31, closed: { on: 2024-08-31 } }',
    ),
  ],
  ['item-twice items/1/id', item('due: 2024-06-30', ', { id: a, branch: east, opened: 2024-03-01, due: 2024-06-30 }')],
  ['draw-over drawn', ledger('draw', 'on: 2024-12-01', 'method: 抽签', 'pool: 50', 'drawn: 60', 'attended: 57')],
  ['draw-over attended', ledger('draw', 'on: 2024-12-01', 'method: 抽签', 'pool: 320', 'drawn: 60', 'attended: 61')],
  [
    'months-unordered monthly/1/period',
    ledger('pairs', 'relation: help', 'monthly: [ { period: 2024-02, count: 12 }, { period: 2024-01, count: 9 } ]'),
  ],
  [
    'months-unordered monthly/1/period',
    ledger('pairs', 'relation: help', 'monthly: [ { period: 2024-02, count: 12 }, { period: 2024-02, count: 9 } ]'),
  ],
  ['month-expected monthly/0/period', ledger('pairs', 'relation: help', 'monthly: [ { period: 2024, count: 12 } ]')],
  [
    'dates-reversed pairs/0/until',
    ledger(
      'pairs',
      'relation: department-village',
      'pairs: [ { from: 县水利局, branch: north, since: 2024-05-01, until: 2024-04-01 } ]',
    ),
  ],
  [
    'count-twice items/1',
    ledger(
      'counts',
      'unit: 篇',
      'items: [ { label: 省级, period: 2024, count: 3 }, { label: 省级, period: 2024, count: 4 } ]',
    ),
  ],
  [
    'missing-key items/0',
    ledger('measures', 'items: [ { on: 2024-05-01, of: unit, measure: reminder, reason: 迟报 } ]'),
  ],
])('a ledger against itself: %s', (expected, files) => {
  expect(found(files)).toEqual([expected]);
});
