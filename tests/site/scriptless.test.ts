import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Demo, LEADING_ON, openDemo } from './demo.ts';
import { DAY } from './site.ts';

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  demo = await openDemo();
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  demo?.stop();
});

/** What is there with scripts only: controls and what is told about them, and where a notice stands on the reader's own day. */
const OF_SCRIPTS = 'button, form, fieldset, label, [role="status"], .score-tools, [data-trial], .notice-state';

/** Texts of a page that a reader sees, but for the names of controls. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate((ofScripts) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text === '' || !parent || parent.closest(`${ofScripts}, script, noscript`)) continue;
      if (parent.checkVisibility()) texts.push(text);
    }
    return texts;
  }, OF_SCRIPTS);
}

test('without scripts every page of every kind says all that it says with them', async () => {
  const withScripts = await (await browser.newContext()).newPage();
  await withScripts.clock.setFixedTime(new Date(`${DAY}T00:00:00+08:00`));
  const without = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const missing: string[] = [];
  for (const [kind, pages] of demo.pages) {
    // The explorer draws what its reader chooses.
    if (LEADING_ON.includes(kind) || kind === 'explorer') continue;
    for (const file of new Set([pages[0] ?? '', pages.at(-1) ?? ''])) {
      await Promise.all([withScripts.goto(demo.address + file), without.goto(demo.address + file)]);
      const said = new Set(await textsOf(without));
      const more = (await textsOf(withScripts)).filter((text) => !said.has(text));
      if (more.length > 0) missing.push(`${file}: ${more.slice(0, 3).join(' / ')}`);
      expect(said.size, file).toBeGreaterThan(2);
    }
  }
  expect(missing).toEqual([]);
}, 180_000);
