import { outcomeOf } from '../domain/notice/line.ts';
import { spanOn } from '../domain/notice/state.ts';
import type { Final } from '../domain/records/final.ts';
import type { Notice, Outcome } from '../domain/records/notice.ts';
import type { Assessment } from '../domain/scoring/assessment.ts';
import type { Result } from '../domain/scoring/result.ts';
import { byText, isPublic, noticeRef, type Ref, shortBranchRef, shownNotices } from './reference.ts';
import { branchOf, type Site } from './site.ts';

/** A notice that put results up for objection, and the day they became final after it. */
export interface PublicityView {
  notice: Ref;
  /** First and last day; null where the calendar does not cover them. */
  from: string | null;
  until: string | null;
  /** `of`: the organisation whose results they are, where they are not all. */
  final: { on: string; of: string | null; by: string | null; document: string | null } | null;
  /** What became of the result's own line, where the notice lists it and its outcome is out. */
  outcome: Outcome | null;
}

/** The record by which a result is final on the day of the site; null where it is not, or its own line was not confirmed. */
export function finalOf(site: Site, result: Result): Final | null {
  const final = finalsOf(site, result).find(({ under }) => {
    const branch = branchOf(site.portal, result.subject).id;
    return under === undefined || under === branch || site.tree.ancestorsOf(branch).includes(under);
  });
  const notice = final && site.portal.notices.get(final.notice);
  if (!final || !notice) return null;
  const outcome = lineOutcome(site, notice, result.key);
  return outcome === null || outcome === 'confirmed' ? final : null;
}

/** The notices of one result, with the day it became final; none where it was never put up. */
export function publicityOfResult(site: Site, result: Result): PublicityView[] {
  const final = finalOf(site, result);
  return shownNotices(site)
    .filter((notice) => notice.id === final?.notice || lists(notice, (key) => key === result.key))
    .flatMap((notice) => publicity(site, notice, final?.notice === notice.id ? final : null, result.key))
    .sort(byDay);
}

/** The notices that put up results of a scheme in a period, with the days these became final. */
export function publicityOfTable(
  site: Site,
  table: Pick<Assessment, 'scheme' | 'edition' | 'period'>,
): PublicityView[] {
  const finals = finalsOf(site, table);
  const prefix = `${table.scheme}@${table.edition}/${table.period}/`;
  return shownNotices(site)
    .filter(
      (notice) => finals.some((final) => final.notice === notice.id) || lists(notice, (key) => key.startsWith(prefix)),
    )
    .flatMap((notice) => publicity(site, notice, finals.find((final) => final.notice === notice.id) ?? null, null))
    .sort(byDay);
}

function finalsOf(site: Site, { scheme, edition, period }: Pick<Assessment, 'scheme' | 'edition' | 'period'>): Final[] {
  return site.portal.finals.filter(
    (final) =>
      final.scheme === `${scheme}@${edition}` &&
      final.period === period &&
      final.finalOn <= site.day &&
      isPublic(site, 'finals', final),
  );
}

function publicity(site: Site, notice: Notice, final: Final | null, key: string | null): PublicityView[] {
  const ref = noticeRef(site, notice.id);
  if (!ref) return [];
  const span = spanOn(notice, site.calendar, site.day);
  return [
    {
      notice: ref,
      from: span?.from ?? null,
      until: span?.until ?? null,
      final: final && {
        on: final.finalOn,
        of: final.under === undefined ? null : (shortBranchRef(site, final.under)?.title ?? null),
        by: final.by ?? null,
        document: final.document ?? null,
      },
      outcome: key === null ? null : lineOutcome(site, notice, key),
    },
  ];
}

function lists(notice: Notice, test: (key: string) => boolean): boolean {
  return notice.list.some((line) => 'result' in line && test(line.result));
}

/** What became of the line of a result on a notice by the day of the site. */
function lineOutcome(site: Site, notice: Notice, key: string): Outcome | null {
  const index = notice.list.findIndex((line) => 'result' in line && line.result === key);
  const line = notice.list[index];
  const id = line && (line.id ?? key.slice(key.lastIndexOf('/') + 1));
  return id === undefined ? null : (outcomeOf(notice, id, site.day)?.outcome ?? null);
}

function byDay(a: PublicityView, b: PublicityView): number {
  return byText(a.from ?? '', b.from ?? '') || byText(a.notice.href, b.notice.href);
}
