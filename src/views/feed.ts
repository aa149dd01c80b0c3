import { originOf } from '../domain/address.ts';
import type { Day } from '../domain/day.ts';
import { isPublished } from '../domain/notice/publication.ts';
import type { Notice } from '../domain/records/notice.ts';
import { isListed, type NoticeHappening, type NoticePeriodView, noticeView } from './notice.ts';
import { noticeFiles } from './notice-files.ts';
import { byText, shownNotices, until } from './reference.ts';
import type { Site } from './site.ts';

/** Entries of a feed: older ones are found on the page of all notices. */
const LENGTH = 50;

/** What the feed of notices tells, the last changed first. */
export interface FeedView {
  name: string;
  language: string;
  author: string;
  /** The page of all notices, and the feed itself in both forms. */
  home: string;
  self: { xml: string; json: string };
  updated: Day;
  entries: FeedEntryView[];
}

/** A notice in the feed. It names nobody, so nothing has to be called back when names are taken down. */
export interface FeedEntryView {
  /** Permanent address of the notice. */
  address: string;
  title: string;
  issuedBy: string;
  period: Pick<NoticePeriodView, 'from' | 'until'>;
  count: number;
  /** The last dated event that its page shows, such as an extension or an outcome. */
  last: Pick<NoticeHappening, 'type' | 'on'> | null;
  published: Day;
  updated: Day;
}

/** The feed of released notices; what only a preview shows is not in it. */
export function feedView(site: Site): FeedView {
  const { config } = site.portal;
  const origin = originOf(config.baseUrl);
  const entries = latest(site).map(({ notice, updated }): FeedEntryView => {
    const view = noticeView(site, notice.id);
    const last = view.events.at(-1);
    return {
      address: noticeFiles(site, view).address,
      title: view.title,
      issuedBy: view.issuedBy,
      period: { from: view.period.from, until: view.period.until },
      count: view.count,
      last: last ? { type: last.type, on: last.on } : null,
      published: view.signedOn,
      updated,
    };
  });
  return {
    name: config.name,
    language: site.language,
    author: config.owner.name,
    home: origin + site.to.notices(),
    self: { xml: origin + site.to.noticeFeed('xml'), json: origin + site.to.noticeFeed('json') },
    updated: entries[0]?.updated ?? site.day,
    entries,
  };
}

/** The notices changed last, found before anything else of them is worked out: there may be thousands. */
function latest(site: Site): { notice: Notice; updated: Day }[] {
  return shownNotices(site)
    .filter((notice) => isPublished(notice, site.minute))
    .map((notice) => {
      const listed = until(site, notice.events).filter(isListed);
      return { notice, updated: [notice.signedOn, ...listed.map(({ on }) => on)].sort().at(-1) ?? notice.signedOn };
    })
    .sort((a, b) => byText(b.updated, a.updated) || byText(site.to.notice(a.notice.id), site.to.notice(b.notice.id)))
    .slice(0, LENGTH);
}
