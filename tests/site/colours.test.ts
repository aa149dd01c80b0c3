import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/building/serve.ts';
import { launchBrowser } from '../browser.ts';
import { buildPortal, checkout, filesOf, read, scratch } from './site.ts';

const { folder, remove } = scratch();
let browser: Browser;
let site: string;
let address: string;
let stop: () => void;

beforeAll(async () => {
  const portal = join(folder, 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), portal, { recursive: true });
  const config = join(portal, 'data/portal.yaml');
  const text = readFileSync(config, 'utf8').replace('songxi.example.cn/', 'songxi.example.cn/bang/');
  writeFileSync(config, `${text}colour: 1A4FA0\n`);
  site = buildPortal(portal, join(folder, 'site'));
  const served = await serve(site, '/bang/', 0);
  address = served.address;
  stop = () => served.server.close();
  browser = await launchBrowser();
}, 200_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  remove();
});

test('a portal below a path of its host has no robots.txt, which is looked for at the top only', () => {
  expect(filesOf(site)).toContain('sitemap.xml');
  expect(filesOf(site)).not.toContain('robots.txt');
  expect(read(site, 'sitemap.xml')).toContain('<loc>https://songxi.example.cn/bang/sitemap/lists.xml</loc>');
});

test.each([
  ['light', {}, 'rgb(26, 79, 160)'],
  ['dark', {}, 'rgb(157, 195, 253)'],
  ['dark', { theme: 'light' }, 'rgb(26, 79, 160)'],
] as const)('buttons have the portal’s own colour in %s with %o set', async (colorScheme, kept, colour) => {
  const context = await browser.newContext({ colorScheme });
  await context.addInitScript((text) => localStorage.setItem('sunboard-reading', text), JSON.stringify(kept));
  const page = await context.newPage();
  await page.goto(address);
  expect(
    await page
      .locator('.button')
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor),
  ).toBe(colour);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});
