import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/building/serve.ts';
import { launchBrowser } from '../browser.ts';
import { buildPortal, checkout, filesOf, read, scratch } from './site.ts';

const { folder, remove } = scratch();

/* A small portal that stands below a path of its host: languages have their folders below it. */
const BASE = '/dang/';

let site = '';
/** The same portal in its main language alone. */
let alone = '';
let browser: Browser;
let address = '';
let stop: (() => void) | undefined;

beforeAll(async () => {
  const root = join(folder, 'portal');
  cpSync(join(checkout, 'tools/starter'), root, { recursive: true });
  const portal = join(root, 'data/portal.yaml');
  const config = readFileSync(portal, 'utf8').replace(/^(baseUrl: https:\/\/[^/]+)\/\S*/m, `$1${BASE}`);
  writeFileSync(portal, config);
  writeFileSync(
    join(root, 'content/practices/links.mdx'),
    '---\ntitle: 链接\nsummary: 链接\npublishedOn: 2024-01-01\n---\n\n[各期得分](/results.html)、[开头](/)、[标志](/emblem.svg)\n',
  );
  alone = buildPortal(root, join(folder, 'alone'));
  writeFileSync(portal, `${config}languages: [zh-CN, zh-Hant, en]\n`);
  site = buildPortal(root, join(folder, 'site'));
  const served = await serve(site, BASE, 0);
  address = served.address;
  stop = () => served.server.close();
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  remove();
});

const folders = { 'zh-CN': '', 'zh-Hant': 'zh-hant/', en: 'en/' } as const;
const pages = () => filesOf(site).filter((file) => file.endsWith('.html'));
const languageOf = (file: string) =>
  file.startsWith('en/') ? 'en' : file.startsWith('zh-hant/') ? 'zh-Hant' : ('zh-CN' as const);

test('every page stands once in each language, with the same path below the folder of its language', () => {
  const below = (language: keyof typeof folders) =>
    pages()
      .filter((file) => languageOf(file) === language)
      .map((file) => file.slice(folders[language].length));
  expect(below('zh-CN')).toEqual(filesOf(alone).filter((file) => file.endsWith('.html')));
  expect(below('zh-Hant')).toEqual(below('zh-CN'));
  expect(below('en')).toEqual(below('zh-CN'));
  expect(below('en')).toContain('index.html');
});

test('a page says its language, and its words are of it', () => {
  const titles = { 'zh-CN': '<h1>考核结果', 'zh-Hant': '<h1>考核結果', en: '<h1>Results' };
  for (const [language, start] of Object.entries(folders)) {
    expect(read(site, `${start}results.html`)).toContain(titles[language as keyof typeof titles]);
  }
  expect(pages().filter((file) => !read(site, file).includes(`<html lang="${languageOf(file)}"`))).toEqual([]);
});

test('links lead to pages of the same language, but for the switch and the permanent address of the main page', () => {
  for (const file of pages().filter((each) => each.startsWith('en/'))) {
    const text = read(site, file)
      .replace(/<nav class="languages"[\s\S]*?<\/nav>/, '')
      .replace(/<head>[\s\S]*?<\/head>/, '');
    const elsewhere = [...text.matchAll(/ href="(\/(?:[^"]*\.html)?|\/dang\/)["?#]/g)].map(([, href]) => href);
    expect(
      elsewhere.filter((href) => !href?.startsWith('/dang/en/')),
      file,
    ).toEqual([]);
  }
});

