import { officialYears } from '../calendar/official.ts';
import { type Day, weekday } from '../day.ts';
import { type Entry, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import type { CalendarYear } from '../records/calendar.ts';
import type { RecordSet } from '../records/set.ts';

/** The portal's own calendar years: each a year, with days of that year or of the December before. */
export function checkCalendar(set: RecordSet): Finding[] {
  return set.calendar.flatMap(checkYear);
}

function checkYear({ value, at }: Entry<CalendarYear>): Finding[] {
  const { id, holidays, workdays } = value;
  if (!/^\d{4}$/.test(id)) return [finding('calendar-year-malformed', within(at, 'id'), { value: id })];
  const outside = (day: Day) => day.slice(0, 4) !== id && day.slice(0, 7) !== `${Number(id) - 1}-12`;
  const findings: Finding[] = [];
  if (Object.hasOwn(officialYears, id)) findings.push(finding('calendar-year-known', within(at, 'id'), { year: id }));
  for (const [index, { from, until }] of holidays.entries()) {
    const place = within(at, 'holidays', index);
    if (until < from) findings.push(finding('dates-reversed', within(place, 'until'), { from, until }));
    else if (outside(from))
      findings.push(finding('calendar-day-outside', within(place, 'from'), { day: from, year: id }));
    else if (outside(until))
      findings.push(finding('calendar-day-outside', within(place, 'until'), { day: until, year: id }));
  }
  for (const [index, day] of workdays.entries()) {
    const place = within(at, 'workdays', index);
    const off = holidays.find(({ from, until }) => from <= day && day <= until);
    if (outside(day)) findings.push(finding('calendar-day-outside', place, { day, year: id }));
    else if (off) findings.push(finding('make-up-day-off', place, { day, holiday: off.name }));
    else if (weekday(day) < 6) findings.push(finding('make-up-day-on-weekday', place, { day }));
  }
  return findings;
}
