import sax from 'sax';
import { expect, test } from 'vitest';
import { feedOf, serializeAtom, serializeJsonFeed } from '../../src/exports/feed.ts';
import { feedView } from '../../src/views/feed.ts';
import { noticeRecord, noticeSite, words } from './example.ts';

const EVENT = 'events: [ { on: 2024-07-12, type: extended, until: 2024-07-17, reason: 核查 } ]';

/** The elements of an XML text in order, each with its path and text; throws where the text is not well-formed. */
function elements(xml: string): { path: string; text: string; attributes: Record<string, unknown> }[] {
  const parser = sax.parser(true);
  const found: { path: string; text: string; attributes: Record<string, unknown> }[] = [];
  const open: (typeof found)[number][] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = {
      path: [...open.map((each) => each.path.split('/').at(-1)), name].join('/'),
      text: '',
      attributes,
    };
    found.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.onclosetag = () => open.pop();
  parser.write(xml).close();
  return found;
}

test('the Atom feed has all that RFC 4287 asks for, and its marks are text', () => {
  const site = noticeSite(noticeRecord(EVENT).replace('关于拟命名', '关于<拟&命名>'));
  const found = elements(serializeAtom(feedOf(feedView(site), words)));
  const text = (path: string) => found.filter((each) => each.path === path).map((each) => each.text);
  for (const path of ['feed/id', 'feed/title', 'feed/updated', 'feed/author/name']) expect(text(path)).toHaveLength(1);
  expect(text('feed/entry/id')).toEqual(['https://bang.example.cn/notices/list.html']);
  expect(text('feed/entry/title')).toEqual(['关于<拟&命名>2024年度县级基层党建工作示范点的公示']);
  expect(text('feed/entry/published')).toEqual(['2024-07-05T00:00:00Z']);
  expect(text('feed/entry/updated')).toEqual(['2024-07-12T00:00:00Z']);
  expect(
    found.find(({ path, attributes }) => path === 'feed/link' && attributes['rel'] === 'self')?.attributes['href'],
  ).toBe('https://bang.example.cn/notices/feed.xml');
});

test('the JSON feed says the same, with the keys of version 1.1', () => {
  const json = JSON.parse(serializeJsonFeed(feedOf(feedView(noticeSite(noticeRecord(EVENT))), words)));
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(Object.keys(json)).toEqual(['version', 'title', 'home_page_url', 'feed_url', 'language', 'authors', 'items']);
  expect(json.items).toEqual([
    {
      id: 'https://bang.example.cn/notices/list.html',
      url: 'https://bang.example.cn/notices/list.html',
      title: '关于拟命名2024年度县级基层党建工作示范点的公示',
      content_text: '发布机关：中共青禾县委组织部。公示期：2024年7月8日至2024年7月17日。共2项。2024年7月12日延长公示。',
      date_published: '2024-07-05T00:00:00Z',
      date_modified: '2024-07-12T00:00:00Z',
    },
  ]);
});

test('an event changes the day of an entry, never its id', () => {
  const before = feedOf(feedView(noticeSite(noticeRecord(EVENT), { day: '2024-07-11' })), words).entries[0];
  const after = feedOf(feedView(noticeSite(noticeRecord(EVENT), { day: '2024-07-12' })), words).entries[0];
  expect([before?.updated, after?.updated]).toEqual(['2024-07-05', '2024-07-12']);
  expect(after?.id).toBe(before?.id);
});

test('nobody is named, and what is not released is not in it, in a preview either', () => {
  expect(serializeAtom(feedOf(feedView(noticeSite(noticeRecord())), words))).not.toContain('田华');
  const later = noticeSite(noticeRecord('releaseAt: 2024-07-08T08:30'), { day: '2024-07-07', preview: true });
  expect(feedOf(feedView(later), words).entries).toEqual([]);
});