test('each page names the same page in the other languages, for readers and for search engines', () => {
  const page = read(site, 'en/results.html');
  const origin =
    /rel="alternate" hreflang="en" href="(https:\/\/[^/]+\/dang)\/en\/results\.html"/.exec(page)?.[1] ?? '';
  expect(origin).not.toBe('');
  expect(page).toContain(`hreflang="zh-CN" href="${origin}/results.html"`);
  expect(page).toContain(`hreflang="zh-Hant" href="${origin}/zh-hant/results.html"`);
  expect(page).toContain(`hreflang="x-default" href="${origin}/results.html"`);
  expect(page).toMatch(/<a href="\/dang\/results\.html" lang="zh-CN" hreflang="zh-CN">简体中文<\/a>/);
  expect(page).toMatch(/<a href="\/dang\/en\/results\.html" lang="en" hreflang="en" aria-current="true">English<\/a>/);
});

test('a portal in one language names no other', () => {
  expect(read(alone, 'results.html')).not.toMatch(/hreflang|class="languages"/);
});

test('pages of the main language are the same whether there are others or not, but for their naming', () => {
  const bare = (of: string) =>
    read(of, 'results.html')
      .replace(/<link rel="alternate" hreflang[^>]*>/g, '')
      .replace(/<nav class="languages"[\s\S]*?<\/nav>/, '');
  expect(bare(site)).toBe(bare(alone));
});

test('what has no words stands once', () => {
  const twice = filesOf(site).filter((file) => /^(?:en|zh-hant)\/(?:search|assets)\//.test(file));
  expect(twice).toEqual([]);
  expect(filesOf(site).some((file) => file.startsWith('search/'))).toBe(true);
});

test('an article is shown as it was written, and its page says in which language', () => {
  const article = pages().find((file) => /^practices\/[^/]+\.html$/.test(file)) ?? '';
  const proseOf = (file: string) => /<div class="prose[^"]*"[^>]*>([\s\S]*?)<\/div>/.exec(read(site, file))?.[1];
  expect(proseOf(article)).toBeTruthy();
  expect(proseOf(`zh-hant/${article}`)).toBe(proseOf(article));
  expect(read(site, `en/${article}`)).toContain('This article is in simplified Chinese.');
  expect(read(site, `zh-hant/${article}`)).toContain('本文以簡體中文寫成。');
  expect(read(site, article)).not.toContain('本文以简体中文写成。');
});

test('a link in an article leads to the page in the language it is read in, and to the one file', () => {
  const hrefs = (file: string) =>
    [...read(site, file).matchAll(/<a href="([^"]+)">(?:各期得分|开头|标志)</g)].map(([, href]) => href);
  expect(hrefs('practices/links.html')).toEqual(['/dang/results.html', '/dang/', '/dang/emblem.svg']);
  expect(hrefs('en/practices/links.html')).toEqual(['/dang/en/results.html', '/dang/en/', '/dang/emblem.svg']);
});

test('the search page of a language asks the one index, and leads to pages of its language', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}en/search.html?q=${encodeURIComponent('禾谷')}`);
  await page.locator('#search-results a').first().waitFor();
  expect(await page.locator('#search-status').textContent()).toMatch(/^Pages with “禾谷”: \d+\. /);
  const hrefs = await page
    .locator('#search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.filter((href) => !href?.startsWith('/dang/en/'))).toEqual([]);
  await page.locator('#search-results a').first().click();
  await page.locator('html[lang="en"] h1').waitFor();
  await page.close();
}, 60_000);

test('English pages fit a phone and stand the test of accessibility', async () => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const results = filesOf(site).find((file) => /^en\/results\/[^/]+\/[^/]+\/branch\//.test(file)) ?? '';
  for (const file of ['en/index.html', 'en/results.html', results, 'en/search.html']) {
    await page.goto(address + file);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), file).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${file} ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
}, 120_000);

test('other forms of a notice and the feeds speak the language of their folder', () => {
  const feed = filesOf(site).filter((file) => file.endsWith('notices/feed.xml'));
  expect(feed).toEqual(['en/notices/feed.xml', 'notices/feed.xml', 'zh-hant/notices/feed.xml']);
  expect(read(site, 'en/notices/feed.xml')).toMatch(/xml:lang="en"[\s\S]*: notices<\/title>/);
});
