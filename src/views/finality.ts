import type { Final } from '../domain/records/final.ts';
import type { Notice, Outcome } from '../domain/records/notice.ts';
import type { Result } from '../domain/scoring/result.ts';
import type { AssessmentKey } from './assessments.ts';
import { groupedBy, once } from './once.ts';
import { resultOutcomeIn, spanIn } from './outcome.ts';
import { byText, isNoticeShown, isPublic, noticeRef, type Ref, shortBranchRef, shownNotices } from './reference.ts';
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
  const final = finalFor(site, result);
  const notice = final && site.portal.notices.get(final.notice);
  if (!final || !notice) return null;
  const outcome = resultOutcomeIn(site, notice, result.key);
  return outcome === null || outcome === 'confirmed' ? final : null;
}

/** The notices of one result, with the day it became final; none where it was never put up. */
export function publicityOfResult(site: Site, result: Result): PublicityView[] {
  const final = finalOf(site, result);
  const listing = noticesOf(site).results.get(result.key) ?? [];
  const concluding = final ? shownNotice(site, final.notice) : [];
  return [...new Set([...listing, ...concluding])]
    .flatMap((notice) => publicity(site, notice, final?.notice === notice.id ? final : null, result.key))
    .sort(byDay);
}

/** The notices that put up results of a scheme in a period, with the days these became final. */
export function publicityOfTable(site: Site, table: AssessmentKey): PublicityView[] {
  const finals = new Map(
    finalsOf(site, table)
      .map((final) => [final.notice, final] as const)
      .toReversed(),
  );
  const listing = noticesOf(site).tables.get(`${table.scheme}@${table.edition}/${table.period}`) ?? [];
  const concluding = [...finals.keys()].flatMap((id) => shownNotice(site, id));
  return [...new Set([...listing, ...concluding])]
    .flatMap((notice) => publicity(site, notice, finals.get(notice.id) ?? null, null))
    .sort(byDay);
}

/** The first record that finalises the results of the organisation, of one above it, or of all. */
function finalFor(site: Site, result: Result): Final | undefined {
  const firsts = finalsByArea(site).get(`${result.scheme}@${result.edition}/${result.period}`);
  if (!firsts) return undefined;
  const branch = branchOf(site.portal, result.subject).id;
  const areas = [EVERYWHERE, branch, ...site.tree.ancestorsOf(branch)];
  const [first] = areas.flatMap((area) => firsts.get(area) ?? []).sort((a, b) => a.place - b.place);
  return first?.final;
}

const EVERYWHERE = '';

const finalsByArea = once((site) => {
  const tables = new Map<string, Map<string, { final: Final; place: number }>>();
  for (const [table, finals] of finalsByTable(site)) {
    const places = finals.map((final, place) => [final.under ?? EVERYWHERE, { final, place }] as const);
    tables.set(table, new Map(places.toReversed()));
  }
  return tables;
});

function finalsOf(site: Site, { scheme, edition, period }: AssessmentKey): readonly Final[] {
  return finalsByTable(site).get(`${scheme}@${edition}/${period}`) ?? [];
}

const finalsByTable = once((site) => {
  const finals = site.portal.finals.filter((final) => final.finalOn <= site.day && isPublic(site, 'finals', final));
  return groupedBy(finals, ({ scheme, period }) => `${scheme}/${period}`);
});

/** Notices by the results they list and by the tables these are in. */
const noticesOf = once((site) => {
  const [results, tables] = [new Map<string, Notice[]>(), new Map<string, Notice[]>()];
  for (const notice of shownNotices(site)) {
    const keys = new Set(notice.list.flatMap((line) => ('result' in line ? [line.result] : [])));
    add(results, keys, notice);
    add(tables, new Set([...keys].map((key) => key.split('/', 2).join('/'))), notice);
  }
  return { results, tables };
});

function add(to: Map<string, Notice[]>, keys: ReadonlySet<string>, notice: Notice): void {
  for (const key of keys) {
    const known = to.get(key);
    if (known) known.push(notice);
    else to.set(key, [notice]);
  }
}

function shownNotice(site: Site, id: string): Notice[] {
  const notice = site.portal.notices.get(id);
  return notice && isNoticeShown(site, notice) ? [notice] : [];
}

function publicity(site: Site, notice: Notice, final: Final | null, key: string | null): PublicityView[] {
  const ref = noticeRef(site, notice.id);
  if (!ref) return [];
  const span = spanIn(site, notice);
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
      outcome: key === null ? null : resultOutcomeIn(site, notice, key),
    },
  ];
}

function byDay(a: PublicityView, b: PublicityView): number {
  return byText(a.from ?? '', b.from ?? '') || byText(a.notice.href, b.notice.href);
}
