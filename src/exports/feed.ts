import type { Day } from '../domain/day.ts';
import type { FeedEntryView, FeedView } from '../views/feed.ts';
import type { Words } from '../words/words.ts';

/** The feed of notices, the last changed first. */
export interface Feed extends Pick<FeedView, 'language' | 'author' | 'home' | 'self' | 'updated'> {
  title: string;
  entries: FeedEntry[];
}

/** A notice in the feed. */
export interface FeedEntry {
  /** Permanent address of the notice; also its id. */
  id: string;
  title: string;
  summary: string;
  published: Day;
  updated: Day;
}

/** Puts the feed into words. */
export function feedOf({ name, entries, ...view }: FeedView, words: Words): Feed {
  return { ...view, title: words.paper.feed(name), entries: entries.map((each) => entryOf(each, words)) };
}

function entryOf(view: FeedEntryView, { paper: w, records }: Words): FeedEntry {
  const { from, until } = view.period;
  const parts = [
    w.sentence(w.contact(records.notice.issuedBy, view.issuedBy)),
    until === null ? '' : w.feedPeriod(from, until),
    w.feedCount(view.count),
    view.last ? w.sentence(records.notice.eventOn(view.last.type, view.last.on)) : '',
  ];
  const { address, title, published, updated } = view;
  return { id: address, title, summary: parts.join(''), published, updated };
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
