import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/building/serve.ts';
import { launchBrowser } from '../browser.ts';
import { buildPortal, filesOf, read, scratch } from '../site/site.ts';
import { linesOf, MM } from './measure.ts';

const { folder, remove } = scratch();
let site: string;
let address: string;
let browser: Browser;
let stop: () => void;

const NAMES = Array.from({ length: 40 }, (_, index) => `{ name: 第${index + 1}小组, organisation: 青禾村 }`);

const notice = (id: string, more: string, list = '[ { name: 田华 } ]') => `
- id: ${id}
  title: 关于拟命名2024年度县级基层党建工作示范点的公示
  kind: naming
  issuedBy: 中共青禾县委组织部
  signedOn: 2024-07-05
  basis: [ 青组发〔2024〕9号 ]
  period: { from: 2024-07-08, days: 7 }
  objections: { office: 县委组织部 }
  list: ${list}
  ${more}
`;
const approved = 'approvedBy: 程思雨, approvedOn: 2024-07-05'.replace(', ', '\n  ');

const portal = (kind: string) => `
name: 青禾榜
owner: { name: 青禾, kind: ${kind} }
baseUrl: https://bang.example.cn/
emblem: emblem.svg
filings: { siteCode: "3203000040" }
levels: [ { id: county, title: 县, region: true } ]
kinds: [ { id: county-committee, title: 县委, level: county } ]
`;

/** The files of the portal the pages are printed from. */
const FILES = {
  'data/portal.yaml': portal('company'),
  'data/branches/all.yaml': '- { id: county, name: 中共青禾县委, kind: county-committee }',
  'data/notices/all.yaml': [
    notice('long', `${approved}\n  intro: ${'公示名单先进党支部工作'.repeat(160)}`),
    notice('table', approved, `[ ${NAMES.join(', ')} ]`),
    notice('waiting', 'draft: true').replaceAll('2024-07', '2027-07').replace('关于拟命名', '尚未审批的'),
  ].join(''),
  'public/emblem.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

beforeAll(async () => {
  const root = join(folder, 'portal');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  site = buildPortal(root, join(folder, 'site'));
  const served = await serve(site, '/', 0);
  address = served.address;
  stop = () => served.server.close();
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  remove();
});

/** A notice as a reader would print it; its page number apart from its text. */
async function printed(id: string) {
  const page = await browser.newPage();
  await page.goto(`${address}notices/${id}/print.html`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return (await linesOf(pdf)).map(({ lines, ...sheet }) => ({
    ...sheet,
    text: lines.filter(({ text }) => !/^— ?\d+ ?—$/.test(text.trim())),
    number: lines.find(({ text }) => /^— ?\d+ ?—$/.test(text.trim())),
  }));
}

test('22 lines of 28 characters stand on a page, 28.95 points apart', async () => {
  const pages = await printed('long');
  const full = pages[1];
  expect(full?.text.map(({ text }) => text.length)).toEqual(Array.from({ length: 22 }, () => 28));
  for (const [index, { baseline, size }] of (full?.text ?? []).entries()) {
    expect(baseline).toBeCloseTo((full?.text[0]?.baseline ?? 0) + index * 28.95, 0);
    expect(size).toBeCloseTo(15.75, 1);
  }
});

test('the text stands inside margins of 37, 26, 35 and 28 mm, within one millimetre', async () => {
  for (const { width, height, text } of await printed('long')) {
    expect([width / MM, height / MM]).toEqual([expect.closeTo(210, 0), expect.closeTo(297, 0)]);
    const left = Math.min(...text.map((line) => line.left)) / MM;
    const right = (width - Math.max(...text.map((line) => line.right))) / MM;
    expect(left).toBeGreaterThanOrEqual(27);
    expect(right).toBeGreaterThanOrEqual(25);
  }
  const [, full] = await printed('long');
  const lines = full?.text ?? [];
  expect(Math.abs((lines[0]?.left ?? 0) / MM - 28)).toBeLessThan(1);
  expect(Math.abs(((full?.width ?? 0) - (lines[0]?.right ?? 0)) / MM - 26)).toBeLessThan(1);
  // A line box is 28.95 points high; type of 15.75 stands in its middle, its foot an eighth of its size below the baseline.
  const gap = (28.95 - 15.75) / 2;
  const top = ((lines[0]?.baseline ?? 0) - 0.88 * 15.75 - gap) / MM;
  const bottom = ((full?.height ?? 0) - (lines.at(-1)?.baseline ?? 0) - 0.12 * 15.75 - gap) / MM;
  expect(Math.abs(top - 37)).toBeLessThan(1);
  expect(Math.abs(bottom - 35)).toBeLessThan(1);
});

test('page numbers stand 7 mm below the text, right on odd pages and left on even ones, one character in', async () => {
  const pages = await printed('long');
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, { number, width, height }] of pages.entries()) {
    expect(number?.text.replaceAll(' ', '')).toBe(`—${index + 1}—`);
    expect(number?.size).toBeCloseTo(14, 0);
    const top = (number?.baseline ?? 0) - 0.88 * 14;
    expect(Math.abs((top - (height - 35 * MM)) / MM - 7)).toBeLessThan(1.5);
    const outer = index % 2 === 0 ? width - (number?.right ?? 0) - 26 * MM : (number?.left ?? 0) - 28 * MM;
    expect(outer / 14).toBeCloseTo(1, 0);
  }
});

