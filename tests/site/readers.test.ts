import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Demo, openDemo } from './demo.ts';
import { read } from './site.ts';

const RESULT = 'results/township-duty@2024/2024/branch/liulin-shanghe-village.html';
const TABLE = 'results/township-duty@2024/2024.html';

let demo: Demo;
let site: string;
let address: string;
let browser: Browser;

beforeAll(async () => {
  demo = await openDemo();
  ({ site, address } = demo);
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  demo?.stop();
});

/** A page opened, with what it fetched and what it complained of. */
async function open(path: string, { width = 1280, script = true } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: script });
  const page = await context.newPage();
  const fetched: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(new URL(path, address).href);
  return { page, fetched, errors };
}

/** What axe finds in a part of a page. */
const faultsIn = async (page: Page, part: string) =>
  (await new AxeBuilder({ page }).include(part).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
  );

test('a published score is worked out again in the browser, to the published figure', async () => {
  const { page, fetched, errors } = await open(RESULT);
  expect(fetched.filter((path) => /recompute-panel|schemes\/.*\.json/.test(path))).toEqual([]);
  await page.getByRole('button', { name: '算一遍给我看' }).click();
  const verdict = page.locator('[data-trial] [role="status"]');
  await expect.poll(() => verdict.textContent()).toContain('与公布的一致');
  expect(await verdict.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await faultsIn(page, '[data-trial]')).toEqual([]);
  expect(errors).toEqual([]);
});

test.each([
  ['grades of the units below', 'results/township-rollup@2024/2024/branch/luoshui-township.html'],
  ['items met or not', 'results/document-check@2025/2025/branch/chaoyang-village.html'],
])('%s stand in the trial as they were published until somebody chooses', async (_, path) => {
  const { page } = await open(path);
  await page.getByRole('button', { name: '算一遍给我看' }).click();
  const verdict = page.locator('[data-trial] [role="status"]');
  await expect.poll(() => verdict.textContent()).toContain('与公布的一致');
  expect(await page.locator('[data-trial] select').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-trial] .changed').count()).toBe(0);
});

test('a changed figure shows what it would do, by keyboard alone, and the published figures come back', async () => {
  const { page, errors } = await open(RESULT, { width: 390 });
  await page.getByRole('button', { name: '算一遍给我看' }).focus();
  await page.keyboard.press('Enter');
  const verdict = page.locator('[data-trial] [role="status"]');
  await expect.poll(() => verdict.textContent()).toContain('与公布的一致');
  await page.getByLabel('考核组评价').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0');
  await expect.poll(() => verdict.textContent()).toMatch(/总分由.+变为.+等次由.+变为/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1000');
  await expect.poll(() => verdict.textContent()).toContain('应在0到100之间');
  expect(await page.getByLabel('考核组评价').getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: '恢复公布的数' }).click();
  await expect.poll(() => verdict.textContent()).toContain('与公布的一致');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});

test('without script a result page offers no trial and is whole', async () => {
  const { page } = await open(RESULT, { script: false });
  expect(await page.locator('[data-trial]').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: '这个分数怎么来的' }).isVisible()).toBe(true);
});

test('what a page hands out for a trial names nobody who checked', () => {
  const figures = /<script type="application\/json">(.*?)<\/script>/s.exec(read(site, RESULT))?.[1] ?? '';
  const { sheet } = JSON.parse(figures) as { sheet: Record<string, unknown> };
  expect(
    Object.keys(sheet).filter((key) => ['remarks', 'problems', 'decision', 'reviews', 'note'].includes(key)),
  ).toEqual([]);
});

const firstNames = (page: Page) =>
  page.locator('table[data-sortable]').first().locator('tbody tr:visible th').allTextContents();

test('a result table sorts by its headings; the address keeps it', async () => {
  const { page, errors } = await open(TABLE);
  const made = await firstNames(page);
  const heading = page.locator('table[data-sortable]').first().getByRole('button', { name: '得分' });
  await heading.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await firstNames(page)).toEqual(made.toReversed());
  expect(new URL(page.url()).search).toBe('?sort=value');
  expect(await page.locator('th[aria-sort="ascending"]').first().textContent()).toBe('得分');
  const again = await open(`${TABLE}?sort=value`);
  expect(await firstNames(again.page)).toEqual(made.toReversed());
  expect(await faultsIn(page, '.score-tools')).toEqual([]);
  expect(errors).toEqual([]);
});

test('names and grades filter a result table; what is left is said', async () => {
  const { page } = await open(`${TABLE}?name=${encodeURIComponent('河')}`);
  const rows = page.locator('table[data-sortable] tbody tr:visible');
  const names = await rows.locator('th').allTextContents();
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !name.includes('河'))).toEqual([]);
  expect(await page.locator('.score-tools [role="status"]').textContent()).toContain(`显示${names.length}行`);
  await page.locator('.score-tools select').selectOption('优秀');
  expect(new URL(page.url()).searchParams.get('grade')).toBe('优秀');
  await page.getByRole('button', { name: '取消筛选和排列' }).click();
  expect(new URL(page.url()).search).toBe('');
});

test('without script a result table stands as it was made', async () => {
  const { page } = await open(TABLE, { script: false });
  expect(await page.locator('.score-tools').isVisible()).toBe(false);
  expect((await firstNames(page)).length).toBeGreaterThan(5);
});

test('the explorer draws what is chosen, keeps it in the address and hands it out', async () => {
  const { page, errors } = await open('explorer.html');
  await page.locator('[data-result]').waitFor();
  await page.getByLabel('比较').selectOption('units');
  await page.getByRole('checkbox', { name: '石臼镇' }).check();
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe(
      `?${new URLSearchParams({ method: 'township-duty', from: '2023', until: '2025', kind: 'units', only: '石臼镇' })}`,
    );
  await expect.poll(() => page.locator('[data-finding]').textContent()).toContain('个单位');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载表格（CSV）' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/石臼镇.*\.csv$/);
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载图片（PNG）' }).click();
  expect((await picture).suggestedFilename()).toMatch(/\.png$/);
  expect(await page.locator('[data-result] table tbody tr').count()).toBeGreaterThan(5);
  expect(await faultsIn(page, '.explore')).toEqual([]);
  expect(errors).toEqual([]);
});

test('without script the explorer lists its figures by method and period', async () => {
  const { page } = await open('explorer.html', { script: false });
  expect(await page.locator('.explore form').isVisible()).toBe(false);
  await page.getByText('乡镇党建工作责任制考核办法', { exact: true }).first().click();
  expect(await page.getByRole('link', { name: '2025年' }).first().isVisible()).toBe(true);
});

test('the first screen says what stands for objection, what was decided last and who won', async () => {
  const { page } = await open('');
  for (const name of ['公示和意见反映', '最近的结果', '最近获奖和命名']) {
    const section = page.getByRole('region', { name });
    const last = await section.locator('li').last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(800);
  }
  expect(await page.getByRole('searchbox').first().isVisible()).toBe(true);
});
