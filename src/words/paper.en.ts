import { counted, listed } from './english.ts';
import type { paper as zhCN } from './paper.zh-CN.ts';
import { records } from './records.en.ts';
import { site } from './site.en.ts';

const { day, days } = site;
const w = records.notice;

/** A notice on paper: the print page, the Word file, calendars and feeds. */
export const paper: typeof zhCN = {
  heading: (number, title) => `${number}. ${title}`,
  item: (number, text) => `(${number}) ${text}`,
  sentence: (text) => (/[.。！？!?]\s*$/.test(text) ? text : `${text}. `),
  beside: (name, more) => (more.length === 0 ? name : `${name} (${more.join(', ')})`),
  opening: 'The following list is published for objections.',
  basis: 'Basis',
  list: 'List',
  listElsewhere: (count) => `${counted(count, 'entry', 'entries')}; the list is attached. `,
  order: (text) => `The list is ${text}. `,
  period: 'Period',
  between: (from, until) => `From ${from} until ${until}`,
  openEnded: (from) => `From ${from}; the period is reckoned in working days, its last day is told elsewhere`,
  timed: (on, time) => (time === null ? day(on) : `${day(on)}, ${time}`),
  length: (calendar, working) =>
    working === null
      ? `, ${counted(calendar, 'calendar day')}`
      : `, ${counted(calendar, 'calendar day')}, of which ${counted(working, 'working day')}`,
  holidays: (names) => `Holidays in between: ${listed(names)}. `,
  objections: 'How to object',
  objectionsLead: (office) => `Whoever objects to the list may tell ${office} within the period. `,
  contact: (label, value) => `${label}: ${value}`,
  address: 'Postal address',
  withPostcode: (address, postcode) => (postcode === null ? address : `${address} (postcode ${postcode})`),
  course: 'Course of the notice',
  happened: (on, text) => `${day(on)}: ${text}`,
  extended: (until, reason) => `extended to ${day(until)}: ${reason}`,
  amended: (what, reason) => `corrected: ${what}${reason === null ? '' : ` (${reason})`}`,
  amendedUntil: (until) => `, the period ends on ${day(until)}`,
  restarts: ', the period begins anew',
  withdrawn: (reason) => `notice withdrawn: ${reason}`,
  concluded: (outcomes, document) => ['outcome published', outcomes, document].filter((part) => part).join(', '),
  redacted: (what, reason) => `taken down: ${what}${reason === null ? '' : ` (${reason})`}`,
  ballot: (text) => `ballot: ${text}`,
  outcome: (outcome, reason) => (reason === null ? w.outcomes[outcome] : `${w.outcomes[outcome]}: ${reason}`),
  annex: 'Annex',
  enclosed: 'Annex: ',
  scan: 'Scan, or type the address below, for the latest state and the outcome of this notice:',
  qr: 'Two-dimensional code of the address of this notice',
  draft: 'Not yet released',
  bar: {
    back: 'Back to the notice',
    word: 'Download as a Word file',
    hint: (lines, characters) =>
      `Print with your browser: paper A4, default margins, scale 100 %. ${lines} lines of ${characters} characters a page.`,
  },
  files: 'Print and download',
  print: 'Page for printing (A4)',
  printNote: '22 lines of 28 characters a page',
  wordFile: 'Word file',
  wordNote: 'laid out as the page for printing; can be changed',
  calendarFile: 'Calendar',
  calendarNote: 'first and last day of the notice',
  listFile: 'List as a table (CSV)',
  permanent: 'Permanent address',
  forTyping: 'Short address, for typing',
  shortTitle: (title) => `On to: ${title}`,
  shortText: 'This is a short address for typing. If you are not taken on, follow the link: ',
  begins: (title) => `Notice begins: ${title}`,
  ends: (title) => `Notice ends: ${title}`,
  feed: (name) => `${name}: notices`,
  feedPeriod: (from, until) => `Period: ${days(from, until)}. `,
  feedCount: (count) => `${counted(count, 'entry', 'entries')}. `,
  columns: {
    number: w.number,
    title: w.name,
    organisation: w.organisation,
    category: w.category,
    deeds: w.deeds,
    figure: w.figure,
    proposed: w.proposed,
    note: 'Note',
    outcome: w.outcome,
  },
};
