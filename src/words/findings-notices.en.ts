import type { FindingWords } from './finding-words.ts';

const units: Readonly<Record<string, string>> = { days: 'days', 'working-days': 'working days' };
const perhaps = (nearest: string, otherwise: string): string =>
  nearest === '' ? otherwise : `Did you mean "${nearest}"?`;
const by = (basis: string): string => (basis === '' ? '' : ` (by ${basis})`);
const about = (id: string): string => (id === '' ? '' : ` about "${id}"`);
const calendarFile = (year: string): string =>
  `Write data/calendar/${year}.yaml with id: ${year}, source, holidays (name, from, until) and workdays, as the official notice gives them.`;

/** Calendars and notices. */
export const noticeFindings = {
  'calendar-year-malformed': ({ value }) => ({
    found: `"${value}" is no year`,
    expected: 'A year of four digits, such as 2027',
    mend: 'Make the id the year, and name the file after it.',
  }),
  'calendar-year-known': ({ year }) => ({
    found: `The days of ${year} are built in`,
    expected: 'Calendars of years that are not built in',
    mend: 'Delete it, unless the official days were changed; then give all of them: the record takes the place of the whole year.',
  }),
  'calendar-day-outside': ({ day, year }) => ({
    found: `${day} is not in ${year}`,
    expected: `A day of ${year} or of the December before`,
    mend: 'Check the day, or move it to the calendar of its year.',
  }),
  'make-up-day-off': ({ day, holiday }) => ({
    found: `${day} is both a day off (${holiday}) and a make-up working day`,
    expected: 'One of the two',
    mend: 'Correct the one that differs from the official notice.',
  }),
  'make-up-day-on-weekday': ({ day }) => ({
    found: `${day} is no Saturday or Sunday`,
    expected: 'Make-up days are weekend days; other days are worked anyway',
    mend: 'Check the day, or delete it.',
  }),
  'calendar-year-needed': ({ year }) => ({
    found: `The period is counted in working days of ${year}, whose holidays are not known`,
    expected: 'Known holidays and make-up days of every year of the period',
    mend: calendarFile(year),
  }),
  'calendar-year-missing': ({ year }) => ({
    found: `The holidays of ${year} are not known: only calendar days can be counted`,
    expected: 'Known holidays and make-up days of every year of the period',
    mend: calendarFile(year),
  }),
  'notice-not-approved': () => ({
    found: 'The notice is no draft, and nobody approved it',
    expected: 'approvedBy and approvedOn, or draft: true',
    mend: 'Name who approved it and when; if nobody has, write draft: true.',
  }),
  'approved-after-release': ({ approvedOn, releaseAt }) => ({
    found: `Approved on ${approvedOn}, released at ${releaseAt}`,
    expected: 'Approval before release',
    mend: 'Check the day of approval, or release later.',
  }),
  'released-after-start': ({ releaseAt, from }) => ({
    found: `Released at ${releaseAt}, while the period begins on ${from}`,
    expected: 'Release on the first day at the latest',
    mend: 'Release earlier, or let the period begin on the day of release.',
  }),
  'signed-after-start': ({ signedOn, from }) => ({
    found: `Signed on ${signedOn}, after the first day ${from}`,
    expected: 'A date no later than the first day',
    mend: 'Check the date and the period.',
  }),
  'period-empty': ({ from, until }) => ({
    found: `The period has no day (from ${from} to ${until})`,
    expected: 'A last day no earlier than the first; at least 1 day',
    mend: 'Correct the last day or the number. With next-day the first day does not count.',
  }),
  'period-too-long': ({ days, limit }) => ({
    found: `The period has ${days} days`,
    expected: `At most ${limit} days`,
    mend: 'Check the years of the first and last day.',
  }),
  'period-too-short': ({ unit, found, minimum, basis }) => ({
    found: `The period has only ${found} ${units[unit] ?? unit}`,
    expected: `At least ${minimum} ${units[unit] ?? unit}${by(basis)}`,
    mend: 'Move the last day; if it is running already, add an event "extended".',
  }),
  'period-few-working-days': ({ count, holidays }) => ({
    found: `A period of a week or more with only ${count} working days${holidays === '' ? '' : ` (${holidays})`}`,
    expected: 'A week of publicity usually holds 5 working days',
    mend: 'Avoid the holiday or add days. It may stay if it must.',
  }),
  'period-ends-on-day-off': ({ until, holiday }) => ({
    found: `The last day ${until} is ${holiday === '' ? 'a weekend day' : `a day off (${holiday})`}`,
    expected: 'A working day, on which objections are received',
    mend: 'Move it to the next working day, as art. 203 of the Civil Code does. It may stay if it must.',
  }),
  'names-withdrawn-early': ({ withdrawAfter, until }) => ({
    found: `The names leave on ${withdrawAfter}, while the period lasts until ${until}`,
    expected: 'A day after the period',
    mend: 'Make withdrawAfter later.',
  }),
  'posting-missing': ({ basis }) => ({
    found: 'No posting at the applying unit is stated',
    expected: `Where and when it was posted (postedAt)${by(basis)}`,
    mend: 'Add postedAt once it was posted.',
  }),
  'posting-short': ({ place, from, until }) => ({
    found: `The posting at "${place}" does not cover the whole period`,
    expected: `Posted from ${from} to ${until}`,
    mend: 'Check the days of posting.',
  }),
  'line-twice': ({ id, line }) => ({
    found: `Two lines of the list are called "${id}", the first is line ${line}`,
    expected: 'Different ids, so that events can tell the lines apart',
    mend: 'Delete the line that is there twice; if they are two, give this one an id of its own.',
  }),
  'line-unknown': ({ id, nearest, known }) => ({
    found: `The list has no line "${id}"`,
    expected: `A line of the list: ${known}`,
    mend: perhaps(nearest, 'Write the id of the line, or its number where it has only a name.'),
  }),
  'draft-with-events': () => ({
    found: 'A draft with events',
    expected: 'A draft has neither objections nor outcomes',
    mend: 'If it was published, remove draft and name the approval; else delete the events.',
  }),
  'event-before-period': ({ type, from }) => ({
    found: `"${type}" before the notice begins on ${from}`,
    expected: 'A day of the period or later',
    mend: 'Check this day and the period.',
  }),
  'event-after-withdrawal': ({ type, on }) => ({
    found: `"${type}" after the notice was withdrawn on ${on}`,
    expected: 'Nothing after the withdrawal',
    mend: 'Delete the event; what is published anew is a notice of its own.',
  }),
  'finding-without-objection': ({ about: id, open, settles }) => ({
    found: `A finding${about(id)} settles ${settles}, while ${open} objections are open`,
    expected: 'An objection first; a finding settles one unless it says more',
    mend: 'Add the objection, check what it is about, or correct settles. What the office found itself stands in the outcome (basis: office).',
  }),
  'ballot-over-eligible': ({ present, eligible }) => ({
    found: `${present} present of ${eligible} who may vote`,
    expected: 'No more present than may vote',
    mend: 'Check the minutes.',
  }),
  'ballot-not-adding-up': ({ sum, present }) => ({
    found: `For, against and abstained make ${sum}, with ${present} present`,
    expected: 'A vote of everybody present',
    mend: 'Check the minutes; who did not vote abstained.',
  }),
  'ballot-missing': () => ({
    found: 'A notice of admission was concluded without a ballot',
    expected: 'An event "ballot" before the conclusion',
    mend: "Add the vote of the branch's meeting.",
  }),
  'extension-void': ({ until, before }) => ({
    found: `Extended to ${until}, which is not after ${before}`,
    expected: `A day after ${before}`,
    mend: 'Correct the day.',
  }),
  'extension-late': ({ on, until }) => ({
    found: `Extended on ${on}, after the period was over on ${until}`,
    expected: 'An extension while the notice stands',
    mend: 'Check the days; what is published again after its end is a notice of its own.',
  }),
  'concluded-early': ({ on, until }) => ({
    found: `Concluded on ${on}, while the period lasts until ${until}`,
    expected: 'A day after the period',
    mend: 'Check the day; the day after the last one is the first possible.',
  }),
  'objection-open': ({ about: id, count }) => ({
    found: `Concluded with ${count} objections${about(id)} unanswered`,
    expected: 'A finding for every objection, or the outcome deferred',
    mend: 'Add the finding, or defer the line.',
  }),
  'removal-without-basis': ({ about: id }) => ({
    found: `${id === '' ? 'All lines are' : `"${id}" is`} removed without a basis`,
    expected: 'For each line basis: objection, applicant or office, and the reason',
    mend: id === '' ? 'List the removed lines under other; a notice that is void is withdrawn.' : 'Add the basis.',
  }),
  'removal-not-upheld': ({ about: id }) => ({
    found: `"${id}" is removed for an objection, and no finding upholds one`,
    expected: 'A finding about it before, with the result upheld or partly',
    mend: 'Add the finding, or correct the basis.',
  }),
  'not-on-notice': ({ notice, id }) => ({
    found: `The notice "${notice}" does not list "${id}"`,
    expected: 'A notice that lists it',
    mend: "Correct the notice's id, or add the line to the notice.",
  }),
  'noticed-on-another-day': ({ on, notice, from }) => ({
    found: `Noticed on ${on}, while "${notice}" begins on ${from}`,
    expected: 'The first day of the notice or the day it was signed',
    mend: "Use the first day, or correct the notice's id.",
  }),
  'decided-before-conclusion': ({ notice, on, until }) => ({
    found: `Decided on ${on}, before the notice "${notice}" was concluded`,
    expected: `A decision after the period (until ${until}), with every objection answered and the outcome announced`,
    mend: 'Add "concluded" to the notice, or make the decision later.',
  }),
  'decided-against-outcome': ({ notice, outcome }) => ({
    found: `The notice "${notice}" had the outcome "${outcome}" for it`,
    expected: 'The outcome confirmed',
    mend: 'Check the outcome; if it was confirmed later, add a second "concluded" to the notice.',
  }),
  'decided-on-withdrawn-notice': ({ notice }) => ({
    found: `The notice "${notice}" was withdrawn`,
    expected: 'A notice that ran its full period',
    mend: 'Name the notice that was published anew.',
  }),
  'amendment-without-wording': () => ({
    found: 'An amendment without the former and the present wording',
    expected:
      'before and after; without before where something was only added, without after where it was only removed',
    mend: 'Add the sentence as it was and as it is; the page marks the difference.',
  }),
  'restart-after-conclusion': ({ on }) => ({
    found: `An amendment moves the period after the outcome was announced on ${on}`,
    expected: 'A period that is moved or started again before its outcome is out',
    mend: 'Leave out restarts and until, or publish a notice of its own.',
  }),
  'conclusion-void': ({ on }) => ({
    found: `An outcome was announced on ${on}, and this one does not say which lines it settles`,
    expected: 'Lines named one by one in other; default holds for the first announcement only',
    mend: 'Name in outcomes.other each line that had been deferred, with its outcome and reason.',
  }),
  'replaced-not-withdrawn': ({ notice }) => ({
    found: `It says it replaces the notice "${notice}", which was not withdrawn`,
    expected: 'A notice that was withdrawn',
    mend: 'Add withdrawn to that notice, or correct replaces.',
  }),
  'redaction-unmarked': ({ mark }) => ({
    found: 'Something was taken down, but no place in the notice says so',
    expected: `${mark} where it stood`,
    mend: 'Put this mark in the place of the text, also in the wordings that amendments keep.',
  }),
  'redaction-unexplained': () => ({
    found: 'This says that text was taken down, but no event does',
    expected: 'An event redacted with its day, reason and digest',
    mend: 'Let `sunboard redact` write the event and copy it into events.',
  }),
  'redacted-text-left': ({ what, mark }) => ({
    found: `What was taken down (${what}) still stands here`,
    expected: 'It stands nowhere in the notice, nor in the wordings that amendments keep',
    mend: `Replace it by ${mark}.`,
  }),
  'names-unorderable': ({ characters }) => ({
    found: `The list goes by strokes, but the table has no strokes for "${characters}"`,
    expected: 'Characters of the general standard list; strokes that are not known are not guessed',
    mend: 'Put the list in order yourself, write order: given and say so in the notice.',
  }),
  'final-twice': ({ key }) => ({
    found: `"${key}" is final already`,
    expected: 'One record for a scheme, a period and an organisation',
    mend: 'Delete one; a later correction is a revision of the sheet.',
  }),
  'final-not-listed': ({ notice, scheme, period }) => ({
    found: `The notice "${notice}" lists no result of ${scheme} in ${period}`,
    expected: 'A notice that put these results up for objection',
    mend: 'Correct the id of the notice, the scheme or the period.',
  }),
  'final-too-early': ({ notice, on, until }) => ({
    found: `Final on ${on}, while the period of the notice "${notice}" lasts until ${until}`,
    expected: 'A day after the full period',
    mend: 'Make finalOn later; an extended notice lasts until its extended day.',
  }),
  'final-before-conclusion': ({ notice, on }) => ({
    found: `Final on ${on}, before the notice "${notice}" was concluded`,
    expected: 'A day on or after the conclusion',
    mend: 'Add concluded to the notice, or make finalOn later.',
  }),
  'final-objection-open': ({ notice, count }) => ({
    found: `Final with ${count} objections to the notice "${notice}" unanswered`,
    expected: 'A finding for every objection; a deferred line is not final with the others',
    mend: 'Add the finding, or make finalOn later.',
  }),
} satisfies Partial<FindingWords>;
