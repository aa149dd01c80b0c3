import type { Calendar } from '../calendar/calendar.ts';
import { addDays, type Day } from '../day.ts';
import { type Entry, type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { lineIds } from '../notice/line.ts';
import { objectionsOf } from '../notice/objection.ts';
import { spanOn } from '../notice/state.ts';
import type { Notice, NoticeEvent, Outcome } from '../records/notice.ts';
import { checkOrder } from './history.ts';

/** After everything that is recorded. */
const END_OF_TIME: Day = '9999-12-31';

type Of<T extends NoticeEvent['type']> = Extract<NoticeEvent, { type: T }>;

/** A notice with what came before the event that is looked at. */
interface Moment {
  notice: Notice;
  calendar: Calendar;
  /** Events before this one, in the order of the record. */
  before: readonly NoticeEvent[];
  at: RecordAt;
}

/** The events of a notice: possible in their order, about lines it has, and each only when its time has come. */
export function checkEvents({ value: notice, at }: Entry<Notice>, calendar: Calendar): Finding[] {
  const events = notice.events ?? [];
  if (notice.draft && events.length > 0) return [finding('draft-with-events', within(at, 'events', 0), {})];
  const each = events.flatMap((event, index) => {
    const moment = { notice, calendar, before: events.slice(0, index), at: within(at, 'events', index) };
    return [...checkTime(event, moment), ...checkAbout(event, moment), ...checkEvent(event, moment)];
  });
  return [...checkOrder(events, at, 'events'), ...each];
}

function checkTime(event: NoticeEvent, { notice, before, at }: Moment): Finding[] {
  const withdrawn = before.find(({ type }) => type === 'withdrawn');
  if (event.type === 'redacted') return [];
  if (withdrawn) return [finding('event-after-withdrawal', at, { type: event.type, on: withdrawn.on })];
  if (event.on >= notice.period.from || event.type === 'withdrawn' || event.type === 'amended') return [];
  return [finding('event-before-period', within(at, 'on'), { type: event.type, from: notice.period.from })];
}

function checkAbout(event: NoticeEvent, { notice, at }: Moment): Finding[] {
  const known = lineIds(notice);
  const about = (id: string | undefined, ...path: (string | number)[]) =>
    id === undefined || known.includes(id)
      ? []
      : [
          finding('line-unknown', within(at, ...path), {
            id,
            nearest: nearest(id, known),
            known: known.slice(0, 12).join('、'),
          }),
        ];
  if (event.type === 'concluded') {
    return (event.outcomes.other ?? []).flatMap((other, index) =>
      about(other.about, 'outcomes', 'other', index, 'about'),
    );
  }
  return 'about' in event ? about(event.about, 'about') : [];
}

function checkEvent(event: NoticeEvent, moment: Moment): Finding[] {
  switch (event.type) {
    case 'finding':
      return checkFinding(event, moment);
    case 'ballot':
      return checkBallot(event, moment);
    case 'extended':
      return checkExtension(event, moment);
    case 'amended':
      return checkAmendment(event, moment);
    case 'concluded':
      return [...checkConclusion(event, moment), ...checkRemovals(event, moment)];
    default:
      return [];
  }
}

function checkFinding(event: Of<'finding'>, moment: Moment): Finding[] {
  const open = openBefore(moment).find(({ about }) => about === event.about)?.count ?? 0;
  if (open >= event.settles) return [];
  return [
    finding('finding-without-objection', moment.at, {
      about: event.about ?? '',
      open: String(open),
      settles: String(event.settles),
    }),
  ];
}

function checkBallot(event: Of<'ballot'>, { at }: Moment): Finding[] {
  const sum = event.for + event.against + event.abstained;
  const findings: Finding[] = [];
  if (event.present > event.eligible) {
    findings.push(
      finding('ballot-over-eligible', within(at, 'present'), {
        present: String(event.present),
        eligible: String(event.eligible),
      }),
    );
  }
  if (sum !== event.present) {
    findings.push(
      finding('ballot-not-adding-up', within(at, 'for'), { sum: String(sum), present: String(event.present) }),
    );
  }
  return findings;
}

function checkExtension(event: Of<'extended'>, moment: Moment): Finding[] {
  const until = untilBefore(moment);
  if (until === null || (event.until > until && event.on <= addDays(until, 1))) return [];
  return event.until <= until
    ? [finding('extension-void', within(moment.at, 'until'), { until: event.until, before: until })]
    : [finding('extension-late', within(moment.at, 'on'), { on: event.on, until })];
}

/** An amendment keeps what it changed, and starts no period again whose outcome is out. */
function checkAmendment(event: Of<'amended'>, { before, at }: Moment): Finding[] {
  const findings: Finding[] = [];
  if (event.before === undefined && event.after === undefined)
    findings.push(finding('amendment-without-wording', at, {}));
  const concluded = before.find(({ type }) => type === 'concluded');
  if (concluded && (event.restarts || event.until !== undefined)) {
    findings.push(
      finding('restart-after-conclusion', within(at, event.restarts ? 'restarts' : 'until'), { on: concluded.on }),
    );
  }
  return findings;
}

function checkConclusion(event: Of<'concluded'>, moment: Moment): Finding[] {
  const { notice, before, at } = moment;
  const until = untilBefore(moment);
  const findings: Finding[] = [];
  const earlier = before.find(({ type }) => type === 'concluded');
  if (earlier && !event.outcomes.other?.length) findings.push(finding('conclusion-void', at, { on: earlier.on }));
  if (until !== null && event.on <= until)
    findings.push(finding('concluded-early', within(at, 'on'), { on: event.on, until }));
  for (const { about, count } of openBefore(moment)) {
    if (outcomeFor(about, event) !== 'deferred')
      findings.push(finding('objection-open', at, { about: about ?? '', count: String(count) }));
  }
  if (
    notice.kind === 'admission' &&
    event.outcomes.default === 'confirmed' &&
    !before.some(({ type }) => type === 'ballot')
  ) {
    findings.push(finding('ballot-missing', at, {}));
  }
  return findings;
}

/** A line is removed only with an upheld finding about it, by the applicant's withdrawal, or by the office's own finding. */
function checkRemovals(event: Of<'concluded'>, { before, at }: Moment): Finding[] {
  const findings: Finding[] = [];
  if (event.outcomes.default === 'removed') {
    findings.push(finding('removal-without-basis', within(at, 'outcomes', 'default'), { about: '' }));
  }
  for (const [index, other] of (event.outcomes.other ?? []).entries()) {
    if (other.outcome !== 'removed') continue;
    const place = within(at, 'outcomes', 'other', index);
    if (other.basis === undefined) findings.push(finding('removal-without-basis', place, { about: other.about }));
    else if (other.basis === 'objection' && !isUpheld(other.about, before)) {
      findings.push(finding('removal-not-upheld', within(place, 'basis'), { about: other.about }));
    }
  }
  return findings;
}

function isUpheld(about: string, before: readonly NoticeEvent[]): boolean {
  return before.some(
    (event) =>
      event.type === 'finding' && event.about === about && (event.result === 'upheld' || event.result === 'partly'),
  );
}

/** The outcome a conclusion gives to a line, or to all lines it does not name. */
function outcomeFor(about: string | undefined, { outcomes }: Of<'concluded'>): Outcome {
  return outcomes.other?.find((other) => other.about === about)?.outcome ?? outcomes.default;
}

/** Objections without a finding just before an event, by what they are about. */
function openBefore({ before }: Moment): { about: string | undefined; count: number }[] {
  const asked = before.filter((event) => event.type === 'objection' || event.type === 'finding');
  return [...new Set(asked.map(({ about }) => about))]
    .map((about) => ({ about, count: openOf(asked.filter((event) => event.about === about)) }))
    .filter(({ count }) => count > 0);
}

function openOf(events: NoticeEvent[]): number {
  return objectionsOf({ events }, END_OF_TIME).open;
}

/** The last day of the period as it was just before an event. */
function untilBefore({ notice, calendar, before }: Moment): Day | null {
  return spanOn({ period: notice.period, events: [...before] }, calendar, END_OF_TIME)?.until ?? null;
}
