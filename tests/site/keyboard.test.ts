import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Demo, openDemo } from './demo.ts';

let demo: Demo;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  demo = await openDemo();
  browser = await launchBrowser();
  page = await browser.newPage();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  demo?.stop();
});

const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

test('the first key leads past the frame of a page to what it says', async () => {
  await page.goto(`${demo.address}notices.html`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  expect(await focused()).toBe(await skip.textContent());
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the navigation is walked in the order it is read in, and leads on by Enter', async () => {
  await page.goto(demo.address);
  const names = await page.locator('.nav a').allInnerTexts();
  while ((await focused()) !== names[0]) await page.keyboard.press('Tab');
  for (const name of names.slice(1)) {
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  }
  await Promise.all([page.waitForURL('**/search.html'), page.keyboard.press('Enter')]);
  expect(await page.locator('.nav [aria-current]').textContent()).toBe(names.at(-1));
});

test('a search is asked for and its first hit opened without a pointer', async () => {
  await page.goto(demo.address);
  await page.keyboard.press('/');
  await page.keyboard.type('学官村');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search.html?*');
  const hit = page.locator('#search-results a').first();
  await hit.waitFor();
  await hit.focus();
  const href = await hit.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === href?.split(/[?#]/)[0]);
});
