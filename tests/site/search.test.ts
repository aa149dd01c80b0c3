import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/building/serve.ts';
import { launchBrowser } from '../browser.ts';
import { buildPortal, checkout, DAY, filesOf, read, scratch } from './site.ts';

/* A small portal that stands below a path of its host, as one on a shared host does. */
const BASE = '/dang/jian/';

const { folder, remove } = scratch();
let browser: Browser;
let site: string;
let address: string;
let stop: () => void;

beforeAll(async () => {
  const root = join(folder, 'portal');
  for (const part of ['data', 'content', 'public']) {
    cpSync(join(checkout, 'tests/portals/_base', part), join(root, part), { recursive: true });
  }
  const config = join(root, 'data/portal.yaml');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace(/^baseUrl:.*$/m, `baseUrl: https://songxi.example.cn${BASE}`),
  );
  writeFileSync(
    join(root, 'content/practices/gate.mdx'),
    '---\ntitle: 一道门\nsummary: 门\npublishedOn: 2024-01-01\nbranch: shangwan\n---\n\n<Figure src="emblem.svg" alt="徽标" caption="一道门" />\n\n[上湾村](/branches/shangwan.html)开了门。\n',
  );
  site = buildPortal(root, join(folder, 'site'));
  const served = await serve(site, BASE, 0);
  address = served.address;
  stop = () => served.server.close();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  remove();
});

async function searched(page: Page, query: string): Promise<string[]> {
  await page.goto(`${address}search.html?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => /[。]$/.test(document.querySelector('#search-status')?.textContent ?? ''));
  return page.locator('#search-results .index-title').allTextContents();
}

test('a page is found by a part of its name, and the address keeps the words searched for', async () => {
  const page = await browser.newPage();
  expect(await searched(page, '上湾')).toContain('上湾村党支部');
  await page.locator('#search-results a', { hasText: '上湾村党支部' }).first().click();
  await page.waitForURL(/branches\/shangwan\.html$/);
  await page.goBack();
  expect(await page.inputValue('#query')).toBe('上湾');
  await page.close();
}, 30_000);

test('names are suggested while one types, by their sound too, and chosen by keyboard alone', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}index.html`);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.goto(`${address}search.html`);
  await page.keyboard.press('/');
  await page.keyboard.type('shangw');
  await page.waitForSelector('[role="option"]');
  expect(await page.locator('[role="option"]').allTextContents()).toContain('上湾村党支部');
  await page.keyboard.press('ArrowDown');
  const active = await page.getAttribute('#query', 'aria-activedescendant');
  const chosen = await page.textContent(`#${active}`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /[。]$/.test(document.querySelector('#search-status')?.textContent ?? ''));
  expect(await page.inputValue('#query')).toBe(chosen);
  expect(new URL(page.url()).searchParams.get('q')).toBe(chosen);
  expect(await page.textContent('#search-status')).toMatch(/^找到\d+页/);
  await page.fill('#query', '');
  await page.waitForSelector('#search-forget:not([hidden])');
  expect(await page.locator('[role="option"]').allTextContents()).toEqual([chosen]);
  await page.click('#search-forget');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.close();
}, 30_000);

test('filters stand in the address, go back with it, and a download holds exactly what they leave', async () => {
  const page = await browser.newPage();
  const all = await searched(page, '村');
  await page.selectOption('select[name="kind"]', 'branch');
  await page.waitForURL(/kind=branch/);
  await page.waitForFunction((count) => document.querySelectorAll('#search-results > li').length < count, all.length);
  const kept = await page.locator('#search-results .index-title').allTextContents();
  expect(kept.length).toBeGreaterThan(0);
  const waiting = page.waitForEvent('download');
  await page.click('#search-csv');
  const lines = readFileSync(await (await waiting).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe('\ufeff标题,种类,日期,年度,地区,评选,等次,得分,名次,公示状态,网站,网址');
  expect(lines.slice(1).map((line) => line.split(',').slice(0, 2))).toEqual(kept.map((title) => [title, '组织']));
  await page.goBack();
  await page.waitForFunction((count) => document.querySelectorAll('#search-results > li').length === count, all.length);
  expect(await page.inputValue('select[name="kind"]')).toBe('');
  await page.close();
}, 30_000);

test('articles are found by their prose, and the hit is one mark', async () => {
  const page = await browser.newPage();
  expect(await searched(page, '湾村開了门')).toEqual(['一道门']);
  expect(await page.locator('#search-results mark').allTextContents()).toEqual(['湾村开了门']);
  await page.close();
}, 30_000);

test('the scripts of search are at most 15 KB before the index', () => {
  const scripts = filesOf(site).filter((file) => /^assets\/(?:search|slash|Base|reader-minute).*\.js$/.test(file));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0);
  expect(scripts.some((file) => file.includes('search-worker'))).toBe(true);
  expect(bytes).toBeLessThan(15 * 1024);
});

