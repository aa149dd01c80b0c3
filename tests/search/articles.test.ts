import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { indexArticles } from '../../src/building/articles-index.ts';
import { articlesAt } from '../../src/client/search-articles.ts';
import { buildIndex } from '../../src/search/build.ts';
import type { TextEngine } from '../../src/search/places.ts';
import { openIndex } from '../../src/search/searcher.ts';
import { chinese, page, titlesFound } from './example.ts';

const folder = mkdtempSync(join(tmpdir(), 'articles-'));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

// What a browser fetches from a host is read from the folder.
vi.stubGlobal('fetch', async (address: string | URL) => {
  try {
    return new Response(readFileSync(fileURLToPath(String(address).replace(/\?.*$/, ''))));
  } catch {
    return new Response(null, { status: 404 });
  }
});

/** The bodies as articles, and what opens them in Pagefind. */
async function articlesOf(bodies: readonly string[], folder: string) {
  const documents = bodies.map((body, number) =>
    page(`第${'甲乙丙丁戊己庚'[number]}篇`, { kind: 'practice', url: `/practices/${number}.html`, body }),
  );
  const { files, articles } = buildIndex(documents, chinese, { articlesApart: true });
  for (const [path, bytes] of await indexArticles(articles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const searcher = await openIndex(
    async (path) => files.get(path) ?? Promise.reject(new Error(path)),
    () => articlesAt(`${pathToFileURL(folder).href}/`),
  );
  return { documents, searcher };
}

test('articles found are those that have what was asked for, and no others', async () => {
  const bodies = [
    '在2020年和2024年修了路。',
    '党〔2020〕12号',
    '二〇二五年，2025年。',
    '村村通路，路通村村。',
    '王𬭎在𠮷野村看门。',
    '𠮷林村がカフェを开门，café。',
    'abab baba 222 22022',
  ];
  const { documents, searcher } = await articlesOf(bodies, join(folder, 'pieces'));
  const asked = new Set([
    '2023',
    '党〔202',
    '2025〕',
    '020',
    '202',
    '022',
    '0202',
    '村通村',
    '路通路',
    'bab',
    'cafe',
    'がか',
  ]);
  for (const body of bodies) {
    const units = [...body];
    for (let from = 0; from < units.length; from += 1) {
      for (const length of [2, 3, 5]) asked.add(units.slice(from, from + length).join(''));
    }
  }
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  for (const piece of asked) {
    if (plain(piece).replaceAll(' ', '').length < 2) continue;
    const wanted = documents.filter(({ body }) => plain(body).includes(plain(piece))).map(({ title }) => title);
    expect((await titlesFound(searcher, `"${piece}"`)).toSorted(), piece).toEqual(wanted.toSorted());
  }
}, 60_000);

test('a phrase typed without its marks is found over them in articles, where it is nowhere without', async () => {
  const bodies = [
    '先在村口公布，公布什么由会议定；“两委”一起看。',
    '公布什，么。',
    '村口，公布。村 口公 布公',
    '王𬭎，在𠮷野村。',
    '一门。门一、门一',
  ];
  const { searcher } = await articlesOf(bodies, join(folder, 'marks'));
  for (const [typed, titles] of [
    ['口公布公布什么由', ['第甲篇']],
    ['村口公布公', ['第甲篇', '第丙篇']],
    ['议定两委一起', ['第甲篇']],
    ['议定，两委，一起', ['第甲篇']],
    ['公布什么', ['第甲篇']],
    ['布什么', ['第甲篇']],
    ['什么', ['第甲篇']],
    ['口布公', []],
    ['布村口', ['第丙篇']],
    ['𬭎在𠮷', ['第丁篇']],
    ['门门一门', ['第戊篇']],
    ['一门一一门', []],
  ] as const) {
    expect(await titlesFound(searcher, typed), typed).toEqual(titles);
  }
}, 60_000);

test('where the articles cannot be read the rest is searched, and that is told', async () => {
  const documents = [
    page('石门村党支部', { body: '村口有门' }),
    page('一道门', { kind: 'practice', body: '村口有门' }),
  ];
  const { files } = buildIndex(documents, chinese, { articlesApart: true });
  const opened: string[] = [];
  const gone = async (): Promise<TextEngine> => {
    opened.push('gone');
    throw new Error('no articles');
  };
  const broken = async (): Promise<TextEngine> => ({ find: () => Promise.reject(new Error('a piece is missing')) });
  const openWith = (articles: () => Promise<TextEngine>) =>
    openIndex(async (path) => files.get(path) ?? Promise.reject(new Error(path)), articles);
  for (const articles of [gone, broken]) {
    const { total, partial } = await (await openWith(articles)).search('村口');
    expect({ total, partial }).toEqual({ total: 1, partial: true });
  }
  const whole = await openWith(async () => ({ find: async () => new Map([[1, [0]]]) }));
  expect((await whole.search('村口')).partial).toBe(false);
  // Titles alone are looked through for one character, and for what is filtered only.
  opened.length = 0;
  const titlesOnly = await openWith(gone);
  expect((await titlesOnly.search('门')).partial).toBe(false);
  expect((await titlesOnly.search('', { filters: { kind: ['branch'] } })).total).toBe(1);
  expect(opened).toEqual([]);
});
