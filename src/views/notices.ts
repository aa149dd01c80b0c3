import { outcomesOf } from '../domain/notice/line.ts';
import { isPublished } from '../domain/notice/publication.ts';
import type { Turn } from '../domain/notice/schedule.ts';
import { finalSpan, spanOn } from '../domain/notice/state.ts';
import { turnsOf } from '../domain/notice/turn.ts';
import type { Notice, NoticeEvent, Outcome } from '../domain/records/notice.ts';
import { byTime, cutOf } from './cut.ts';
import { wordingOf } from './notice-names.ts';
import { groupedBy, once } from './once.ts';
import { type PartsView, partsView } from './parts.ts';
import { byText, countedOnly, type Ref, shownNotices, until } from './reference.ts';
import type { Site } from './site.ts';

/** One notice in a list: dates and dated events, no word that another day would make wrong. */
export interface NoticeRow extends Ref {
  kind: Notice['kind'];
  issuedBy: string;
  signedOn: string;
  /** First and last day; null where the calendar does not cover them. */
  from: string | null;
  until: string | null;
  /** The last event people follow: extended, amended, withdrawn, concluded. */
  last: { on: string; type: NoticeEvent['type'] } | null;
  lines: number;
  outcomes: Record<Outcome, number> | null;
  /** The days its state changes on and the times of day it begins and ends, for a script that knows the reader's day. */
  turns: readonly Turn[];
  times: { from: string; until: string } | null;
  /** Shown only in a preview: not approved or not released. */
  unreleased: boolean;
}

/** All notices, the latest last day first, by the year of their signing. */
export interface NoticesView extends PartsView {
  count: number;
  hidden: number;
  years: { year: string; rows: NoticeRow[] }[];
}

const cut = once((site) => {
  const href = ({ id }: Notice) => site.to.notice(id);
  const notices = shownNotices(site).toSorted((a, b) => byText(b.signedOn, a.signedOn) || byText(href(a), href(b)));
  return cutOf(
    notices,
    byTime(notices, ({ signedOn }) => signedOn),
  );
});

/** Ids of the parts of the index of notices. */
export function noticesParts(site: Site): readonly string[] {
  return cut(site).ids;
}

/** The index of notices, or a part of it. */
export function noticesView(site: Site, part: string | null = null): NoticesView {
  const page = cut(site).page(part);
  const rows = page.rows.map((notice) => noticeRow(site, notice));
  return {
    count: rows.length + page.parts.reduce((sum, each) => sum + each.rows.length, 0),
    hidden: part === null ? countedOnly(site, 'notices', site.portal.notices.values()) : 0,
    years: [...groupedBy(rows, ({ signedOn }) => signedOn.slice(0, 4))].map(([year, each]) => ({ year, rows: each })),
    ...partsView(page, (id) => site.to.part('notices', id)),
  };
}

/** The line of a notice in lists. */
export function noticeRow(site: Site, notice: Notice): NoticeRow {
  const span = spanOn(notice, site.calendar, site.day) ?? finalSpan(notice, site.calendar);
  const followed = until(site, notice.events).filter(({ type }) =>
    ['extended', 'amended', 'withdrawn', 'concluded'].includes(type),
  );
  const last = followed.at(-1);
  return {
    title: wordingOf(site, notice)(notice.title),
    href: site.to.notice(notice.id),
    kind: notice.kind,
    issuedBy: notice.issuedBy,
    signedOn: notice.signedOn,
    from: span?.from ?? null,
    until: span?.until ?? null,
    last: last ? { on: last.on, type: last.type } : null,
    lines: notice.list.length,
    outcomes: outcomeCounts(site, notice),
    turns: turnsOf(notice, site.calendar),
    times: notice.times ?? null,
    unreleased: !isPublished(notice, site.minute),
  };
}

/** How many lines had which outcome by the day; null before any was announced. */
export function outcomeCounts(site: Site, notice: Notice): Record<Outcome, number> | null {
  const outcomes = outcomesOf(notice, site.day);
  if (outcomes.length === 0) return null;
  const counts: Record<Outcome, number> = { confirmed: 0, removed: 0, deferred: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}
