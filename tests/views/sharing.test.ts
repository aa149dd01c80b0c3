import { expect, test } from 'vitest';
import { everyPage, pagesOf } from '../../src/views/pages.ts';
import { sharedKinds, sharePictures } from '../../src/views/share.ts';
import { shareFileOf } from '../../src/views/share-file.ts';
import { exampleFiles, exampleSite } from './example.ts';

const article = (front: string, prose = '门开了。') =>
  `---\ntitle: 门\nsummary: 一扇门\nauthor: 青禾村党支部\npublishedOn: 2024-02-26\n${front}\n---\n\n${prose}\n`;

/** A portal with two write-ups; `share` is added to its record. */
function site(share = '') {
  const portal = exampleFiles({})['data/portal.yaml'] ?? '';
  return exampleSite({
    'data/portal.yaml': portal + share,
    'content/practices/gate.mdx': article('tags: [ 联建, 村校 ]\nseries: 两家并一家'),
    'content/practices/quarry.mdx': article('tags: [ 联建 ]\nseries: 两家并一家'),
  });
}

test('a page has its own picture, and others that of the portal', () => {
  const files = [...sharePictures(site())].map(({ file }) => file);
  expect(files).toEqual(['share/portal.png', 'share/practices/gate.png', 'share/practices/quarry.png']);
  const kinds = sharedKinds(site());
  expect(shareFileOf(kinds, 'practice', { id: 'gate' }, null)).toBe('share/practices/gate.png');
  expect(shareFileOf(kinds, 'home', {}, null)).toBe('share/portal.png');
});

test('a portal chooses which pages have pictures', () => {
  const files = [...sharePictures(site('share: { pictures: [ notices ] }\n'))].map(({ file }) => file);
  expect(files).toEqual(['share/portal.png']);
});

test('every page is shared with a picture that is drawn', () => {
  const all = site();
  const pages = pagesOf(all);
  const drawn = new Set([...sharePictures(all)].map(({ file }) => file));
  for (const { kind, params, file } of everyPage(all)) {
    const picture = shareFileOf(pages.shell.shared, kind, params, pages.view(kind, params));
    expect(drawn.has(picture), `${file} has ${picture}`).toBe(true);
  }
});

test('write-ups of a tag have a page, those of a series a page in its order', () => {
  const pages = pagesOf(site());
  const { tags, series } = pages.view('practices', {});
  expect(tags.map(({ title, count }) => `${title} ${count}`)).toEqual(['联建 2', '村校 1']);
  expect(series).toHaveLength(1);
  const [short] = pages.paths('practiceSeries');
  expect(pages.view('practiceSeries', short ?? {}).title).toBe('两家并一家');
  const gate = pages.view('practice', { id: 'gate' });
  expect(gate.series?.parts.map(({ title, here }) => `${title} ${here}`)).toHaveLength(2);
  expect(gate.minutes).toBe(1);
  expect(gate.cite.url).toBe('https://bang.example.cn/practices/gate.html');
  expect(gate.cite.short).toMatch(/^https:\/\/bang\.example\.cn\/p\/[2-9a-z]{8}\.html$/);
});
