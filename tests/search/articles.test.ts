import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { indexArticles } from '../../src/building/articles-index.ts';
import { articlesAt } from '../../src/client/search-articles.ts';
import { buildIndex } from '../../src/search/build.ts';
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
