import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/building/serve.ts';
import { launchBrowser } from '../browser.ts';
import { buildPortal, checkout, filesOf, read, scratch } from './site.ts';

const { folder, remove } = scratch();
let browser: Browser;
let government: string;
let company: string;
const closing: (() => void)[] = [];

const FILINGS = `filings:
  icp: 松ICP备00000000号
  police: 松公网安备 00000000000000号
  policeMark: emblem.svg
  siteCode: "0000000000"
`;

/** The small portal of the tests with an owner of a kind, filings, and a page with links. */
function portalOf(kind: string): string {
  const root = join(folder, kind);
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  const config = join(root, 'data/portal.yaml');
  writeFileSync(config, readFileSync(config, 'utf8').replace('kind: party', `kind: ${kind}`) + FILINGS);
  writeFileSync(
    join(root, 'content/pages/links.mdx'),
    '---\ntitle: 链接\nupdatedOn: 2026-03-01\n---\n\n[外站](https://www.elsewhere.example/a?b=1)和[本站](/about.html)。\n',
  );
  return buildPortal(root, join(folder, `${kind}-site`));
}

beforeAll(async () => {
  government = portalOf('government');
  company = portalOf('company');
  browser = await launchBrowser();
}, 200_000);

afterAll(async () => {
  await browser?.close();
  for (const close of closing) close();
  remove();
});

/** The tags of a page that rules for public bodies name, in their order. */
function tagsOf(site: string, file: string): Record<string, string> {
  const tags = [...read(site, file).matchAll(/<meta name="([A-Z][A-Za-z]+)" content="([^"]*)">/g)];
  return Object.fromEntries(tags.map(([, name = '', content = '']) => [name, content]));
}

const SITE = { SiteName: '松溪县基层党建', SiteDomain: 'songxi.example.cn', SiteIDCode: '0000000000' };

test('every page of a public body names its site, the home page nothing else', () => {
  expect(tagsOf(government, 'index.html')).toEqual(SITE);
  for (const file of filesOf(government).filter(
    (each) => each.endsWith('.html') && !/\/print\.|^n\/|^p\/|\/wechat\./.test(each),
  )) {
    expect(tagsOf(government, file), file).toMatchObject(SITE);
  }
});

test('a list names its column, an article its title, day and source; neither has what is asked of the other', () => {
  const column = tagsOf(government, 'notices.html');
  expect(column).toMatchObject({
    ...SITE,
    ColumnName: '公示',
    ColumnKeywords: '公示,松溪县基层党建',
    ColumnType: '工作动态',
  });
  expect(column['ColumnDescription']).not.toBe('');
  expect(Object.keys(column).filter((name) => /^(?:Article|Pub|Content)/.test(name))).toEqual([]);

  const notice = filesOf(government).find((file) => /^notices\/[^/]+\.html$/.test(file)) ?? '';
  const article = tagsOf(government, notice);
  expect(article).toMatchObject({ ...SITE, Url: `https://songxi.example.cn/${notice}` });
  expect(article['PubDate']).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
  expect(article['ContentSource']).toMatch(/组织部/);
  expect(read(government, notice)).toContain(`<h1>${article['ArticleTitle']}`.slice(0, 8));
  expect(Object.keys(article).filter((name) => name.startsWith('Column'))).toEqual([]);

  expect(tagsOf(government, 'links.html')).toMatchObject({
    ArticleTitle: '链接',
    PubDate: '2026-03-01 00:00',
    ContentSource: '中共松溪县委组织部',
  });
});

test('a company’s pages have none of it: no tags, no link for faults of government sites, no question before leaving', () => {
  for (const file of filesOf(company).filter((each) => each.endsWith('.html'))) {
    expect(tagsOf(company, file), file).toEqual({});
    expect(read(company, file)).not.toMatch(/<dialog|zfwzgl/);
  }
});

test('filings lead to where the public looks them up', () => {
  const footer = /<footer[\s\S]*<\/footer>/.exec(read(company, 'index.html'))?.[0] ?? '';
  expect(footer).toContain('<a href="https://beian.miit.gov.cn/">松ICP备00000000号</a>');
  expect(footer).toContain('href="https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000"');
  expect(footer).toContain('<img src="/emblem.svg" alt=""');
  expect(read(government, 'index.html').replaceAll('&#38;', '&').replaceAll('&amp;', '&')).toContain(
    'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000000&url=https%3A%2F%2Fsongxi.example.cn%2F',
  );
});

/** A page of a built site, with nothing fetched from elsewhere. */
async function open(site: string, path: string): Promise<Page> {
  const { server, address } = await serve(site, '/', 0);
  closing.push(() => server.close());
  const page = await (await browser.newContext()).newPage();
  await page.route('https://www.elsewhere.example/**', (route) => route.fulfill({ body: '<title>elsewhere</title>' }));
  await page.goto(address + path);
  return page;
}

test('a public body asks before a link leads elsewhere; with the keyboard one stays or goes on', async () => {
  const page = await open(government, 'links.html');
  const dialog = page.getByRole('dialog');
  await page.getByText('外站').focus();
  await page.keyboard.press('Enter');
  expect(await dialog.textContent()).toContain('您访问的链接即将离开“松溪县基层党建”，是否继续？');
  expect(await dialog.locator('.leave-address').textContent()).toBe('https://www.elsewhere.example/a?b=1');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('外站');

  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '留在本站' }).press('Enter');
  expect(await dialog.isVisible()).toBe(false);

  await page.getByText('外站').press('Enter');
  await page.getByRole('link', { name: '继续访问' }).press('Enter');
  await page.waitForURL('https://www.elsewhere.example/a?b=1');
  await page.context().close();
});

test('it does not ask about its own pages', async () => {
  const page = await open(government, 'links.html');
  await page.getByRole('link', { name: '本站' }).first().click();
  await page.waitForURL(/about\.html$/);
  await page.context().close();
});

test('a link of a company’s page just leads there', async () => {
  const page = await open(company, 'links.html');
  await page.getByText('外站').click();
  await page.waitForURL('https://www.elsewhere.example/a?b=1');
  await page.context().close();
});
