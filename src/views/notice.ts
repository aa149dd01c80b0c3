import { addDays, type Day } from '../domain/day.ts';
import { maskName } from '../domain/name.ts';
import { outcomesOf } from '../domain/notice/line.ts';
import { type ObjectionCount, objectionsOf } from '../domain/notice/objection.ts';
import { isPublished, namesShown } from '../domain/notice/publication.ts';
import type { Turn } from '../domain/notice/schedule.ts';
import { calendarDays, daysOf, type Span, spanOf, unknownYears, workingDays } from '../domain/notice/span.ts';
import { spanOn } from '../domain/notice/state.ts';
import { turnsOf } from '../domain/notice/turn.ts';
import type { ListEntry, Notice, NoticeEvent, Outcome } from '../domain/records/notice.ts';
import type { Subject } from '../domain/records/sheet.ts';
import { outcomeCounts } from './notices.ts';
import { branchRef, isPublic, programmeRef, projectRef, type Ref, regionOf, siteRef, until } from './reference.ts';
import { branchOf, nameOf, type Site } from './site.ts';
import { levelTitle } from './sites.ts';

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

export interface NoticeLine {
  number: number;
  title: string;
  href: string | null;
  /** Unit, township or level beside the name. */
  organisation: string | null;
  category: string | null;
  deeds: string | null;
  figure: string | null;
  proposed: string | null;
  note: string | null;
  outcome: { outcome: Outcome; reason: string | null; basis: string | null; on: string } | null;
}

/** An event that is listed by its date; objections and findings are counted instead. */
export interface NoticeHappening {
  on: string;
  type: Exclude<NoticeEvent['type'], 'objection' | 'finding'>;
  reason: string | null;
  by: string | null;
  until: string | null;
  changed: { what: string; before: string | null; after: string | null; restarts: boolean } | null;
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
  const masked = portal.config.policies.names?.[notice.kind] === 'masked';
  return {
    id,
    title: notice.title,
    kind: notice.kind,
    unreleased: !isPublished(notice, site.minute),
    issuedBy: notice.issuedBy,
    signedOn: notice.signedOn,
    basis: notice.basis,
    intro: notice.intro ?? null,
    source: notice.source ?? null,
    programme: programmeRef(site, notice.programme),
    period: periodOf(site, notice),
    turns: turnsOf(notice, calendar),
    order: notice.order,
    count: notice.list.length,
    lines: named ? linesOf(site, notice, masked) : null,
    masked,
    outcomes: outcomeCounts(site, notice),
    objections: notice.objections,
    received: objectionsOf(notice, day),
    events: until(site, notice.events).flatMap((event) => happening(event, named)),
    postedAt: (notice.postedAt ?? [])
      .filter((post) => post.from <= day)
      .map(({ place, from, until: end, photo }) => ({
        place,
        from,
        until: end ?? null,
        // A photo of the board shows the names that hang there.
        photo: photo === undefined || !named ? null : to.file(photo),
      })),
    attachments: named ? (notice.attachments ?? []).map(({ title, file }) => ({ title, href: to.file(file) })) : [],
  };
}

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

function linesOf(site: Site, notice: Notice, masked: boolean): NoticeLine[] {
  const outcomes = new Map(outcomesOf(notice, site.day).map((outcome) => [outcome.index, outcome]));
  return notice.list.map((entry, index) => {
    const outcome = outcomes.get(index);
    const shown = entryOf(site, entry, masked);
    const hidden = shown.title === '';
    return {
      number: index + 1,
      category: null,
      deeds: null,
      figure: null,
      proposed: null,
      ...shown,
      note: hidden ? null : (entry.note ?? null),
      outcome: outcome
        ? { outcome: outcome.outcome, reason: hidden ? null : outcome.reason, basis: outcome.basis, on: outcome.on }
        : null,
    };
  });
}

type EntryView = Pick<NoticeLine, 'title' | 'href' | 'organisation'> &
  Partial<Pick<NoticeLine, 'category' | 'deeds' | 'figure' | 'proposed'>>;

/** What a line shows; of a record that is not public only that there is a line. */
function entryOf(site: Site, entry: ListEntry, masked: boolean): EntryView {
  const { portal } = site;
  if ('name' in entry) {
    return {
      title: masked ? maskName(entry.name) : entry.name,
      href: null,
      organisation: entry.organisation ?? null,
      category: entry.category ?? null,
      deeds: entry.deeds ?? null,
      figure: entry.figure ?? null,
    };
  }
  if ('site' in entry) {
    const record = portal.sites.get(entry.site);
    const level = record && isPublic(site, 'sites', record) ? levelTitle(site, record, record.level) : undefined;
    return referred(siteRef(site, entry.site), record && branchRef(site, record.branch)?.title, { category: level });
  }
  if ('project' in entry) {
    const record = portal.projects.get(entry.project);
    return referred(projectRef(site, entry.project), record && branchRef(site, record.branch)?.title, {});
  }
  if ('branch' in entry) {
    return referred(branchRef(site, entry.branch), regionOf(site, entry.branch)?.title, { proposed: entry.proposed });
  }
  return resultEntry(site, entry.result, entry.proposed);
}

function referred(
  ref: Ref | null,
  organisation: string | undefined,
  more: { category?: string | undefined; proposed?: string | undefined },
): EntryView {
  const { category = null, proposed = null } = more;
  return ref
    ? { ...ref, organisation: organisation ?? null, category, proposed }
    : { title: '', href: null, organisation: null };
}

/** A result put up for objection: whose it is and the grade proposed, with a link where the result has a page. */
function resultEntry(site: Site, key: string, proposed: string | undefined): EntryView {
  const { portal, to } = site;
  const [edition = '', period = '', kind = '', id = ''] = key.split('/');
  const subject = { kind, id } as Subject;
  const folder = ({ branch: 'branches', post: 'posts', site: 'sites', project: 'projects' } as const)[subject.kind];
  const record = portal[folder].get(id);
  if (!record || !isPublic(site, folder, record)) return { title: '', href: null, organisation: null };
  const result = site.results.get(key);
  return {
    title: nameOf(portal, subject),
    href: result && site.isShown(result) ? to.result(edition, period, subject) : null,
    organisation: subject.kind === 'branch' ? (regionOf(site, id)?.title ?? null) : branchOf(portal, subject).name,
    category: portal.schemes.get(edition)?.title ?? null,
    proposed: proposed ?? null,
  };
}

function happening(event: NoticeEvent, named: boolean): NoticeHappening[] {
  if (event.type === 'objection' || event.type === 'finding') return [];
  const nothing = { reason: null, by: null, until: null, changed: null, ballot: null, document: null, text: null };
  const base = { ...nothing, on: event.on, type: event.type };
  switch (event.type) {
    case 'ballot': {
      const { eligible, present, for: agreed, against, abstained } = event;
      return [{ ...base, ballot: { eligible, present, for: agreed, against, abstained } }];
    }
    case 'extended':
      return [{ ...base, until: event.until, reason: event.reason }];
    case 'amended': {
      // Former wording may name people: it goes when the names go.
      const { before, after } = named ? event : {};
      const changed = { what: event.changed, before: before ?? null, after: after ?? null, restarts: event.restarts };
      return [{ ...base, changed, reason: event.reason, until: event.until ?? null }];
    }
    case 'withdrawn':
      return [{ ...base, reason: event.reason, by: event.by ?? null }];
    case 'concluded':
      return [{ ...base, document: event.document ?? null, text: event.text ?? null }];
  }
}
