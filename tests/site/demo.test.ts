import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageKind } from '../../src/views/pages.ts';
import { launchBrowser } from '../browser.ts';
import { type Demo, LEADING_ON, openDemo } from './demo.ts';
import { checkout, filesOf, PAGE_KINDS, read } from './site.ts';

let demo: Demo;
let site: string;
let files: string[];
let pages: string[];
let address: string;
let browser: Browser;

beforeAll(async () => {
  demo = await openDemo();
  ({ site, address } = demo);
  files = filesOf(site);
  pages = files.filter((file) => file.endsWith('.html'));
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  demo?.stop();
});

/** Up to `count` pages of each kind, spread over all of them, so that not only the simplest are seen. */
const fewOfEach = (count: number, without: readonly PageKind[] = []) =>
  [...demo.pages].flatMap(([kind, all]) => {
    if (without.includes(kind)) return [];
    const step = Math.max(1, Math.floor(all.length / count));
    return all.filter((_, index) => index % step === 0).slice(0, count);
  });

/** Pages to be opened, two of each kind that stay where they are. */
const samples = () => fewOfEach(2, LEADING_ON);

test('there is a page of every kind', () => {
  const missing = Object.entries(PAGE_KINDS).filter(([, pattern]) => !pages.some((page) => pattern.test(page)));
  expect(missing.map(([kind]) => kind)).toEqual([]);
});

test('every page that docs/systems.md names is there', () => {
  const named = [...readFileSync(join(checkout, 'docs/systems.md'), 'utf8').matchAll(/`([^`]+\.html)`/g)].map(
    ([, page]) => page,
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((page) => page === undefined || !pages.includes(page))).toEqual([]);
});

test('no page is over 60 KB gzipped', () => {
  const large = pages
    .map((page) => ({ page, bytes: gzipSync(read(site, page)).length }))
    .filter(({ bytes }) => bytes > 60_000);
  expect(large).toEqual([]);
});

test('every internal link leads to a file, and every fragment to an element', () => {
  const known = new Set(files);
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string) => {
    const found =
      ids.get(page) ?? new Set([...read(site, page).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
    ids.set(page, found);
    return found;
  };
  const broken = pages.flatMap((page) =>
    [...read(site, page).matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, raw = '']) => {
      const link = raw.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      if (/^(?:https?|mailto|tel|data):/.test(link)) return [];
      const url = new URL(link, `http://site/${page}`);
      const target = decodeURIComponent(url.pathname).slice(1) || 'index.html';
      if (!known.has(target)) return [`${page} → ${link}`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      return fragment !== '' && target.endsWith('.html') && !idsOf(target).has(fragment) ? [`${page} → ${link}`] : [];
    }),
  );
  expect(broken.slice(0, 20)).toEqual([]);
});

test('pages of every kind are valid HTML; all of them in the long run', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Chinese dates and phone numbers stand in running text; a link for each would hinder reading.
      'tel-non-breaking': 'off',
    },
  });
  const faults: string[] = [];
  for (const page of process.env['SUNBOARD_LONG'] ? pages : fewOfEach(12)) {
    const report = await validator.validateString(read(site, page), page);
    for (const result of report.results) {
      for (const each of result.messages.slice(0, 3))
        faults.push(`${page}:${each.line}:${each.column} ${each.ruleId} ${each.message}`);
    }
    if (faults.length > 20) break;
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

test('nothing is fetched from elsewhere, and no script or style stands in a page', () => {
  const faults = pages.flatMap((page) => {
    const html = read(site, page);
    const outside = [
      ...html.matchAll(/<(?:script|link|img|iframe|source|video|audio)\b[^>]*\s(?:src|href)="(https?:[^"]+)"/g),
    ]
      .filter((match) => !/rel="(?:canonical|alternate)"/.test(match[0]))
      .map((match) => `${page}: ${match[1]}`);
    // A write-up to be copied elsewhere carries its styles in its elements.
    if (page.endsWith('/wechat.html')) return outside;
    const inline =
      /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")|<style|\sstyle="|\son[a-z]+="/.exec(html);
    return inline ? [...outside, `${page}: ${inline[0]}`] : outside;
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page of a reader is quiet on the console and asks nothing of other hosts', async () => {
  const page = await browser.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      noise.push(`${page.url()} asks ${request.url()}`);
  });
  for (const sample of samples()) await page.goto(address + sample, { waitUntil: 'load' });
  await page.close();
  expect(noise).toEqual([]);
}, 180_000);

test('no page scrolls sideways on a phone of 390 pixels', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const wide: string[] = [];
  for (const sample of samples()) {
    await page.goto(address + sample);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 390) wide.push(`${sample}: ${width}`);
  }
  await page.close();
  expect(wide).toEqual([]);
}, 180_000);

test('without script a result still shows its arithmetic and a table all its rows', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const result = pages.find((each) => PAGE_KINDS['result']?.test(each)) ?? '';
  await page.goto(address + result);
  expect(await page.textContent('main')).toMatch(/[×÷+]/);
  const table = pages.find((each) => PAGE_KINDS['table']?.test(each)) ?? '';
  await page.goto(address + table);
  const rows = pages.filter((each) => each.startsWith(`${table.replace(/\.html$/, '')}/`)).length;
  expect(rows).toBeGreaterThan(0);
  for (const link of pages.filter((each) => each.startsWith(`${table.replace(/\.html$/, '')}/`))) {
    expect(await page.locator(`a[href="/${link}"]`).count(), link).toBeGreaterThan(0);
  }
  await context.close();
}, 60_000);
