import { expect, test } from 'vitest';
import { branchesView } from '../../src/views/branches.ts';
import { IN_ONE_PIECE } from '../../src/views/cut.ts';
import { everythingView } from '../../src/views/everything.ts';
import { everyPage, pagesOf } from '../../src/views/pages.ts';
import { programmeView } from '../../src/views/programme.ts';
import { searchDocuments } from '../../src/views/search-documents.ts';
import type { Site } from '../../src/views/site.ts';
import { sitesView } from '../../src/views/sites.ts';
import { tablePartView, tableView } from '../../src/views/table.ts';
import { allWinners, lineOf, winnersView } from '../../src/views/winners.ts';
import { exampleSite } from './example.ts';
import { provinceFiles } from './province.ts';

const KEY = { scheme: 'duty', edition: '2024', period: '2024' };

function province(options: Parameters<typeof provinceFiles>[0] = {}): Site {
  return exampleSite(provinceFiles(options));
}

const big = province();

test('a long tree of organisations goes on on a page per township', () => {
  const index = branchesView(big);
  expect(index.tops.map(({ title, below }) => [title, below])).toEqual([['青禾县', []]]);
  expect(index.parts).toHaveLength(6);
  expect(index.parts[0]).toEqual({ title: '第0镇', href: '/branches/in/t0.html', count: 101 });
  expect(index.count).toBe(607);
  const part = branchesView(big, 't0');
  expect(part.part).toEqual({ title: '第0镇', above: [] });
  expect(part.tops[0]?.below).toHaveLength(100);
});

test('a long table shows its first, and goes on place by place with the ranks of the whole', () => {
  const table = tableView(big, KEY);
  expect(table.groups.map(({ rows, regions }) => [rows.length, regions.length])).toEqual([[10, 0]]);
  expect(table.parts.map(({ count }) => count)).toEqual([100, 100, 100, 100, 100, 100]);
  expect(table.parts[0]).toMatchObject({ href: '/results/duty@2024/2024/in/t0.html', highest: '99.50' });
  const part = tablePartView(big, { ...KEY, part: 't1' });
  expect(part.groups[0]?.rows).toHaveLength(100);
  expect(part.groups[0]?.count).toBe(600);
  expect(new Set(part.groups[0]?.rows.map(({ rank }) => rank)).has(13)).toBe(true);
});

test('a table ranked by township has on each page the group of that township', () => {
  const site = province({ ranking: '{ within: [region] }' });
  expect(tableView(site, KEY).groups).toEqual([]);
  const part = tablePartView(site, { ...KEY, part: 't5' });
  expect(part.groups.map(({ names, count, rows }) => [names, count, rows.length])).toEqual([[['第5镇'], 100, 100]]);
});

test('parts count and tell only what is shown', () => {
  const site = province({ hidden: 2 });
  const table = tableView(site, KEY);
  expect(table.parts[0]).toMatchObject({ count: 98, highest: null });
  expect(table.parts.every(({ highest }) => highest === null)).toBe(true);
  expect(table.mean).toBeNull();
  const parts = table.parts.map((_, town) => tablePartView(site, { ...KEY, part: `t${town}` }));
  const text = JSON.stringify(parts);
  expect(text).not.toContain('/branch/t0-v0.html');
  // The figures of the group would, with all the rows of the parts, give the hidden ones away.
  for (const { groups, scale, hasHidden } of parts) {
    expect([scale, hasHidden]).toEqual([null, true]);
    for (const group of groups) expect([group.mean, group.median]).toEqual([null, null]);
  }
});

test('a township that is not public makes no part: its own stand with those above it', () => {
  const site = province({ withheld: 't0' });
  expect(sitesView(site).parts.map(({ title }) => title)).toEqual(['第1镇', '第2镇', '第3镇', '第4镇', '第5镇']);
  expect(sitesView(site).groups.flatMap(({ rows }) => rows)).toHaveLength(100);
  expect(branchesView(site).tops[0]?.below).toHaveLength(100);
  expect([...everyPage(site)].filter(({ file }) => file.endsWith('/in/t0.html'))).toEqual([]);
});

test('winners go by year, and a year that is too long by place; search leads to the line where it stands', () => {
  const index = winnersView(big);
  expect([index.count, index.years, index.parts.map(({ href }) => href)]).toEqual([600, [], ['/winners/in/2024.html']]);
  expect(winnersView(big, '2024').parts[2]).toEqual({ title: '第2镇', href: '/winners/in/2024/t2.html', count: 100 });
  expect(winnersView(big, '2024/t2').part?.above).toEqual([{ title: '2024', href: '/winners/in/2024.html' }]);
  const winner = allWinners(big).find(({ title }) => title === '第4镇第7示范点');
  const line = '/winners/in/2024/t4.html#site-site-t4-v7-2024-05-01';
  expect(winner && lineOf(big, winner)).toBe(line);
  expect(searchDocuments(big).some(({ url }) => url === line)).toBe(true);
});

test('a programme with more than a page holds leads to where they are listed, another lists its own', () => {
  const long = programmeView(big, 'sites@2024');
  expect([long.sites, long.elsewhere.sites?.href, long.elsewhere.sites?.count]).toEqual([[], '/sites.html', 600]);
  expect(programmeView(big, 'secretary@2024').elsewhere).toEqual({ projects: null, sites: null });
});

test('whatever is cut, every record is linked to from the page of everything or a part it leads to', () => {
  const { sites, winners, branchParts } = everythingView(big);
  expect([sites.rows.length, winners.rows.length]).toEqual([0, 0]);
  const parts = sites.parts.map(({ href }) => sitesView(big, /in\/(.+)\.html/.exec(href)?.[1] ?? ''));
  expect(parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))).toHaveLength(600);
  expect(branchParts).toHaveLength(6);
});

test('no page lists more than a page holds, and all pages have different files', () => {
  const pages = pagesOf(big);
  const all = [...everyPage(big)];
  expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
  for (const { kind, params, file } of all) {
    // The map of the site is for machines.
    if (file.endsWith('.html')) expect(longestList(pages.view(kind, params)), kind).toBeLessThanOrEqual(IN_ONE_PIECE);
  }
});

test('a county that fits on a page has no parts', () => {
  const county = province({ towns: 4 });
  expect([...everyPage(county)].filter(({ file }) => file.includes('/in/'))).toEqual([]);
  expect(tableView(county, KEY).groups[0]?.regions).toHaveLength(4);
});

function longestList(view: unknown): number {
  if (typeof view !== 'object' || view === null) return 0;
  const own = Array.isArray(view) ? view.length : 0;
  return Math.max(own, ...Object.values(view).map(longestList));
}