test('the title stands in the middle in size 2, and the date two characters after the name', async () => {
  const pages = await printed('long');
  const [title] = pages[0]?.text ?? [];
  expect(title?.text).toBe('关于拟命名2024年度县级');
  expect(title?.size).toBeCloseTo(22, 1);
  const centre = 28 * MM + (156 * MM) / 2;
  expect(Math.abs(((title?.left ?? 0) + (title?.right ?? 0)) / 2 - centre)).toBeLessThan(3);
  const last = pages.at(-1);
  const at = last?.text.findIndex(({ text }) => text === '2024年7月5日') ?? 0;
  const [name, date] = last?.text.slice(at - 1) ?? [];
  expect(((date?.left ?? 0) - (name?.left ?? 0)) / 15.75).toBeCloseTo(2, 1);
  expect(((last?.width ?? 0) - 26 * MM - (name?.right ?? 0)) / 15.75).toBeCloseTo(2, 1);
});

test('a long list begins a page of its own, and its head is repeated', async () => {
  const pages = await printed('table');
  const annexed = pages.filter(({ text }) => text.some((line) => line.text.includes('序号')));
  expect(annexed.length).toBeGreaterThan(1);
  expect(annexed[0]?.text.slice(0, 2).map(({ text }) => text)).toEqual(['附件', '公示名单']);
});

test('a company prints no emblem, red head or site code', () => {
  for (const page of ['notices/long/print.html', 'notices/table/print.html']) {
    expect(read(site, page)).not.toMatch(/3203000040|<img|emblem/);
  }
});

test('the short address leads to the notice without a script', async () => {
  const short = /https:\/\/bang\.example\.cn\/(n\/\w+\.html)/.exec(read(site, 'notices/long.html'))?.[1] ?? '';
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address + short);
  await page.waitForURL(`${address}notices/long.html`);
  await context.close();
});

test('a notice that is not approved leaves no byte in any file', () => {
  const files = filesOf(site);
  expect(files.filter((file) => file.includes('waiting'))).toEqual([]);
  expect(files.filter((file) => /waiting|尚未审批的/.test(read(site, file)))).toEqual([]);
  expect(files.filter((file) => file.startsWith('n/'))).toHaveLength(2);
});

test('every page tells feed readers where the feeds are', () => {
  for (const file of ['index.html', 'notices/long.html']) {
    expect(read(site, file)).toMatch(
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\/notices\/feed\.xml"/,
    );
    expect(read(site, file)).toMatch(
      /<link rel="alternate" type="application\/feed\+json"[^>]* href="\/notices\/feed\.json"/,
    );
  }
});
