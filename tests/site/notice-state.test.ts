import { cpSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Notices of a site built on 21 November 2026: open until 24 November at 17:00, still to come, and with an objection. */
const notice = (id: string, from: string, until: string, more = '') => `
- id: ${id}
  title: 公示${id}
  kind: award
  approvedBy: 程立言
  approvedOn: 2026-11-08
  issuedBy: 中共松溪县委组织部
  signedOn: 2026-11-09
  basis: [ 松组发〔2026〕2号 ]
  period: { from: ${from}, until: ${until} }
  list: [ { name: 陈石 }, { name: 林有田 }, { name: 欧阳小山 } ]
  order: strokes
  objections: { office: 松溪县委组织部组织科 }
  ${more}`;

beforeAll(async () => {
  const portal = join(folder, 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), portal, { recursive: true });
  writeFileSync(
    join(portal, 'data/notices/2026.yaml'),
    [
      notice('open', '2026-11-18', '2026-11-24', 'times: { from: "09:00", until: "17:00" }'),
      notice('upcoming', '2026-11-26', '2026-12-02'),
      notice('review', '2026-11-10', '2026-11-16', 'events: [ { on: 2026-11-12, type: objection } ]'),
    ].join(''),
  );
  site = buildPortal(portal, join(folder, 'site'));
  const served = await serve(site, '/', 0);
  address = served.address;
  stop = () => served.server.close();
  browser = await launchBrowser();
}, 200_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  remove();
});

/** What stands beside the dates on a page, read at a moment in a reader's own time zone. */
async function statesAt(path: string, moment: string, timezoneId = 'America/New_York'): Promise<string[]> {
  const context = await browser.newContext({ timezoneId });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(address + path);
  const states = await page.locator('.notice-state').allInnerTexts();
  await context.close();
  expect(faults).toEqual([]);
  return states;
}

test.each([
  ['2026-11-21T12:00+08:00', '公示中，还剩4天'],
  ['2026-11-23T23:59+08:00', '公示中，还剩2天'],
  ['2026-11-24T00:00+08:00', '公示中，今天是最后一天'],
  ['2026-11-24T17:00+08:00', '公示中，今天是最后一天'],
  ['2026-11-24T17:01+08:00', '公示期已满'],
  ['2026-11-28T12:00+08:00', '公示期已满'],
  ['2027-11-28T12:00+08:00', '公示期已满'],
])('a page built on 21 November says at %s: %s', async (moment, state) => {
  expect(await statesAt('notices/open.html', moment)).toEqual([state]);
});

test('the days are those of the portal’s zone, wherever the reader is', async () => {
  const moment = '2026-11-23T16:30Z';
  for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Auckland'])
    expect(await statesAt('notices/open.html', moment, zone)).toEqual(['公示中，今天是最后一天']);
});

test('home and the index of a site built a week ago show no closed notice as open', async () => {
  // Home has the three that ask most of its readers.
  for (const [path, further] of [
    ['index.html', []],
    ['notices.html', ['已公布结果']],
  ] as const) {
    const then = await statesAt(path, '2026-11-21T12:00+08:00');
    expect(then.sort()).toEqual(['公示中，还剩4天', '公示期已满，反映正在核查', '尚未开始', ...further]);
    const week = await statesAt(path, '2026-11-28T12:00+08:00');
    expect(week.sort()).toEqual(['公示中，还剩5天', '公示期已满', '公示期已满，反映正在核查', ...further]);
  }
});

test('a page that stays open turns at midnight', async () => {
  const page = await browser.newPage();
  await page.clock.install({ time: new Date('2026-11-24T16:59:30+08:00') });
  await page.goto(`${address}notices/open.html`);
  const state = page.locator('.notice-state');
  expect(await state.textContent()).toBe('公示中，今天是最后一天');
  await page.clock.runFor(120_000);
  expect(await state.textContent()).toBe('公示期已满');
  await page.close();
});

test('without a script a page gives the dates and no state', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}notices/open.html`);
  expect(await page.locator('.notice-state').isVisible()).toBe(false);
  const text = await page.locator('main').textContent();
  expect(text).toContain('2026年11月18日');
  expect(text).not.toMatch(/公示中|已满|还剩/);
  await context.close();
});

test('the scripts of its page are small: its own, and the two of every page’s frame', () => {
  const scripts = [...read(site, 'notices/open.html').matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(
    ([, src]) => src ?? '',
  );
  expect(scripts).toHaveLength(3);
  const bytes = scripts.reduce((sum, script) => sum + statSync(join(site, script)).size, 0);
  expect(bytes).toBeLessThan(8 * 1024);
});

test('a name of two characters is as wide as one of three, without a space in the text', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}notices/open.html`);
  const cell = page.locator('.name-short');
  expect(await cell.allInnerTexts()).toEqual(['陈石']);
  const width = await cell.evaluate(
    (element) => element.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(element).fontSize),
  );
  expect(width).toBeCloseTo(3, 1);
  // The second character begins where the third one of a longer name would.
  const second = await cell.evaluate((element) => {
    const [first, last] = [document.createRange(), document.createRange()];
    const text = element.firstChild as Text;
    first.setStart(text, 0);
    first.setEnd(text, 1);
    last.setStart(text, 1);
    last.setEnd(text, 2);
    return (
      (last.getBoundingClientRect().left - first.getBoundingClientRect().left) /
      Number.parseFloat(getComputedStyle(element).fontSize)
    );
  });
  expect(second).toBeCloseTo(2, 1);
  await page.close();
});

test('the names of a list are in the forms of its notice and in no other file', () => {
  const holding = filesOf(site).filter(
    (file) => /\.(?:html|json|xml|csv)$/.test(file) && read(site, file).includes('林有田'),
  );
  expect(holding.every((file) => /^notices\/(?:open|upcoming|review)(?:\/print)?\.(?:html|csv)$/.test(file))).toBe(
    true,
  );
});
