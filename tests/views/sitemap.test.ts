import { expect, test } from 'vitest';
import { serializeRobots, serializeSitemap, serializeSitemapIndex } from '../../src/exports/sitemap.ts';
import { pagesOf } from '../../src/views/pages.ts';
import { sitemapParts, sitemapPartView, sitemapView } from '../../src/views/sitemap.ts';
import { exampleSite } from './example.ts';

const notice = (id: string, more: string) => `
- id: ${id}
  title: 公示${id}
  kind: naming
  approvedBy: 程立言
  approvedOn: 2024-05-20
  issuedBy: 中共青禾县委组织部
  signedOn: 2024-05-21
  basis: [ 青组发〔2024〕9号 ]
  period: { from: 2024-05-22, until: 2024-05-28 }
  list: [ { name: 田力 } ]
  objections: { office: 组织科 }
  ${more}`;

const NOTICES = [
  notice('kept', 'events: [ { on: 2024-05-24, type: objection } ]'),
  notice('over', 'withdrawAfter: 2024-07-01'),
];
const files = {
  'data/notices/2024.yaml': NOTICES.join(''),
  'content/pages/about.mdx': '---\ntitle: 关于\nupdatedOn: 2024-03-01\n---\n\n正文。\n',
};

test('a page is told of with the day of its own record, and one whose names were taken down is not told of', () => {
  const site = exampleSite(files, { day: '2024-12-01' });
  expect(sitemapPartView(site, 'notices')).toEqual([
    { loc: 'https://bang.example.cn/notices/kept.html', lastmod: '2024-05-24' },
  ]);
  expect(sitemapPartView(site, 'articles')).toEqual([
    { loc: 'https://bang.example.cn/about.html', lastmod: '2024-03-01' },
  ]);
  expect(sitemapPartView(exampleSite(files, { day: '2024-05-23' }), 'notices')).toEqual([
    { loc: 'https://bang.example.cn/notices/kept.html', lastmod: '2024-05-21' },
    { loc: 'https://bang.example.cn/notices/over.html', lastmod: '2024-05-21' },
  ]);
});

test('what nobody is to see is not told of', () => {
  const branches = sitemapPartView(exampleSite(), 'branches').map(({ loc }) => loc);
  expect(branches).toContain('https://bang.example.cn/branches/qinghe.html');
  expect(branches.join()).not.toMatch(/hidden|counted/);
});

test('a list has the latest day of what it lists; the index that of each file, whatever the day of the build', () => {
  for (const day of ['2024-12-01', '2026-11-21']) {
    const site = exampleSite(files, { day });
    expect(sitemapPartView(site, 'lists').find(({ loc }) => loc.endsWith('/notices.html'))?.lastmod).toBe('2024-05-24');
    expect(sitemapView(site).find(({ loc }) => loc.endsWith('/notices.xml'))?.lastmod).toBe('2024-05-24');
  }
});

test('a kind with more pages than a file may have is cut by region, so that one page more changes one file', () => {
  const villages = (township: string, count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `- { id: ${township}-${index}, name: ${township}第${index}村党支部, kind: village-branch, parent: ${township} }\n`,
    ).join('');
  const towns = ['east', 'west'].map(
    (id) => `- { id: ${id}, name: 中共${id}镇委, kind: town-committee, parent: county }\n`,
  );
  const county = '- { id: county, name: 中共青禾县委, kind: county-committee }\n';
  const site = (west: number) =>
    exampleSite({
      'data/branches/all.yaml': county + towns.join('') + villages('east', 6000) + villages('west', west),
    });
  const [before, after] = [site(5000), site(5001)];
  expect(sitemapParts(before)).toEqual(expect.arrayContaining(['branches-east', 'branches-west', 'branches-others']));
  expect(sitemapParts(before)).not.toContain('branches');
  expect(sitemapPartView(before, 'branches-east')).toHaveLength(6001);
  expect(sitemapPartView(after, 'branches-east')).toEqual(sitemapPartView(before, 'branches-east'));
  expect(sitemapPartView(after, 'branches-west')).toHaveLength(5002);
});

test('the files say it in the forms search engines read', () => {
  const pages = [
    { loc: 'https://bang.example.cn/a.html?b&c', lastmod: '2024-05-30' },
    { loc: 'https://bang.example.cn/d.html', lastmod: null },
  ];
  expect(serializeSitemap(pages)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://bang.example.cn/a.html?b&amp;c</loc><lastmod>2024-05-30</lastmod></url>
  <url><loc>https://bang.example.cn/d.html</loc></url>
</urlset>
`);
  expect(serializeSitemapIndex(pages)).toContain('<sitemapindex');
  const site = exampleSite();
  const { view, paths } = pagesOf(site);
  expect(paths('robots')).toEqual([{}]);
  expect(serializeRobots(view('robots', {}))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://bang.example.cn/sitemap.xml\n',
  );
});
