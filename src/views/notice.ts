import { addDays, type Day } from '../domain/day.ts';
import { type ObjectionCount, objectionsOf } from '../domain/notice/objection.ts';
import { isPublished, namesShown } from '../domain/notice/publication.ts';
import type { Turn } from '../domain/notice/schedule.ts';
import { calendarDays, daysOf, type Span, spanOf, unknownYears, workingDays } from '../domain/notice/span.ts';
import { spanOn } from '../domain/notice/state.ts';
import { turnsOf } from '../domain/notice/turn.ts';
import type { Notice, NoticeEvent, Outcome } from '../domain/records/notice.ts';
import { differenceOf, type Stretch } from '../language/difference.ts';
import { linesOf, type NoticeLine } from './notice-lines.ts';
import { areMasked, wordingOf } from './notice-names.ts';
import { outcomeCounts } from './notices.ts';
import { groupedBy, once } from './once.ts';
import { noticeRef, programmeRef, type Ref, shownNotices, until } from './reference.ts';
import type { Site } from './site.ts';

/** A notice's page. */
export interface NoticeView {
  id: string;
  title: string;
  kind: Notice['kind'];
  /** Shown only in a preview: not approved or not released. */
  unreleased: boolean;
  issuedBy: string;
  signedOn: string;
  basis: string[];
  intro: string | null;
  source: string | null;
  programme: Ref | null;
  period: NoticePeriodView;
  /** The days its state changes on, for a script that knows the reader's day. */
  turns: readonly Turn[];
  /** The zone its days are those of. */
  timeZone: string;
  order: Notice['order'];
  count: number;
  /** Null where the names have been taken down. */
  lines: NoticeLine[] | null;
  /** Whether names are masked. */
  masked: boolean;
  outcomes: Record<Outcome, number> | null;
  objections: Notice['objections'];
  received: ObjectionCount;
  events: NoticeHappening[];
  postedAt: { place: string; from: string; until: string | null; photo: string | null }[];
  attachments: Ref[];
  /** The withdrawn notice that this one does again, and the ones that do this one again. */
  replaces: Ref | null;
  replacedBy: Ref[];
}

/** The period in days, with what is off and what is worked in it. */
export interface NoticePeriodView {
  from: string;
  /** Null where working days decide and the calendar does not cover a year. */
  until: string | null;
  countFrom: 'same-day' | 'next-day';
  times: { from: string; until: string } | null;
  calendarDays: number | null;
  workingDays: number | null;
  /** Years the calendar does not cover, so that working days are not known. */
  unknownYears: number[];
  /** Holidays inside it, with their days. */
  holidays: { name: string; from: string; until: string }[];
  /** Weekend days inside it that are worked. */
  makeUps: string[];
  /** The last day as first written, where it was moved. */
  written: string | null;
}

/** An event that is listed by its date; objections and findings are counted instead. */
export interface NoticeHappening {
  on: string;
  type: Exclude<NoticeEvent['type'], 'objection' | 'finding'>;
  reason: string | null;
  by: string | null;
  until: string | null;
  /** Former and later wording, and the stretches in which they differ. */
  changed: {
    what: string;
    before: string | null;
    after: string | null;
    difference: Stretch[];
    restarts: boolean;
  } | null;
  /** What was taken down, with the digest that proves which text it was. */
  redacted: { what: string; digest: string } | null;
  ballot: { eligible: number; present: number; for: number; against: number; abstained: number } | null;
  document: string | null;
  text: string | null;
}

/** The page of a notice that is shown. */
export function noticeView(site: Site, id: string): NoticeView {
  const { portal, day, calendar, to } = site;
  const notice = portal.notices.get(id);
  if (!notice) throw new Error(`no notice ${id}`);
  const named = namesShown(notice, portal.config, calendar, day);
  const masked = areMasked(site, notice);
  const hide = wordingOf(site, notice);
  return {
    id,
    title: hide(notice.title),
    kind: notice.kind,
    unreleased: !isPublished(notice, site.minute),
    issuedBy: notice.issuedBy,
    signedOn: notice.signedOn,
    basis: notice.basis.map(hide),
    intro: notice.intro === undefined ? null : hide(notice.intro),
    source: notice.source ?? null,
    programme: programmeRef(site, notice.programme),
    period: periodOf(site, notice),
    turns: turnsOf(notice, calendar),
    timeZone: portal.config.timeZone,
    order: notice.order,
    count: notice.list.length,
    lines: named ? linesOf(site, notice, masked) : null,
    masked,
    outcomes: outcomeCounts(site, notice),
    objections: notice.objections,
    received: objectionsOf(notice, day),
    events: until(site, notice.events).flatMap((event) => happening(event, named, hide)),
    postedAt: (notice.postedAt ?? [])
      .filter((post) => post.from <= day)
      .map(({ place, from, until: end, photo }) => ({
        place: hide(place),
        from,
        until: end ?? null,
        // A photo of the board shows the names that hang there.
        photo: photo === undefined || !named ? null : to.file(photo),
      })),
    attachments: named
      ? (notice.attachments ?? []).map(({ title, file }) => ({ title: hide(title), href: to.file(file) }))
      : [],
    replaces: noticeRef(site, notice.replaces),
    replacedBy: (successors(site).get(id) ?? []).flatMap((each) => noticeRef(site, each.id) ?? []),
  };
}

