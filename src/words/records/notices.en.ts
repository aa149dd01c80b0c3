import { counted } from '../english.ts';
import { site } from '../site.en.ts';
import { outcomes } from './common.en.ts';
import type { notice as zhCN } from './notices.zh-CN.ts';

const { day, days } = site;

const events: (typeof zhCN)['event'] = {
  objection: 'objection received',
  finding: 'finding',
  ballot: 'ballot',
  extended: 'extended',
  amended: 'corrected',
  withdrawn: 'withdrawn',
  concluded: 'outcome published',
  redacted: 'taken down',
};

const findings: (typeof zhCN)['finding'] = {
  upheld: 'upheld',
  partly: 'upheld in part',
  'not-upheld': 'not upheld',
  unverifiable: 'cannot be verified',
  'not-accepted': 'not accepted',
};

export const notice: typeof zhCN = {
  indexTitle: 'Notices',
  indexLead: (count) =>
    `${counted(count, 'notice')} by day of signing. Each tells the first and the last day on which objections may be made to the office named there.`,
  hidden: (count) => `${counted(count, 'more notice')} counted but not listed. `,
  year: (value) => value,
  kind: {
    naming: 'Notice of naming',
    award: 'Notice of awards',
    result: 'Notice of results',
    admission: 'Notice of admission to the Party',
    other: 'Notice',
  },
  signed: (on) => `signed on ${day(on)}`,
  period: 'Period',
  periodOf: (from, until) => `Period: ${days(from, until)}`,
  event: events,
  eventOn: (type, on) => `${events[type]} on ${day(on)}`,
  lines: (count) => counted(count, 'entry', 'entries'),
  unreleased: 'Preview: not yet out',
  unreleasedText: 'This notice is not approved, or the time of its release has not come; it is not on the public site.',
  issuedBy: 'Issued by',
  signedOn: 'Signed on',
  basis: 'Basis',
  programme: 'Award programme',
  source: (text) => `An old notice entered later; source: ${text}`,
  to: 'to',
  from: 'First day',
  until: 'Last day',
  untilUnknown: 'reckoned in working days; the calendar does not reach so far, the last day is still open',
  untilMoved: (written) => `first set to ${day(written)}`,
  times: (from, until) => `from ${from} on the first day until ${until} on the last`,
  length: 'Length',
  calendarDays: (count) => counted(count, 'calendar day'),
  workingDays: (count) => counted(count, 'working day'),
  countFrom: { 'same-day': 'the first day counts', 'next-day': 'counted from the day after the first' },
  holidays: 'Holidays in between',
  holiday: (name, from, until) => `${name} (${days(from, until)})`,
  makeUps: 'Make-up working days in between',
  unknownYears: (years) =>
    `The holidays of ${years.join(', ')} are not in the calendar yet; only calendar days are counted. `,
  list: 'List',
  order: {
    given: 'in the order given',
    rank: 'by rank',
    strokes: 'by strokes of the family name (or name), in no order of merit',
    pinyin: 'by pinyin, in no order of merit',
  },
  masked: 'Some characters of names are hidden by rule. ',
  takenDown: (count) =>
    `The list of ${counted(count, 'entry', 'entries')} was taken down by rule after the period; title, basis, outcome and numbers stay. `,
  number: 'No.',
  name: 'Name',
  organisation: 'Organisation or place',
  category: 'Category',
  deeds: 'What for',
  figure: 'Score',
  proposed: 'Proposed grade',
  outcome: 'Outcome',
  withheld: '(not public)',
  outcomes,
  basisOf: {
    objection: 'objection upheld',
    applicant: 'given up by the applicant',
    office: 'found out by the office itself',
  },
  outcomeCount: (counts) =>
    (['confirmed', 'removed', 'deferred'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => `${counts[key]} ${outcomes[key]}`)
      .join(', '),
  object: 'How to object',
  objectLead: (from, until) =>
    `Whoever objects to the list may tell the office below within the period (${days(from, until)}). `,
  objectHow: {
    real: 'Please keep to the facts. Persons give their real names and how to reach them; organisations put their seals. ',
    open: 'Please keep to the facts, and say how to reach you, so that the matter can be verified and answered. ',
  },
  postmark: {
    arrival: 'For letters the postmark of arrival counts. ',
    sent: 'For letters the postmark of sending counts. ',
  },
  noForm: 'This site collects no objections; please turn to the office itself.',
  office: 'Office',
  phone: 'Telephone',
  email: 'Email',
  address: 'Address',
  postcode: 'Postcode',
  hours: 'Hours',
  received: 'Objections and findings',
  receivedNone: 'No objection is on record. ',
  receivedText: (received, open) =>
    `${counted(received, 'objection')} received, ${open > 0 ? `${open} not yet answered` : 'all answered'}. `,
  finding: findings,
  findingCount: (result, count) => `${count} ${findings[result]}`,
  findings: (counts) => `Findings: ${counts.join(', ')}. `,
  happened: 'Course',
  posted: (issuer) => `Published by ${issuer}`,
  begins: 'First day of the notice',
  ends: 'Last day of the notice',
  extendedTo: (until) => `Extended to ${day(until)}`,
  reason: (text) => `Reason: ${text}`,
  by: (name) => `Decided by ${name}`,
  before: 'Before',
  after: 'After',
  restarts: 'The period begins anew',
  continues: 'The period goes on',
  difference: 'Change',
  redactedWhat: (what) => `${what}: taken down by law`,
  digest: (value) => `Digest of what was taken down (SHA-256 with a key): ${value}`,
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  register: 'All corrections',
  laterTitle: 'Afterwards',
  laterOn: (type, on) =>
    `${{ named: 'named', awarded: 'awarded', final: 'final', corrected: 'corrected', lost: 'award lost' }[type]} on ${day(on)}`,
  states: {
    upcoming: 'not yet begun',
    open: 'open for objections, days left: {n}',
    last: 'open for objections, today is the last day',
    over: 'period over',
    'under-review': 'period over, objections are being examined',
    concluded: 'outcome published',
    withdrawn: 'withdrawn',
  },
  ballot: (eligible, present, agreed, against, abstained) =>
    `${eligible} eligible, ${present} present; ${agreed} for, ${against} against, ${abstained} abstained`,
  document: (number) => `Document number: ${number}`,
  postedAt: 'Posted',
  place: 'Place',
  term: 'Time',
  photo: 'Photo',
  attachments: 'Attachments',
};
