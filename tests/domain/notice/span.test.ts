import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { addDays, dayNumber } from '../../../src/domain/day.ts';
import {
  calendarDays,
  daysOf,
  holidaysIn,
  spanOf,
  unknownYears,
  workingDays,
} from '../../../src/domain/notice/span.ts';

const calendar = calendarOf([]);
const someDay = fc
  .integer({ min: dayNumber('2005-01-01'), max: dayNumber('2026-01-31') })
  .map((n) => addDays('1970-01-01', n));
const countFrom = fc.constantFrom('same-day' as const, 'next-day' as const);

test.each([
  { signed: '2022-05-07', from: '2022-05-07', until: '2022-05-12', calendar: 6, working: 5 },
  { signed: null, from: '2024-08-12', until: '2024-08-16', calendar: 5, working: 5 },
  { signed: '2016-11-07', from: '2016-11-07', until: '2016-11-13', calendar: 7, working: 5 },
  { signed: '2024-07-03', from: '2024-07-03', until: '2024-07-09', calendar: 7, working: 5 },
  { signed: '2023-12-21', from: '2023-12-21', until: '2023-12-25', calendar: 5, working: 3 },
  { signed: '2025-12-04', from: '2025-12-04', until: '2025-12-08', calendar: 5, working: 3 },
])('a published period from $from to $until has $calendar days, $working of them working days', (published) => {
  const { signed, from, until } = published;
  const span = spanOf({ from, until, countFrom: 'same-day' }, calendar)!;
  expect(calendarDays(span)).toBe(published.calendar);
  expect(workingDays(span, calendar)).toBe(published.working);
  if (signed !== null) expect(span.counted).toBe(signed);
  expect(spanOf({ from, days: published.calendar, countFrom: 'same-day' }, calendar)).toEqual(span);
});

test('five working days asked for on 14 April 2025 end on the 18th, or on the 21st where the next day is the first', () => {
  const from = '2025-04-14';
  expect(spanOf({ from, workingDays: 5, countFrom: 'same-day' }, calendar)?.until).toBe('2025-04-18');
  expect(spanOf({ from, workingDays: 5, countFrom: 'next-day' }, calendar)).toEqual({
    from,
    counted: '2025-04-15',
    until: '2025-04-21',
  });
});

test('a week over the Spring Festival of 2024 holds make-up days and names the holiday', () => {
  const span = spanOf({ from: '2024-02-07', days: 12, countFrom: 'same-day' }, calendar)!;
  expect(daysOf(span, calendar).map(({ kind }) => kind)).toEqual([
    'workday',
    'workday',
    'workday',
    'holiday',
    'holiday',
    'holiday',
    'holiday',
    'holiday',
    'holiday',
    'holiday',
    'holiday',
    'make-up',
  ]);
  expect(holidaysIn(span, calendar)).toEqual(['春节']);
  expect(workingDays(span, calendar)).toBe(4);
});

test('past the calendar, days can still be counted and working days cannot', () => {
  const span = spanOf({ from: '2026-12-28', days: 7, countFrom: 'same-day' }, calendar)!;
  expect(span.until).toBe('2027-01-03');
  expect(calendarDays(span)).toBe(7);
  expect(workingDays(span, calendar)).toBeNull();
  expect(unknownYears(span, calendar)).toEqual([2027]);
  expect(spanOf({ from: '2026-12-28', workingDays: 5, countFrom: 'same-day' }, calendar)).toBeNull();
});

test('a period of so many days or working days has as many', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 40 }), countFrom, (from, count, counted) => {
      const byDays = spanOf({ from, days: count, countFrom: counted }, calendar)!;
      expect(calendarDays(byDays)).toBe(count);
      const byWork = spanOf({ from, workingDays: count, countFrom: counted }, calendar)!;
      expect(workingDays(byWork, calendar)).toBe(count);
      expect(spanOf({ from, until: byWork.until, countFrom: counted }, calendar)).toEqual(byWork);
    }),
  );
});

test('counting from the next day moves the whole period by a day, never by its length', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 40 }), (from, days) => {
      const same = spanOf({ from: addDays(from, 1), days, countFrom: 'same-day' }, calendar)!;
      expect(spanOf({ from, days, countFrom: 'next-day' }, calendar)).toEqual({ ...same, from });
    }),
  );
});

test.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Auckland'])(
  'on a machine in %s the days are the same',
  (zone) => {
    const source = (path: string) => JSON.stringify(new URL(`../../../src/domain/${path}`, import.meta.url).href);
    const script = `
      import { calendarOf } from ${source('calendar/calendar.ts')};
      import { daysOf, spanOf } from ${source('notice/span.ts')};
      const calendar = calendarOf([]);
      const kinds = daysOf({ from: '2004-01-01', counted: '2004-01-01', until: '2026-12-31' }, calendar).map(({ day, kind }) => day + kind);
      const spans = ['2024-02-08', '2024-03-09', '2025-09-28', '2026-11-01'].map((from) => spanOf({ from, workingDays: 5, countFrom: 'next-day' }, calendar));
      console.log(new Date(2024, 5, 1).getTimezoneOffset(), JSON.stringify([kinds, spans]));
    `;
    const run = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
        maxBuffer: 2 ** 24,
      });
    const [offset, ...days] = run(zone).split(' ');
    expect(Number(offset)).toBe(
      { UTC: 0, 'Asia/Shanghai': -480, 'America/New_York': 240, 'Pacific/Auckland': -720 }[zone],
    );
    const kinds = daysOf({ from: '2004-01-01', counted: '2004-01-01', until: '2026-12-31' }, calendar).map(
      ({ day, kind }) => day + kind,
    );
    const spans = ['2024-02-08', '2024-03-09', '2025-09-28', '2026-11-01'].map((from) =>
      spanOf({ from, workingDays: 5, countFrom: 'next-day' }, calendar),
    );
    expect(days.join(' ').trim()).toBe(JSON.stringify([kinds, spans]));
  },
);
