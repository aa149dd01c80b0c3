import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFiles } from '../views/example.ts';
import { provinceRecords } from '../views/province.ts';
import { buildPortal, filesOf, read, scratch } from './site.ts';

const { folder, remove } = scratch();
let site: string;
let pages: string[];

beforeAll(() => {
  const root = join(folder, 'portal');
  for (const [file, text] of Object.entries(exampleFiles(provinceRecords({})))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  site = buildPortal(root, join(folder, 'site'));
  pages = filesOf(site).filter((file) => file.endsWith('.html'));
}, 400_000);

afterAll(remove);

/** One page of each list that is cut. */
const PARTS = [
  'branches/in/t1.html',
  'results/duty@2024/2024/in/t1.html',
  'sites/in/t1.html',
  'projects/in/secretary@2024.html',
  'projects/in/secretary@2024/t1.html',
  'winners/in/2024.html',
  'winners/in/2024/t1.html',
  'ledgers/in/t1.html',
  'corrections/in/2024.html',
  'corrections/in/2024/07.html',
];

test('lists that are too long go on on pages of their own', () => {
  expect(PARTS.filter((part) => !pages.includes(part))).toEqual([]);
});

test('every page is linked to, and every link leads to a page', () => {
  const links = new Set(
    pages.flatMap((page) =>
      [...read(site, page).matchAll(/href="\/([^"#?]*)/g)].map(([, link]) => link || 'index.html'),
    ),
  );
  // Short addresses stand on paper.
  const records = pages.filter((page) => page.includes('/') && !/^[rn]\//.test(page));
  expect(records.filter((page) => !links.has(page))).toEqual([]);
  expect([...links].filter((link) => link.endsWith('.html') && !pages.includes(link))).toEqual([]);
});

test('parts have titles of their own, lead back to their lists, and are valid', async () => {
  const titles = pages
    .filter((page) => page.includes('/in/'))
    .map((page) => /<title>(.*?)<\/title>/.exec(read(site, page))?.[1]);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toContain('获奖名单：2024年，第1镇 - 青禾榜');
  expect(titles).toContain('更正登记：2024年7月 - 青禾榜');
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'tel-non-breaking': 'off' } });
  for (const part of PARTS) {
    const html = read(site, part);
    const list = `/${part.slice(0, part.indexOf('/in/'))}.html`;
    expect(html, part).toContain(`href="${list}"`);
    const { results } = await validator.validateString(html, part);
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, line }) => `${part}:${line} ${message}`)),
    ).toEqual([]);
  }
});