test('where nothing is found the page says so and offers the nearest names', async () => {
  const page = await browser.newPage();
  expect(await searched(page, '上湾乡村')).toEqual([]);
  expect(await page.textContent('#search-status')).toBe('没有找到“上湾乡村”。');
  expect(await page.locator('#search-near a').allTextContents()).toContain('上湾村党支部');
  await page.close();
}, 30_000);

test('what is not seen is not chosen: Escape empties the list, and an arrow brings it back', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}search.html`);
  await page.fill('#query', '上湾');
  await page.waitForSelector('[role="option"]');
  await page.press('#query', 'Escape');
  expect(await page.locator('[role="option"]').count()).toBe(0);
  await page.press('#query', 'ArrowDown');
  await page.waitForSelector('[role="option"]');
  expect(await page.getAttribute('#query', 'aria-activedescendant')).toBeNull();
  await page.press('#query', 'Escape');
  await page.press('#query', 'Enter');
  await page.waitForURL(/q=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('上湾');
  await page.close();
}, 30_000);

test('recent searches are few however many are kept, and forgotten by keyboard alone', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}search.html`);
  await page.evaluate(() =>
    localStorage.setItem('sunboard-searches', JSON.stringify(Array.from({ length: 5000 }, (_, index) => `村${index}`))),
  );
  await page.keyboard.press('/');
  await page.waitForSelector('#search-forget:not([hidden])');
  expect(await page.locator('[role="option"]').count()).toBe(8);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-forget');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
  expect(await page.locator('#search-forget').isHidden()).toBe(true);
  await page.close();
}, 30_000);

test('one key leads from any page into the box', async () => {
  const page = await browser.newPage();
  for (const from of ['about.html', 'branches/shangwan.html', 'practices/gate.html']) {
    await page.goto(address + from);
    await page.keyboard.press('/');
    await page.waitForURL(/search\.html/);
    await page.waitForFunction(() => document.activeElement?.id === 'query');
    await page.keyboard.type('shangw');
    await page.waitForSelector('[role="option"]');
  }
  await page.close();
}, 30_000);

test('a long query is cut in box, address and announcement, and breaks within a narrow screen', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${address}index.html`);
  expect(await page.getAttribute('#q', 'maxlength')).toBe('400');
  await page.goto(`${address}search.html`);
  expect(await page.getAttribute('#query', 'maxlength')).toBe('400');
  await page.fill('#query', 'a'.repeat(10_000));
  await page.press('#query', 'Enter');
  await page.waitForFunction(() => /[。]$/.test(document.querySelector('#search-status')?.textContent ?? ''));
  expect(new URL(page.url()).searchParams.get('q')).toBe('a'.repeat(400));
  expect(await page.textContent('#search-status')).toBe(`没有找到“${'a'.repeat(400)}”。`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.reload();
  expect(await page.inputValue('#query')).toBe('a'.repeat(400));
  await page.close();
}, 30_000);

test('a value that nothing has is shown as chosen, so that it can be left again', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}search.html?q=${encodeURIComponent('村')}&year=1999&kind=branch&kind=site`);
  await page.waitForSelector('select[name="year"]');
  expect(await page.inputValue('select[name="year"]')).toBe('1999');
  expect(await page.inputValue('select[name="kind"]')).toBe('branch');
  await page.selectOption('select[name="year"]', '');
  await page.waitForSelector('#search-results a');
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('村')}&kind=branch`);
  await page.close();
}, 30_000);

test('where filters hide all that was found the page says so and drops them when asked', async () => {
  const page = await browser.newPage();
  const all = await searched(page, '上湾');
  await page.goto(`${address}search.html?q=${encodeURIComponent('上湾')}&year=1999`);
  await page.waitForSelector('#search-unfilter:not([hidden])');
  expect(await page.textContent('#search-status')).toBe(`有${all.length}页含“上湾”，但没有一页符合所选的筛选条件。`);
  expect(await page.locator('#search-near a').count()).toBe(0);
  await page.click('#search-unfilter button');
  await page.waitForSelector('#search-results a');
  expect(await page.locator('#search-results .index-title').allTextContents()).toEqual(all);
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('上湾')}`);
  expect(await page.locator('#search-unfilter').isHidden()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('index-title');
  await page.goto(`${address}search.html?year=1999`);
  await page.waitForSelector('#search-unfilter:not([hidden])');
  expect(await page.textContent('#search-status')).toBe('没有一页符合所选的筛选条件。');
  await page.close();
}, 30_000);

