import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { addDays } from '../../../src/domain/day.ts';
import { outcomesOf } from '../../../src/domain/notice/line.ts';
import { objectionsOf } from '../../../src/domain/notice/objection.ts';
import { isPublished, namesShown, namesWithdrawnFrom } from '../../../src/domain/notice/publication.ts';
import { stateAt } from '../../../src/domain/notice/schedule.ts';
import { finalSpan, stateOf } from '../../../src/domain/notice/state.ts';
import { turnsOf } from '../../../src/domain/notice/turn.ts';
import { portalSchema } from '../../../src/domain/records/portal.ts';
import { notice } from './example.ts';

const calendar = calendarOf([]);
const objection = { on: '2024-07-10', type: 'objection', about: 'north-school' };
const finding = { on: '2024-07-17', type: 'finding', about: 'north-school', result: 'not-upheld' };
const concluded = { on: '2024-07-18', type: 'concluded', outcomes: {} };

/** State and days left on a day, in short: `open 7`. */
function short(record: ReturnType<typeof notice>, day: string): string {
  const { state, daysLeft } = stateOf(record, calendar, day);
  return daysLeft === null ? state : `${state} ${daysLeft}`;
}

test.each([
  ['2024-07-07', 'upcoming'],
  ['2024-07-08', 'open 7'],
  ['2024-07-14', 'open 1'],
  ['2024-07-15', 'under-review'],
  ['2024-07-16', 'under-review'],
  ['2024-07-17', 'over'],
  ['2024-07-18', 'concluded'],
  ['2030-01-01', 'concluded'],
])('on %s a notice with one objection is %s', (day, expected) => {
  expect(short(notice({ events: [objection, finding, concluded] }), day)).toBe(expected);
});

test('a draft, and a notice nobody approved, is a draft on every day', () => {
  expect(short(notice({ draft: 'true' }), '2024-07-10')).toBe('draft');
  expect(short(notice({ approvedBy: undefined }), '2024-07-10')).toBe('draft');
  expect(short(notice({ approvedBy: undefined, source: '县档案馆公示存档' }), '2024-07-10')).toBe('open 5');
});

test('an extension counts from the day it is made', () => {
  const record = notice({ events: [{ on: '2024-07-12', type: 'extended', until: '2024-07-19', reason: '停电三日' }] });
  expect(short(record, '2024-07-11')).toBe('open 4');
  expect(stateOf(record, calendar, '2024-07-12')).toMatchObject({ state: 'open', daysLeft: 8, extended: true });
  expect(short(record, '2024-07-20')).toBe('over');
});

test('an amendment that restarts the period runs its full length again', () => {
  const amended = (rest: object) => ({
    on: '2024-07-11',
    type: 'amended',
    changed: '单位名称',
    reason: '笔误',
    ...rest,
  });
  const restarts = notice({ events: [amended({ restarts: 'true' })] });
  expect(finalSpan(restarts, calendar)).toEqual({ from: '2024-07-11', counted: '2024-07-11', until: '2024-07-17' });
  expect(stateOf(restarts, calendar, '2024-07-16')).toMatchObject({ state: 'open', daysLeft: 2, amended: true });
  const goesOn = notice({ events: [amended({})] });
  expect(stateOf(goesOn, calendar, '2024-07-15')).toMatchObject({ state: 'over', amended: true });
  const working = notice({ period: { from: '2024-07-08', workingDays: '5' }, events: [amended({ restarts: 'true' })] });
  expect(finalSpan(working, calendar)?.until).toBe('2024-07-17');
});

test('a withdrawn notice is withdrawn whatever else is recorded', () => {
  const record = notice({ events: [objection, { on: '2024-07-11', type: 'withdrawn', reason: '名单有误' }] });
  expect([short(record, '2024-07-10'), short(record, '2024-07-11'), short(record, '2024-08-01')]).toEqual([
    'open 5',
    'withdrawn',
    'withdrawn',
  ]);
});

test('with a minute in the place of the day, the stated times of day count', () => {
  const record = notice({
    period: { from: '2024-08-22', until: '2024-08-31' },
    times: { from: '12:00', until: '16:00' },
  });
  expect(
    ['2024-08-22', '2024-08-22T11:59', '2024-08-22T12:00', '2024-08-31T16:00', '2024-08-31T16:01', '2024-08-31'].map(
      (when) => short(record, when),
    ),
  ).toEqual(['open 10', 'upcoming', 'open 10', 'open 1', 'over', 'open 1']);
});

test('objections are answered one by one unless a finding says how many it settles', () => {
  const twice = [objection, { ...objection, on: '2024-07-11' }];
  expect(objectionsOf(notice({ events: [...twice, finding] }), '2024-07-31')).toEqual({
    received: 2,
    open: 1,
    results: { 'not-upheld': 1 },
  });
  const both = notice({ events: [...twice, { ...finding, settles: '2' }] });
  expect(objectionsOf(both, '2024-07-31')).toEqual({ received: 2, open: 0, results: { 'not-upheld': 2 } });
  expect(objectionsOf(both, '2024-07-31', 'east-village').received).toBe(0);
  expect(objectionsOf(both, '2024-07-10').open).toBe(1);
});