const successors = once((site) => groupedBy(shownNotices(site), ({ replaces }) => replaces));

function periodOf(site: Site, notice: Notice): NoticePeriodView {
  const { calendar, day } = site;
  const written = spanOf(notice.period, calendar);
  const span = spanOn(notice, calendar, day) ?? written;
  const base = {
    countFrom: notice.period.countFrom,
    times: notice.times ?? null,
    written: written && span && written.until !== span.until ? written.until : null,
  };
  if (!span) {
    const years = unknownYears({ counted: notice.period.from, until: notice.period.from }, calendar);
    const unknown = {
      until: null,
      calendarDays: null,
      workingDays: null,
      unknownYears: years,
      holidays: [],
      makeUps: [],
    };
    return { ...base, ...unknown, from: notice.period.from };
  }
  return {
    ...base,
    from: span.from,
    until: span.until,
    calendarDays: calendarDays(span),
    workingDays: workingDays(span, calendar),
    unknownYears: unknownYears(span, calendar),
    holidays: holidaysOf(span, site),
    makeUps: daysOf(span, calendar).flatMap(({ day: each, kind }) => (kind === 'make-up' ? [each] : [])),
  };
}

/** Holidays inside a span, days in a row taken together. */
function holidaysOf(span: Span, { calendar }: Site): NoticePeriodView['holidays'] {
  const holidays: { name: string; from: Day; until: Day }[] = [];
  for (const { day, holiday } of daysOf(span, calendar)) {
    const last = holidays.at(-1);
    if (holiday === '') continue;
    if (last && last.name === holiday && addDays(last.until, 1) === day) last.until = day;
    else holidays.push({ name: holiday, from: day, until: day });
  }
  return holidays;
}

/** Whether an event is listed by its date; objections and findings are counted instead. */
export function isListed(event: NoticeEvent): event is Extract<NoticeEvent, { type: NoticeHappening['type'] }> {
  return event.type !== 'objection' && event.type !== 'finding';
}

function happening(event: NoticeEvent, named: boolean, hide: (text: string) => string): NoticeHappening[] {
  if (!isListed(event)) return [];
  const nothing = { reason: null, by: null, until: null, changed: null, redacted: null, ballot: null, document: null };
  const base = { ...nothing, text: null, on: event.on, type: event.type };
  switch (event.type) {
    case 'ballot': {
      const { eligible, present, for: agreed, against, abstained } = event;
      return [{ ...base, ballot: { eligible, present, for: agreed, against, abstained } }];
    }
    case 'extended':
      return [{ ...base, until: event.until, reason: hide(event.reason) }];
    case 'amended':
      return [
        { ...base, changed: changeOf(event, named, hide), reason: hide(event.reason), until: event.until ?? null },
      ];
    case 'withdrawn':
      return [{ ...base, reason: hide(event.reason), by: event.by ?? null }];
    case 'redacted': {
      const { what, digest, by = null } = event;
      return [{ ...base, redacted: { what: hide(what), digest }, reason: hide(event.reason), by }];
    }
    case 'concluded':
      return [{ ...base, document: event.document ?? null, text: event.text === undefined ? null : hide(event.text) }];
  }
}

/** An amendment; its wordings may name people and go when the names go. */
function changeOf(
  event: Extract<NoticeEvent, { type: 'amended' }>,
  named: boolean,
  hide: (text: string) => string,
): NoticeHappening['changed'] {
  const { before, after } = named ? event : {};
  return {
    what: hide(event.changed),
    before: before === undefined ? null : hide(before),
    after: after === undefined ? null : hide(after),
    difference: before !== undefined && after !== undefined ? differenceOf(hide(before), hide(after)) : [],
    restarts: event.restarts,
  };
}