test('a jump within the page does not search again, and the same search is one step back', async () => {
  const page = await browser.newPage();
  await searched(page, '上湾');
  const steps = await page.evaluate(() => history.length);
  await page.press('#query', 'Enter');
  await page.waitForFunction(() => /[。]$/.test(document.querySelector('#search-status')?.textContent ?? ''));
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.fill('#query', '下湾');
  await page.evaluate(() => document.querySelector('#search-results > li')?.setAttribute('data-kept', ''));
  await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.click());
  await page.waitForURL(/#main$/);
  await page.waitForTimeout(300);
  expect(await page.inputValue('#query')).toBe('下湾');
  expect(await page.locator('[data-kept]').count()).toBe(1);
  await page.close();
}, 30_000);

test.each(['light', 'dark'] as const)(
  'the page with its list open, and with filters that hide everything, is accessible in %s',
  async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await searched(page, '上湾');
    await page.press('#query', 'Enter');
    await page.fill('#query', '');
    await page.waitForSelector('#search-forget:not([hidden])');
    expect(await faults()).toEqual([]);
    await page.goto(`${address}search.html?q=${encodeURIComponent('上湾')}&year=1999`);
    await page.waitForSelector('select[name="year"]');
    expect(await faults()).toEqual([]);
    await context.close();
  },
  60_000,
);

test('a county searches the portal of a township too, and its last copy when that is gone', async () => {
  const root = join(folder, 'county');
  for (const part of ['data', 'content', 'public']) {
    cpSync(join(checkout, 'tests/portals/_base', part), join(root, part), { recursive: true });
  }
  const gate = '---\ntitle: 县里的门\nsummary: 门\npublishedOn: 2024-01-01\n---\n\n门。\n';
  writeFileSync(join(root, 'content/practices/county.mdx'), gate);
  const township = await serve(site, BASE, 0);
  const config = join(root, 'data/portal.yaml');
  const also = `searchAlso: [ { name: 松溪镇, baseUrl: "${township.address}" } ]\n`;
  writeFileSync(config, `${readFileSync(config, 'utf8').trimEnd()}\n${also}`);
  const out = join(folder, 'county-site');
  const command = ['build', '--root', root, '--out', out, '--on'];
  const run = promisify(execFile);
  const cli = join(checkout, 'src/cli/main.ts');
  await run(process.execPath, [cli, ...command, DAY], { cwd: folder });
  township.server.close();
  township.server.closeAllConnections();
  const { stderr } = await run(process.execPath, [cli, ...command, '2026-11-23'], { cwd: folder });
  expect(stderr).toMatch(/松溪镇.*2026-11-21/);
  const served = await serve(out, '/', 0);
  const page = await browser.newPage();
  await page.goto(`${served.address}search.html?q=${encodeURIComponent('一道门')}`);
  await page.waitForSelector('#search-results a');
  expect(await page.getAttribute('#search-results a', 'href')).toBe(`${township.address}practices/gate.html`);
  expect(await page.textContent('#search-also')).toBe('同时搜索：松溪镇（资料截至2026-11-21）。');
  await page.close();
  served.server.close();
}, 120_000);

test('what is typed is text: markup, patterns and long input run nothing and break nothing', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  for (const query of ['<img src=x onerror="document.title=1">', '.*', '$&{count}', '🙂', '门'.repeat(5000), '   ']) {
    await page.goto(`${address}search.html`);
    await page.fill('#query', query);
    await page.press('#query', 'Enter');
    await page.waitForTimeout(300);
    expect(await page.locator('#search-status img, #search-results img').count()).toBe(0);
  }
  expect(await page.title()).toMatch(/^搜索/);
  expect(faults).toEqual([]);
  await page.close();
}, 30_000);

test('where the text of articles cannot be read, the rest is searched and the page says so', async () => {
  const page = await browser.newPage();
  await page.route('**/search/articles/**', (route) => route.abort());
  await page.goto(`${address}search.html?q=${encodeURIComponent('上湾')}`);
  await page.waitForFunction(() => document.querySelector('#search-status')?.textContent?.includes('文章正文'));
  expect(await page.locator('#search-results a').count()).toBeGreaterThan(0);
  await page.close();
}, 60_000);

test('without script the page leads to the list of everything, and that to every kind of page', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}search.html`);
  await page.click('noscript a');
  for (const name of ['上湾村党支部', '关于拟命名2024年度县级基层党建示范点的公示', '一道门']) {
    expect(await page.getByRole('link', { name, exact: true }).count(), name).toBeGreaterThan(0);
  }
  await context.close();
}, 30_000);

test("an article's pictures and links stand below the portal's path", () => {
  const html = read(site, 'practices/gate.html');
  expect(html).toContain(`src="${BASE}emblem.svg"`);
  expect(html).toContain(`href="${BASE}branches/shangwan.html">上湾村</a>`);
  const outside = filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      [...read(site, file).matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1] ?? ''),
    )
    .filter((link) => !link.startsWith(BASE));
  expect(outside).toEqual([]);
});
