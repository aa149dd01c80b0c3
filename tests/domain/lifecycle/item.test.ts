import { expect, test } from 'vitest';
import { countItems, itemStateOf } from '../../../src/domain/lifecycle/item.ts';
import type { ItemDates } from '../../../src/domain/records/ledger.ts';

const item = (dates: Partial<ItemDates> = {}): ItemDates => ({
  opened: '2024-03-01',
  due: '2024-06-30',
  extended: undefined,
  closed: undefined,
  reopened: undefined,
  ...dates,
});
const extended = [{ on: '2024-06-20', until: '2024-07-31', reason: '汛期' }];
const closed = (on: string) => ({ on, number: undefined, how: undefined });
const reopened = { on: '2024-09-01', reason: '反弹', due: '2024-10-31', closed: undefined };

/** State, due day and days late, in short. */
function short(dates: Partial<ItemDates>, day: string): string {
  const { state, due, daysLate } = itemStateOf(item(dates), day);
  return `${state} ${due} ${daysLate}`;
}

test.each([
  [{}, '2024-02-29', 'upcoming 2024-06-30 0'],
  [{}, '2024-06-30', 'open 2024-06-30 0'],
  [{}, '2024-07-02', 'overdue 2024-06-30 2'],
  [{ extended }, '2024-06-19', 'open 2024-06-30 0'],
  [{ extended }, '2024-07-02', 'open 2024-07-31 0'],
  [{ extended }, '2024-08-01', 'overdue 2024-07-31 1'],
  [{ closed: closed('2024-06-30') }, '2024-09-01', 'closed 2024-06-30 0'],
  [{ closed: closed('2024-07-05') }, '2024-09-01', 'closed 2024-06-30 5'],
  [{ closed: closed('2024-06-01'), reopened }, '2024-08-31', 'closed 2024-06-30 0'],
  [{ closed: closed('2024-06-01'), reopened }, '2024-09-01', 'open 2024-10-31 0'],
  [{ closed: closed('2024-06-01'), reopened }, '2024-11-02', 'overdue 2024-10-31 2'],
  [
    { closed: closed('2024-06-01'), reopened: { ...reopened, closed: closed('2024-10-20') } },
    '2024-11-02',
    'closed 2024-10-31 0',
  ],
  [
    {
      extended: [...extended, { on: '2024-10-30', until: '2024-11-30', reason: '返工' }],
      closed: closed('2024-07-20'),
      reopened,
    },
    '2024-11-02',
    'open 2024-11-30 0',
  ],
] as const)('%j: on %s it is %s', (dates, day, expected) => {
  expect(short(dates as Partial<ItemDates>, day)).toBe(expected);
});

test('extensions and reopening are told from the day they happen', () => {
  const record = item({ extended, closed: closed('2024-07-20'), reopened });
  expect(itemStateOf(record, '2024-06-19')).toMatchObject({ extensions: 0, reopened: false, closedOn: null });
  expect(itemStateOf(record, '2024-07-20')).toMatchObject({ extensions: 1, reopened: false, closedOn: '2024-07-20' });
  expect(itemStateOf(record, '2024-09-01')).toMatchObject({ extensions: 1, reopened: true, closedOn: null });
});

test('the states of a ledger are counted on a day', () => {
  const items = [
    item(),
    item({ closed: closed('2024-05-01') }),
    item({ extended }),
    item({ opened: '2025-01-01', due: '2025-02-01' }),
  ];
  expect(countItems(items, '2024-07-10')).toEqual({ upcoming: 1, open: 1, overdue: 1, closed: 1 });
});
