import { originOf } from '../domain/address.ts';
import type { Day } from '../domain/day.ts';
import { type NoticeView, noticeView } from '../views/notice.ts';
import { noticeFiles } from '../views/notice-files.ts';
import { byText, shownNotices } from '../views/reference.ts';
import type { Site } from '../views/site.ts';
import type { Words } from '../words/words.ts';

/** Entries of a feed: older ones are found on the page of all notices. */
const LENGTH = 50;

/** The feed of notices, the last changed first. */
export interface Feed {
  title: string;
  language: string;
  author: string;
  /** The page of all notices, and the feed itself in both forms. */
  home: string;
  self: { xml: string; json: string };
  updated: Day;
  entries: FeedEntry[];
}

/** A notice in the feed. It names nobody, so nothing has to be called back when names are taken down. */
export interface FeedEntry {
  /** Permanent address of the notice; also its id. */
  id: string;
  title: string;
  summary: string;
  published: Day;
  /** The day of the last dated event that its page shows, such as an extension or an outcome. */
  updated: Day;
}

/** The feed of released notices; what only a preview shows is not in it. */
export function feedOf(site: Site, words: Words): Feed {
  const { config } = site.portal;
  const origin = originOf(config.baseUrl);
  const entries = shownNotices(site)
    .map((notice) => noticeView(site, notice.id))
    .filter(({ unreleased }) => !unreleased)
    .map((view) => entryOf(view, noticeFiles(site, view).address, words))
    .sort((a, b) => byText(b.updated, a.updated) || byText(a.id, b.id))
    .slice(0, LENGTH);
  return {
    title: words.paper.feed(config.name),
    language: config.language,
    author: config.owner.name,
    home: origin + site.to.notices(),
    self: { xml: origin + site.to.noticeFeed('xml'), json: origin + site.to.noticeFeed('json') },
    updated: entries[0]?.updated ?? site.day,
    entries,
  };
}

function entryOf(view: NoticeView, id: string, { paper: w, records }: Words): FeedEntry {
  const { from, until } = view.period;
  const last = view.events.at(-1);
  const parts = [
    w.sentence(w.contact(records.notice.issuedBy, view.issuedBy)),
    until === null ? '' : w.feedPeriod(from, until),
    w.feedCount(view.count),
    last ? w.sentence(records.notice.eventOn(last.type, last.on)) : '',
  ];
  const updated = [view.signedOn, ...view.events.map(({ on }) => on)].sort().at(-1) ?? view.signedOn;
  return { id, title: view.title, summary: parts.join(''), published: view.signedOn, updated };
}

/** The feed as Atom (RFC 4287). */
export function serializeAtom(feed: Feed): string {
  const entries = feed.entries.map(
    (entry) => `  <entry>
    <id>${escaped(entry.id)}</id>
    <title>${escaped(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(entry.id)}"/>
    <published>${moment(entry.published)}</published>
    <updated>${moment(entry.updated)}</updated>
    <summary>${escaped(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">
  <id>${escaped(feed.self.xml)}</id>
  <title>${escaped(feed.title)}</title>
  <link rel="self" type="application/atom+xml" href="${escaped(feed.self.xml)}"/>
  <link rel="alternate" type="text/html" href="${escaped(feed.home)}"/>
  <updated>${moment(feed.updated)}</updated>
  <author><name>${escaped(feed.author)}</name></author>
${entries.join('')}</feed>
`;
}

/** The feed as JSON Feed 1.1. */
export function serializeJsonFeed(feed: Feed): string {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, title, summary, published, updated }) => ({
      id,
      url: id,
      title,
      content_text: summary,
      date_published: moment(published),
      date_modified: moment(updated),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** A day as a moment: midnight UTC, which is still that day, in the morning, in China. */
function moment(day: Day): string {
  return `${day}T00:00:00Z`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
