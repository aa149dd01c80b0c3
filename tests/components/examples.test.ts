import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/building/serve.ts';
import { launchBrowser } from '../browser.ts';
import { checkout, scratch } from '../site/site.ts';

const { folder, remove } = scratch();
let browser: Browser;
let page: Page;
let stop: () => void;

beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, [join(checkout, 'tools/examples.ts'), '--out', folder], {
    encoding: 'utf8',
    // Vitest's own variables would have Astro build for tests.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  if (status !== 0) throw new Error(`the page of components was not built:\n${stderr}`);
  const { server, address } = await serve(folder, '/', 0);
  stop = () => server.close();
  browser = await launchBrowser();
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.goto(address);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  remove();
});

test('every module of examples is shown, and every example says something', async () => {
  const modules = readdirSync(join(checkout, 'src/examples')).filter((file) =>
    /^(?!example\.).*(?<!\.d)\.ts$/.test(file),
  );
  expect(await page.locator('[data-component]').count()).toBe(modules.length);
  const silent = await page
    .locator('[data-example]')
    .evaluateAll((all) =>
      all
        .filter(
          (each) =>
            each.querySelector('svg, img') === null &&
            [...each.children].slice(1).every((part) => !part.textContent?.trim()),
        )
        .map((each) => `${each.parentElement?.dataset['component']}: ${each.getAttribute('data-example')}`),
    );
  expect(silent).toEqual([]);
});

test('what components make of their examples is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'tel-non-breaking': 'off' } });
  const { results } = await validator.validateString(readFileSync(join(folder, 'index.html'), 'utf8'));
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
    ),
  ).toEqual([]);
});

test.each([
  ['light', 'light', ''],
  ['dark', 'dark', ''],
  ['长者版', 'light', 'on'],
] as const)(
  'no component has an accessibility fault in %s, or is wider than a phone',
  async (_, colorScheme, elder) => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((on) => {
      if (on) document.documentElement.dataset['elder'] = on;
      else delete document.documentElement.dataset['elder'];
    }, elder);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')} (${nodes.length})`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
  60_000,
);

test('a column that is left out on a phone is there on a desk', async () => {
  const day = page.locator('[data-component="DataTable"] th', { hasText: '公布日期' }).first();
  await page.setViewportSize({ width: 1280, height: 844 });
  expect(await day.isVisible()).toBe(true);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await day.isVisible()).toBe(false);
});
