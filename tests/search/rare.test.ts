import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build.ts';
import { chinese, indexed, page, titlesFound } from './example.ts';

const pages = [
  page('𠮷野村党支部', { names: [{ text: '王𬭎', person: true }], body: '王𬭎在𠮷野村看门🙂。' }),
  page('𠮾野村党支部', { names: [{ text: '王𬭚', person: true }], body: '王𬭚' }),
  page('野村党支部', { body: '半\ud842个，\udfb7个半' }),
];

test('a character of two units is found as one, in titles, names and texts', async () => {
  const searcher = await indexed(pages);
  for (const typed of ['𠮷', '𠮷野', '王𬭎', '𬭎在', '在𠮷野村', '𬭎 𠮷']) {
    expect(await titlesFound(searcher, typed), typed).toEqual(['𠮷野村党支部']);
    expect(await searcher.suggest(typed, 5), typed).not.toContain('𠮾野村党支部');
  }
  const { hits } = await searcher.search('𠮷野');
  expect(hits[0]?.title).toEqual([
    { text: '𠮷野', mark: true },
    { text: '村党支部', mark: false },
  ]);
});

test('no token handed to another engine has half a character', () => {
  const articles = pages.map((each) => ({ ...each, kind: 'practice' as const }));
  for (const { tokens } of buildIndex(articles, chinese, { articlesApart: true }).articles) {
    expect(tokens.isWellFormed()).toBe(true);
  }
});

test('names with such characters are heard by their other characters', async () => {
  const searcher = await indexed(pages);
  expect(await titlesFound(searcher, 'yecun')).toContain('𠮷野村党支部');
});
