import { expect, test } from 'vitest';
import { serializeCalendar } from '../../src/exports/calendar.ts';
import { noticeForms, noticeRecord, words } from './example.ts';

function calendarOf(record: string, day?: string) {
  const { view, files } = noticeForms(record, day ? { day } : {});
  return serializeCalendar(view, files, words);
}

/** The lines of a calendar, folded ones joined again. */
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

test('the first and the last day are whole days, the end of a day being the next one', () => {
  const lines = unfolded(calendarOf(noticeRecord()));
  expect(lines.filter((line) => /^DT(?:START|END)/.test(line))).toEqual([
    'DTSTART;VALUE=DATE:20240708',
    'DTEND;VALUE=DATE:20240709',
    'DTSTART;VALUE=DATE:20240714',
    'DTEND;VALUE=DATE:20240715',
  ]);
  expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
    'SUMMARY:公示开始：关于拟命名2024年度县级基层党建工作示范点的公示',
    'SUMMARY:公示截止：关于拟命名2024年度县级基层党建工作示范点的公示',
  ]);
});

test('no line is longer than 75 bytes, and every line ends as RFC 5545 wants', () => {
  const ics = calendarOf(noticeRecord().replace('基层党建', '基层党建'.repeat(12)));
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const longest = Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)));
  expect(longest).toBeLessThanOrEqual(75);
  expect(unfolded(ics)[0]).toBe('BEGIN:VCALENDAR');
  expect(unfolded(ics).slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('the stamp is a day of the record, in UTC, so that the same record gives the same bytes', () => {
  const lines = unfolded(calendarOf(noticeRecord()));
  expect(new Set(lines.filter((line) => line.startsWith('DTSTAMP')))).toEqual(new Set(['DTSTAMP:20240705T000000Z']));
});

test('an extension moves the last day under the same id and raises the sequence; a withdrawal cancels', () => {
  const events = `
events:
  - { on: 2024-07-12, type: extended, until: 2024-07-17, reason: 核查 }
  - { on: 2024-07-15, type: withdrawn, reason: 程序不全 }
`;
  const line = (day: string, name: string) =>
    unfolded(calendarOf(noticeRecord(events), day))
      .filter((each) => each.startsWith(name))
      .at(-1);
  expect([line('2024-07-11', 'DTSTART'), line('2024-07-12', 'DTSTART')]).toEqual([
    'DTSTART;VALUE=DATE:20240714',
    'DTSTART;VALUE=DATE:20240717',
  ]);
  expect([line('2024-07-11', 'SEQUENCE'), line('2024-07-12', 'SEQUENCE')]).toEqual(['SEQUENCE:0', 'SEQUENCE:1']);
  expect(line('2024-07-12', 'UID')).toBe(line('2024-07-11', 'UID'));
  expect([line('2024-07-12', 'STATUS'), line('2024-07-15', 'STATUS')]).toEqual([
    'STATUS:CONFIRMED',
    'STATUS:CANCELLED',
  ]);
});