test('outcomes are announced line by line; a later conclusion settles what had been deferred', () => {
  const record = notice({
    events: [
      {
        on: '2024-07-18',
        type: 'concluded',
        outcomes: { other: [{ about: '3', outcome: 'deferred', reason: '尚在核实' }] },
      },
      {
        on: '2024-08-02',
        type: 'concluded',
        outcomes: { other: [{ about: '3', outcome: 'removed', reason: '自愿放弃', basis: 'applicant' }] },
      },
    ],
  });
  const outcomes = (day: string) => outcomesOf(record, day).map(({ id, outcome }) => `${id} ${outcome}`);
  expect(outcomes('2024-07-17')).toEqual([]);
  expect(outcomes('2024-07-18')).toEqual(['north-school confirmed', 'east-village confirmed', '3 deferred']);
  expect(outcomes('2024-08-02')).toEqual(['north-school confirmed', 'east-village confirmed', '3 removed']);
});

test('a result is named by its subject, unless its line has an id of its own', () => {
  const result = 'township-duty@2024/2024/branch/xueguan-village';
  const record = notice({ list: [{ result }, { result, id: 'second' }], events: [concluded] });
  expect(outcomesOf(record, '2024-07-18').map(({ id }) => id)).toEqual(['xueguan-village', 'second']);
});

test('nothing is out before its approval and its minute of release', () => {
  const timed = notice({ releaseAt: '2024-07-08T08:30' });
  expect(
    ['2024-07-07', '2024-07-08', '2024-07-08T08:29', '2024-07-08T08:30', '2024-07-09'].map((when) =>
      isPublished(timed, when),
    ),
  ).toEqual([false, false, false, true, true]);
  expect(['2024-07-04', '2024-07-05'].map((day) => isPublished(notice(), day))).toEqual([false, true]);
  expect(isPublished(notice({ draft: 'true' }), '2030-01-01')).toBe(false);
  expect(isPublished(notice({ approvedBy: undefined }), '2030-01-01')).toBe(false);
  expect(
    isPublished(notice({ approvedBy: undefined, releaseAt: '2024-07-08T08:30', source: '存档' }), '2030-01-01'),
  ).toBe(false);
});

test('names leave a list on the day it states, or after the days the portal keeps them', () => {
  const config = (retention: object) =>
    portalSchema.parse({
      name: '青禾榜',
      owner: { name: '中共青禾县委组织部', kind: 'party' },
      baseUrl: 'https://bang.example.cn/',
      levels: [{ id: 'village', title: '村' }],
      kinds: [{ id: 'village-branch', title: '村党支部', level: 'village' }],
      policies: { retention },
    });
  expect(namesWithdrawnFrom(notice(), config({}), calendar)).toBeNull();
  expect(namesWithdrawnFrom(notice({ withdrawAfter: '2024-09-01' }), config({ naming: { days: '3' } }), calendar)).toBe(
    '2024-09-01',
  );
  const kept = config({ naming: { days: '30' } });
  expect(namesWithdrawnFrom(notice(), kept, calendar)).toBe('2024-08-14');
  expect([
    namesShown(notice(), kept, calendar, '2024-08-13'),
    namesShown(notice(), kept, calendar, '2024-08-14'),
  ]).toEqual([true, false]);
});

const lives = {
  plain: {},
  concluded: { events: [objection, finding, concluded] },
  extended: { events: [{ on: '2024-07-12', type: 'extended', until: '2024-07-19', reason: '停电' }, concluded] },
  restarted: { events: [{ on: '2024-07-11', type: 'amended', changed: '名称', reason: '笔误', restarts: 'true' }] },
  'amended late': {
    events: [{ on: '2024-07-20', type: 'amended', changed: '名称', reason: '笔误', restarts: 'true' }],
  },
  withdrawn: { events: [{ on: '2024-07-09', type: 'withdrawn', reason: '名单有误' }] },
  draft: { draft: 'true' },
  'signed late': { signedOn: '2024-07-12' },
  'working days': { period: { from: '2024-07-08', workingDays: '5', countFrom: 'next-day' } },
};

test.each(Object.entries(lives))('the turns printed on a page give the state of every day (%s)', (_, different) => {
  const record = notice(different);
  const turns = turnsOf(record, calendar);
  for (let day = record.signedOn; day <= '2024-08-31'; day = addDays(day, 1)) {
    const { state, daysLeft } = stateOf(record, calendar, day);
    expect([day, stateAt(turns, day)]).toEqual([day, { state, daysLeft }]);
  }
});

test.each(Object.entries(lives))(
  'with times of day they give the state of every quarter of an hour (%s)',
  (_, different) => {
    const record = notice({ ...different, times: { from: '09:30', until: '17:00' } });
    const turns = turnsOf(record, calendar);
    for (let day = record.signedOn; day <= '2024-08-12'; day = addDays(day, 1)) {
      for (const time of ['00:00', '09:29', '09:30', '16:59', '17:00', '17:01', '23:59']) {
        const minute = `${day}T${time}`;
        const { state, daysLeft } = stateOf(record, calendar, minute);
        expect([minute, stateAt(turns, minute, record.times)]).toEqual([minute, { state, daysLeft }]);
      }
    }
  },
);
