import { outcomesOf } from '../domain/notice/line.ts';
import type { ListEntry, Notice, Outcome } from '../domain/records/notice.ts';
import type { Subject } from '../domain/records/subject.ts';
import { type LaterEvent, laterOf } from './notice-later.ts';
import { maskedName, maskingOf } from './notice-names.ts';
import { placesOf } from './notice-order.ts';
import { branchRef, isPublic, projectRef, type Ref, regionOf, siteRef } from './reference.ts';
import { branchOf, nameOf, type Site } from './site.ts';
import { levelTitle } from './sites.ts';

/** One line of a notice's list. */
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
  /** Whether the title is the name of a person, as far as the record tells. */
  person: boolean;
  /** What became of it after the notice, as other records tell. */
  later: LaterEvent[];
}

/** The lines of a notice in the order it states, with what became of each. `masked` says whether people are named in part. */
export function linesOf(site: Site, notice: Notice, masked: boolean): NoticeLine[] {
  const hide = masked ? maskingOf(site, notice) : (text: string) => text;
  const outcomes = new Map(outcomesOf(notice, site.day).map((outcome) => [outcome.index, outcome]));
  return placesOf(site, notice).flatMap((index, place) => {
    const entry = notice.list[index];
    if (!entry) return [];
    const outcome = outcomes.get(index);
    const shown = entryOf(site, entry, masked);
    const hidden = shown.title === '';
    const wording = (text: string | null | undefined) => (hidden || text == null ? null : hide(text));
    return {
      number: place + 1,
      figure: null,
      proposed: null,
      ...shown,
      organisation: wording(shown.organisation),
      category: wording(shown.category),
      deeds: wording(shown.deeds),
      note: wording(entry.note),
      outcome: outcome
        ? { outcome: outcome.outcome, reason: wording(outcome.reason), basis: outcome.basis, on: outcome.on }
        : null,
      person: 'name' in entry,
      later: hidden ? [] : laterOf(site, notice, entry),
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
      title: masked ? maskedName(entry.name) : entry.name,
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
  return resultEntry(site, entry.result, entry.proposed, masked);
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
function resultEntry(site: Site, key: string, proposed: string | undefined, masked: boolean): EntryView {
  const { portal, to } = site;
  const [edition = '', period = '', kind = '', id = ''] = key.split('/');
  const subject = { kind, id } as Subject;
  const folder = ({ branch: 'branches', post: 'posts', site: 'sites', project: 'projects' } as const)[subject.kind];
  const record = portal[folder].get(id);
  if (!record || !isPublic(site, folder, record)) return { title: '', href: null, organisation: null };
  const result = site.results.get(key);
  return {
    title: masked && subject.kind === 'post' ? maskedName(nameOf(portal, subject)) : nameOf(portal, subject),
    // The page of a result names its person: a masked line does not lead there.
    href:
      !(masked && subject.kind === 'post') && result && site.isShown(result)
        ? to.result(edition, period, subject)
        : null,
    organisation: subject.kind === 'branch' ? (regionOf(site, id)?.title ?? null) : branchOf(portal, subject).name,
    category: portal.schemes.get(edition)?.title ?? null,
    proposed: proposed ?? null,
  };
}
