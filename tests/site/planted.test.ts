import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isMap, isScalar, parseAllDocuments, visit } from 'yaml';
import { serve } from '../../src/building/serve.ts';
import { launchBrowser } from '../browser.ts';
import { buildPortal, checkout, filesOf, PAGE_KINDS, read, scratch } from './site.ts';

/** What somebody might write into a record to have it run in a reader's browser. */
const MARKUP = `<img src=x onerror="window.planted=1"><script>window.planted=1</script>'"&amp;{1+1}\${2}</title></textarea>`;

const { folder, remove } = scratch();
let browser: Browser;
let site: string;
let address: string;
let stop: () => void;

/** Adds the markup to every text and key with a Chinese character, the same way everywhere, so that names still match. */
function plant(text: string): string {
  const documents = parseAllDocuments(text, { schema: 'failsafe' });
  const planted = (value: unknown) =>
    typeof value === 'string' && /\p{Script=Han}/u.test(value) ? value + MARKUP : value;
  for (const document of documents) {
    if (!('contents' in document)) continue;
    visit(document, {
      Scalar(_, node) {
        if (isScalar(node)) {
          node.value = planted(node.value);
          if (typeof node.value === 'string' && node.value.includes(MARKUP)) node.type = 'QUOTE_DOUBLE';
        }
      },
      Map(_, node) {
        if (isMap(node)) node.flow = false;
      },
    });
  }
  return documents.map((document) => document.toString({ lineWidth: 0 })).join('---\n');
}

beforeAll(async () => {
  const root = join(folder, 'portal');
  for (const part of ['data', 'content', 'public']) cpSync(join(checkout, part), join(root, part), { recursive: true });
  for (const file of readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml') || file.startsWith('calendar')) continue;
    const path = join(root, 'data', file);
    writeFileSync(path, plant(readFileSync(path, 'utf8')));
  }
  site = buildPortal(root, join(folder, 'site'));
  const served = await serve(site, '/', 0);
  address = served.address;
  stop = () => served.server.close();
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  remove();
});

/** A page without the values of its attributes, in which markup is text as long as no quote ends it. */
const withoutValues = (html: string) => html.replace(/="[^"]*"/g, '=""');

test('markup in every text field comes out as text', () => {
  const raw = filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => /<img src=x|<script>window\.planted/.test(withoutValues(read(site, file))));
  expect(raw).toEqual([]);
  expect(read(site, 'index.html')).toContain('&lt;img src=x');
});

test('no page of any kind runs it', async () => {
  const page = await browser.newPage();
  const pages = filesOf(site);
  for (const [kind, pattern] of Object.entries(PAGE_KINDS)) {
    const sample = pages.find((file) => pattern.test(file));
    if (!sample) continue;
    await page.goto(address + sample);
    expect(await page.evaluate(() => 'planted' in window), kind).toBe(false);
    expect(await page.locator('[onerror], img[src="x"]').count(), kind).toBe(0);
  }
  await page.close();
}, 120_000);
