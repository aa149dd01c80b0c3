import type { Day } from '../domain/day.ts';
import { isPublished } from '../domain/notice/publication.ts';
import { ledgerVisibility, visibilityOf } from '../domain/portal.ts';
import type { Practice } from '../domain/records/article.ts';
import type { Branch } from '../domain/records/branch.ts';
import type { Visibility } from '../domain/records/fields.ts';
import type { Kind } from '../domain/records/kinds.ts';
import type { Ledger } from '../domain/records/ledger.ts';
import type { Notice } from '../domain/records/notice.ts';
import type { Programme } from '../domain/records/programme.ts';
import type { Project } from '../domain/records/project.ts';
import type { Site as SiteRecord } from '../domain/records/site.ts';
import type { Assessment } from '../domain/scoring/assessment.ts';
import { wordingOf } from './notice-names.ts';
import { once, onceEach } from './once.ts';
import type { Site } from './site.ts';

/*
 * What pages say of each other. Every record is reached through here or through the lists below, so that one that is not
 * public, not yet released or not yet begun on the day leaves no name behind. A reference to such a record is null.
 */

/** The name of a record and the page it has. */
export interface Ref {
  title: string;
  href: string;
}

/** Whether a record of a kind may be shown to everyone. */
export function isPublic(site: Site, kind: Kind, record: { visibility?: Visibility | undefined }): boolean {
  return visibilityOf(site.portal.config, kind, record) === 'public';
}

/** How many records of a list are counted but not shown. */
export function countedOnly(
  site: Site,
  kind: Kind,
  records: Iterable<{ visibility?: Visibility | undefined }>,
): number {
  return [...records].filter((record) => visibilityOf(site.portal.config, kind, record) === 'summary').length;
}

/**
 * Things that happened up to the day of the site, in their order. A step by a notice happens once the notice is out: a page
 * must not tell of one that waits for its approval or its minute.
 */
export function until<T extends { on: Day; notice?: string | undefined }>(
  site: Site,
  events: readonly T[] | undefined,
): T[] {
  return (events ?? []).filter(({ on, notice: id }) => {
    const notice = site.portal.notices.get(id ?? '');
    return on <= site.day && (!notice || site.preview || isPublished(notice, site.minute));
  });
}

export function branchRef(site: Site, id: string | undefined): Ref | null {
  const branch = site.portal.branches.get(id ?? '');
  return branch && isPublic(site, 'branches', branch) ? { title: branch.name, href: site.to.branch(branch.id) } : null;
}

/** Like `branchRef`, with the short name that lists of one region use. */
export function shortBranchRef(site: Site, id: string): Ref | null {
  const ref = branchRef(site, id);
  return ref && { ...ref, title: site.portal.branches.get(id)?.shortName ?? ref.title };
}

/** The region a branch lies in, with the page of the organisation that stands for it; null where none is known. */
export const regionOf = onceEach((site, branch: string): { title: string; href: string | null } | null => {
  const head = site.tree.regionBranchOf(branch);
  const record = head === null ? undefined : site.portal.branches.get(head);
  if (record && !isPublic(site, 'branches', record)) return null;
  const title = site.tree.regionOf(branch);
  return title === '' ? null : { title, href: record ? site.to.branch(record.id) : null };
});

export function siteRef(site: Site, id: string | undefined): Ref | null {
  const record = site.portal.sites.get(id ?? '');
  return record && isSiteShown(site, record) ? { title: record.name, href: site.to.site(record.id) } : null;
}

export function projectRef(site: Site, id: string | undefined): Ref | null {
  const record = site.portal.projects.get(id ?? '');
  return record && isProjectShown(site, record) ? { title: record.title, href: site.to.project(record.id) } : null;
}

export function programmeRef(site: Site, edition: string | undefined): Ref | null {
  const record = site.portal.programmes.get(edition ?? '');
  return record && isPublic(site, 'programmes', record)
    ? { title: record.title, href: site.to.programme(`${record.id}@${record.edition}`) }
    : null;
}

export const noticeRef = onceEach((site, id: string | undefined): Ref | null => {
  const record = site.portal.notices.get(id ?? '');
  return record && isNoticeShown(site, record)
    ? { title: wordingOf(site, record)(record.title), href: site.to.notice(record.id) }
    : null;
});

export function practiceRef(site: Site, id: string | undefined): Ref | null {
  const record = site.portal.practices.get(id ?? '');
  return record && isPracticeShown(site, record) ? { title: record.title, href: site.to.practice(record.id) } : null;
}

/** Whether a demonstration site is public and had begun by the day. */
export function isSiteShown(site: Site, record: SiteRecord): boolean {
  return isPublic(site, 'sites', record) && until(site, record.events).length > 0;
}

/** Whether a project is public and had begun by the day. */
export function isProjectShown(site: Site, record: Project): boolean {
  return isPublic(site, 'projects', record) && until(site, record.stages).length > 0;
}

/** Whether a notice is public and released; a preview shows those that are not released too. */
export function isNoticeShown(site: Site, record: Notice): boolean {
  return isPublic(site, 'notices', record) && (site.preview || isPublished(record, site.minute));
}

/** Whether a practice is public and its day has come; a preview does not wait. */
export function isPracticeShown(site: Site, record: Practice): boolean {
  return (record.visibility ?? 'public') === 'public' && (site.preview || record.publishedOn <= site.day);
}

export const publicBranches = once((site): readonly Branch[] =>
  [...site.portal.branches.values()].filter((record) => isPublic(site, 'branches', record)),
);

export const shownSites = once((site): readonly SiteRecord[] =>
  [...site.portal.sites.values()].filter((record) => isSiteShown(site, record)),
);

export const shownProjects = once((site): readonly Project[] =>
  [...site.portal.projects.values()].filter((record) => isProjectShown(site, record)),
);

export const publicProgrammes = once((site): readonly Programme[] =>
  [...site.portal.programmes.values()].filter((record) => isPublic(site, 'programmes', record)),
);

export const shownNotices = once((site): readonly Notice[] =>
  [...site.portal.notices.values()].filter((record) => isNoticeShown(site, record)),
);

/** Ledgers that have a page: public ones, and ones of which only counts are shown. */
export const shownLedgers = once((site): readonly Ledger[] =>
  [...site.portal.ledgers.values()].filter((ledger) => ledgerVisibility(site.portal.config, ledger) !== 'withheld'),
);

/** Assessments under methods that are public: only they have a table. */
export const shownAssessments = once((site): readonly Assessment[] =>
  site.assessments.filter((assessment) => isPublic(site, 'schemes', site.schemeOf(assessment))),
);

/** Practices that are out, the latest first. */
export const shownPractices = once((site): readonly Practice[] =>
  [...site.portal.practices.values()]
    .filter((record) => isPracticeShown(site, record))
    .sort((a, b) => byText(b.publishedOn, a.publishedOn) || byText(a.id, b.id)),
);

/** Orders texts by code units: the same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
