import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/building/serve.ts';
import { launchBrowser } from '../browser.ts';
import { buildPortal, checkout, filesOf, read, scratch } from './site.ts';

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

test('without script the page leads to the list of everything, and that to every kind of page', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}search.html`);
  await page.click('noscript a');
  for (const name of ['上湾村党支部', '关于拟命名2024年度县级基层党建示范点的公示', '一道门']) {
    expect(await page.getByRole('link', { name }).count()).toBe(1);
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
