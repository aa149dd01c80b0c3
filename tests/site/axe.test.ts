import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Demo, LEADING_ON, openDemo } from './demo.ts';

let demo: Demo;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  demo = await openDemo();
  browser = await launchBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  demo?.stop();
});

/** The first page of each kind; in the long run also the last and the one in the middle. */
function samples(): string[] {
  const all = [...demo.pages].flatMap(([kind, pages]) => (LEADING_ON.includes(kind) ? [] : [pages]));
  const chosen = process.env['SUNBOARD_LONG'] ? [0, 0.5, -1] : [0];
  return [
    ...new Set(
      all.flatMap((pages) => chosen.map((place) => pages.at(Math.trunc(place * pages.length) || place) ?? '')),
    ),
  ];
}

/**
 * What readers may have set, and the rules whose answer hangs on it: every rule is asked once in light, and all of them in every
 * look in the long run.
 */
const LOOKS = {
  light: { colorScheme: 'light', elder: false, rules: null },
  dark: { colorScheme: 'dark', elder: false, rules: ['color-contrast', 'link-in-text-block'] },
  elder: { colorScheme: 'light', elder: true, rules: ['color-contrast', 'target-size', 'scrollable-region-focusable'] },
} as const;

async function faultsOf(file: string, width: number, look: keyof typeof LOOKS): Promise<string[]> {
  const { colorScheme, elder, rules } = LOOKS[look];
  await page.setViewportSize({ width, height: 844 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate((on) => {
    if (on) document.documentElement.dataset['elder'] = 'on';
    else delete document.documentElement.dataset['elder'];
  }, elder);
  // There are no frames, and the way without a page of its own takes a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules && !process.env['SUNBOARD_LONG']) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${file} ${look} ${width}: ${id} at ${nodes[0]?.target.join(' ')} (${nodes.length})`,
  );
}

test('no kind of page has an accessibility fault, in light, dark and 长者版, on a phone and on a desk', async () => {
  const faults: string[] = [];
  for (const file of samples()) {
    await page.goto(demo.address + file);
    for (const width of [390, 1280]) {
      for (const look of ['light', 'dark', 'elder'] as const) faults.push(...(await faultsOf(file, width, look)));
    }
  }
  expect(faults).toEqual([]);
}, 600_000);
