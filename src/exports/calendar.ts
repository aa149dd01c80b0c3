import ical, { ICalEventStatus } from 'ical-generator';
import { addDays, type Day } from '../domain/day.ts';
import type { NoticeView } from '../views/notice.ts';
import type { NoticeFiles } from '../views/notice-files.ts';
import type { Words } from '../words/words.ts';

/** The part of a notice that a calendar shows. */
type Entry = Pick<NoticeView, 'id' | 'title' | 'signedOn' | 'period' | 'events' | 'objections'>;

/**
 * The first and the last day of a notice as an iCalendar file (RFC 5545): whole days, which are the same in every zone. Dates
 * are stamped by the record's own days; extending, amending or withdrawing raises the sequence, so that calendars that
 * took the entry before follow.
 */
export function serializeCalendar(view: Entry, { address }: NoticeFiles, words: Words): string {
  const { paper: w, records } = words;
  const changes = view.events.filter(({ type }) => ['extended', 'amended', 'withdrawn'].includes(type));
  const withdrawn = changes.some(({ type }) => type === 'withdrawn');
  const { office, phone } = view.objections;
  const contacts = [
    w.contact(records.notice.office, office),
    ...(phone ? [w.contact(records.notice.phone, phone)] : []),
  ];
  const event = (name: string, day: Day, summary: string) => ({
    id: `${view.id}-${name}@${new URL(address).host}`,
    start: midnight(day),
    end: midnight(addDays(day, 1)),
    allDay: true,
    stamp: midnight(changes.at(-1)?.on ?? view.signedOn),
    sequence: changes.length,
    status: withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary,
    description: contacts.join('\n'),
    url: address,
  });
  const { from, until } = view.period;
  const events = [
    event('begins', from, w.begins(view.title)),
    ...(until === null ? [] : [event('ends', until, w.ends(view.title))]),
  ];
  // No time zone is set: days have none, and with one the stamps would lose their mark of UTC.
  const calendar = ical({ prodId: { company: 'Sunboard', product: 'Sunboard', language: 'ZH' }, events });
  // RFC 5545 ends every line with a break, the last one too.
  return `${calendar.toString()}\r\n`;
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
