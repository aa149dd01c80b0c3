/**
 * Takes pictures of a page of every kind, as phones, desks and paper show it, for people to look at.
 *
 *     npm run screenshots -- FOLDER [--site FOLDER] [--kind KIND]...
 *
 * The folder lies outside the checkout. Pictures are `KIND-VARIANT.png`, and `KIND-print.pdf` as printed. Without `--site` the demo
 * is built first. The page of a kind with the most to show is taken.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openPortal } from '../src/building/open.ts';
import { serve } from '../src/building/serve.ts';
import { everyPage } from '../src/views/pages.ts';
import { launchBrowser } from '../tests/browser.ts';

const checkout = resolve(import.meta.dirname, '..');

/** How a page is looked at. */
const VARIANTS = {
  'phone-light': { width: 390, colorScheme: 'light', kept: {} },
  'phone-dark': { width: 390, colorScheme: 'dark', kept: {} },
  'phone-elder': { width: 390, colorScheme: 'light', kept: { elder: 'on' } },
  'desk-light': { width: 1280, colorScheme: 'light', kept: {} },
  'desk-dark': { width: 1280, colorScheme: 'dark', kept: {} },
} as const;

/** A picture shows so much of a page, in pixels: what follows repeats itself. */
const TALLEST = 6000;

const { values, positionals } = parseArgs({
  options: { site: { type: 'string' }, kind: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined || !relative(checkout, resolve(folder)).startsWith('..')) {
  console.error(
    'usage: npm run screenshots -- FOLDER [--site FOLDER] [--kind KIND]..., with FOLDER outside the checkout',
  );
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const scratch = mkdtempSync(join(tmpdir(), 'sunboard-screenshots-'));
const site = values.site === undefined ? join(scratch, 'site') : resolve(values.site);
const day = new Date().toISOString().slice(0, 10);
let browser: Browser | undefined;
try {
  if (values.site === undefined) {
    const args = ['src/cli/main.ts', 'build', '--root', checkout, '--out', site, '--on', day];
    const { status } = spawnSync(process.execPath, args, { cwd: checkout, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`the build of the demo ended with ${status}`);
  }
  const opened = await openPortal(checkout, { on: day, now: new Date(), preview: false });
  if (!opened.site) throw new Error('the records of the demo have errors');
  const size = (file: string) => statSync(join(site, file), { throwIfNoEntry: false })?.size ?? 0;
  const largest = new Map<string, string>();
  for (const { kind, file } of everyPage(opened.site)) {
    if (!file.endsWith('.html') || (values.kind && !values.kind.includes(kind))) continue;
    if (size(file) > size(largest.get(kind) ?? '')) largest.set(kind, file);
  }
  const { server, address } = await serve(site, '/', 0);
  browser = await launchBrowser();
  for (const [variant, { width, colorScheme, kept }] of Object.entries(VARIANTS)) {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    await context.addInitScript((text) => localStorage.setItem('sunboard-reading', text), JSON.stringify(kept));
    const page = await context.newPage();
    for (const [kind, file] of largest) {
      await page.goto(address + file, { waitUntil: 'load' });
      // Pictures that are to come when they are scrolled to.
      await page.evaluate(async () => {
        for (const picture of document.images) picture.loading = 'eager';
        await Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})));
      });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
      await page.screenshot({ path: join(folder, `${kind}-${variant}.png`), fullPage: true, clip });
      if (variant === 'desk-light')
        await page.pdf({ path: join(folder, `${kind}-print.pdf`), preferCSSPageSize: true });
    }
    await context.close();
    console.log(`${variant}: ${largest.size}`);
  }
  server.close();
} finally {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
}
