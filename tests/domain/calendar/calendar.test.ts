import fc from 'fast-check';
import { SolarDay } from 'tyme4ts';
import { expect, test } from 'vitest';
import {
  addWorkingDays,
  calendarOf,
  uncoveredYears,
  workingDaysBetween,
} from '../../../src/domain/calendar/calendar.ts';
import { officialYears } from '../../../src/domain/calendar/official.ts';
import { addDays, type Day, dayNumber, weekday } from '../../../src/domain/day.ts';

const calendar = calendarOf([]);
const year2027 = {
  id: '2027',
  source: '关于2027年部分节假日安排的通知',
  holidays: [{ name: '元旦', from: '2026-12-31', until: '2027-01-02' }],
  workdays: ['2027-01-03'],
};

/** Every day from one to another. */
function days(from: Day, until: Day): Day[] {
  return Array.from({ length: dayNumber(until) - dayNumber(from) + 1 }, (_, index) => addDays(from, index));
}

const someDay = fc
  .integer({ min: dayNumber('2004-01-01'), max: dayNumber('2026-06-30') })
  .map((n) => addDays('1970-01-01', n));

test.each([
  ['2024-02-04', 'make-up', null],
  ['2024-02-18', 'make-up', null],
  ['2024-02-10', 'holiday', '春节'],
  ['2024-02-17', 'holiday', '春节'],
  ['2024-02-09', 'workday', null],
  ['2025-01-26', 'make-up', null],
  ['2025-01-28', 'holiday', '春节'],
  ['2025-02-04', 'holiday', '春节'],
  ['2025-02-08', 'make-up', null],
  ['2025-09-28', 'make-up', null],
  ['2025-10-01', 'holiday', '国庆节'],
  ['2025-10-06', 'holiday', '中秋节'],
  ['2025-10-08', 'holiday', '国庆节'],
  ['2025-10-11', 'make-up', null],
  ['2026-02-14', 'make-up', null],
  ['2026-02-15', 'holiday', '春节'],
  ['2026-02-23', 'holiday', '春节'],
  ['2026-02-28', 'make-up', null],
  ['2026-03-01', 'weekend', null],
  ['2026-12-31', 'workday', null],
  ['2027-01-01', 'unknown', null],
  ['2003-12-31', 'unknown', null],
] as const)('%s is a %s (%s)', (day, kind, holiday) => {
  expect(calendar.kindOf(day)).toBe(kind);
  expect(calendar.holidayOf(day)).toBe(holiday);
});

test('a second library agrees on every day of 23 years, but for two days of 2013 on which the notice decides', () => {
  const differing = days('2004-01-01', '2026-12-31').filter((day) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    const legal = SolarDay.fromYmd(year, month, date).getLegalHoliday();
    const works = legal ? legal.isWork() : weekday(day) < 6;
    return works !== calendar.isWorkday(day);
  });
  // The notice for 2013 (国办发明电〔2012〕33号) has both worked: "4月7日（星期日）上班", "10月12日（星期六）上班".
  expect(differing).toEqual(['2013-04-07', '2013-10-12']);
});

test('every official year names its source, and every make-up day is a weekend day that is no day off', () => {
  expect(Object.keys(officialYears)).toEqual(Array.from({ length: 23 }, (_, index) => String(2004 + index)));
  for (const [year, { source, holidays, workdays }] of Object.entries(officialYears)) {
    expect(source).toContain(`${year}年`);
    expect(calendar.sourceOf(Number(year))).toBe(source);
    for (const day of workdays) {
      expect(day.slice(0, 4)).toBe(year);
      expect(weekday(day)).toBeGreaterThan(5);
      expect(calendar.holidayOf(day)).toBeNull();
    }
    for (const { from, until } of holidays) expect([from.slice(0, 4), until.slice(0, 4)]).toEqual([year, year]);
  }
});

test('of a year that is not covered nothing is said', () => {
  expect(calendar.isWorkday('2027-03-01')).toBeNull();
  expect(workingDaysBetween(calendar, '2026-12-28', '2027-01-05')).toBeNull();
  expect(addWorkingDays(calendar, '2026-12-28', 10)).toBeNull();
  expect(uncoveredYears(calendar, '2026-12-28', '2028-01-05')).toEqual([2027, 2028]);
});

test("a portal's own year is covered, and its notice may change the December before", () => {
  const own = calendarOf([year2027]);
  expect(own.kindOf('2026-12-31')).toBe('holiday');
  expect(own.kindOf('2027-01-03')).toBe('make-up');
  expect(own.kindOf('2027-03-06')).toBe('weekend');
  expect(own.sourceOf(2027)).toBe(year2027.source);
  expect(workingDaysBetween(own, '2026-12-28', '2027-01-05')).toBe(6);
});

test("a portal's year takes the place of the built-in one", () => {
  const own = calendarOf([
    {
      id: '2024',
      source: '临时调整',
      holidays: [{ name: '元旦', from: '2024-01-01', until: '2024-01-01' }],
      workdays: [],
    },
  ]);
  expect(own.kindOf('2024-02-10')).toBe('weekend');
  expect(own.kindOf('2024-02-12')).toBe('workday');
  expect(own.kindOf('2023-01-23')).toBe('holiday');
});

test('seven days from a working day hold fewer than five working days at 75 of 743 starts in 2024 to 2026', () => {
  const starts = days('2024-01-01', '2026-12-25').filter((day) => calendar.isWorkday(day));
  const short = starts.filter((day) => (workingDaysBetween(calendar, day, addDays(day, 6)) ?? 0) < 5);
  expect([short.length, starts.length]).toEqual([75, 743]);
  expect(workingDaysBetween(calendar, '2026-09-30', '2026-10-06')).toBe(1);
});

test('the day of the nth working day is a working day, and n of them lie from the first day to it', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const until = addWorkingDays(calendar, from, count);
      expect(until).not.toBeNull();
      expect(calendar.isWorkday(until!)).toBe(true);
      expect(workingDaysBetween(calendar, from, until!)).toBe(count);
    }),
  );
});

test('working days of two stretches that meet add up', () => {
  fc.assert(
    fc.property(someDay, fc.nat(90), fc.nat(90), (from, a, b) => {
      const middle = addDays(from, a);
      const whole = workingDaysBetween(calendar, from, addDays(middle, b));
      const parts = [
        workingDaysBetween(calendar, from, middle),
        workingDaysBetween(calendar, addDays(middle, 1), addDays(middle, b)),
      ];
      expect(whole).toBe((parts[0] ?? 0) + (parts[1] ?? 0));
    }),
  );
});
