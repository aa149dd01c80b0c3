import fc from 'fast-check';
import { expect, test } from 'vitest';
import { variantClasses } from '../../src/language/search-tables.ts';
import { buildIndex } from '../../src/search/build.ts';
import { foldBy } from '../../src/search/fold.ts';
import { chinese, indexed, page, titlesFound } from './example.ts';

const fold = foldBy(variantClasses());

/** Texts of few characters, so that pieces of them meet again and again. */
const text = fc
  .array(fc.constantFrom(...('学官村党支部學，。 、2024aＡb🙂𠮷'.match(/./gu) ?? [])), { minLength: 1, maxLength: 30 })
  .map((units) => units.join(''));

/** Letters of a folded text in a row; marks are all one. */
const plain = (written: string) =>
  fold(written)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

test('folding keeps every text as long as it was, and folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      expect(fold(written)).toHaveLength(written.length);
      expect(fold(fold(written))).toBe(fold(written));
    }),
  );
});

test('whatever is cut out of a title or a text finds its page, and nothing is found that has no such piece', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ title: text, body: text }), { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 2, max: 9 }),
      async (pages, which, from, length) => {
        const documents = pages.map(({ title, body }, n) => page(title, { url: `/${n}.html`, body }));
        // Cut into parts as a portal of very many pages is.
        const searcher = await indexed(documents, 1 + (from % 3));
        const whole = pages[which % pages.length];
        const source = [...((which % 2 === 0 ? whole?.title : whole?.body) ?? '')];
        const piece = source.slice(from % source.length, (from % source.length) + length).join('');
        const wanted = plain(piece);
        if (wanted.replaceAll(' ', '').length < 2) return;
        const { hits } = await searcher.search(`"${piece}"`, { limit: 50 });
        const found = hits.map(({ document }) => document.url);
        const loose = wanted.replaceAll(' ', '');
        pages.forEach(({ title, body }, n) => {
          const has = [title, body].some((each) => plain(each).includes(wanted));
          if (has) expect(found).toContain(`/${n}.html`);
          const may = [title, body].some((each) => plain(each).replaceAll(' ', '').includes(loose));
          // Letters are heard too: of those only that they come after.
          if (!may && !/[a-z]/.test(loose)) expect(found).not.toContain(`/${n}.html`);
        });
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('a hit is marked in the text as written, in one piece', async () => {
  const searcher = await indexed([page('上湾村党支部', { body: '在２０２４年，後面的村莊修了路。' })]);
  for (const [typed, mark] of [
    ['2024', '２０２４'],
    ['后面的村庄', '後面的村莊'],
    ['年后面', '年，後面'],
    ['修了', '修了'],
  ] as const) {
    const { hits } = await searcher.search(typed);
    expect(hits[0]?.excerpt.filter((piece) => piece.mark).map((piece) => piece.text)).toEqual([mark]);
    expect(hits[0]?.excerpt.map((piece) => piece.text).join('')).toBe('在２０２４年，後面的村莊修了路。');
  }
});

test('the whole title comes first, then titles that begin so, then titles that have it, then the text by its day', async () => {
  const searcher = await indexed([
    page('关于学官村的公示', { kind: 'notice' }),
    page('旧文', { body: '到学官村去', date: '2020-01-01' }),
    page('新文', { body: '到学官村去', date: '2024-01-01' }),
    page('学官村党支部'),
    page('学官村'),
    page('改过名的村', { names: [{ text: '学官村大队', person: false }] }),
  ]);
  expect(await titlesFound(searcher, '学官村')).toEqual([
    '学官村',
    '学官村党支部',
    '关于学官村的公示',
    '改过名的村',
    '新文',
    '旧文',
  ]);
});

test('terms may stand in any order, near ones first, and a minus keeps pages out', async () => {
  const searcher = await indexed([
    page('远', { body: `环境${'的'.repeat(60)}整治` }),
    page('近', { body: '整治了环境' }),
    page('只有一个', { body: '环境' }),
  ]);
  expect(await titlesFound(searcher, '环境 整治')).toEqual(['近', '远']);
  expect(await titlesFound(searcher, '环境 -整治')).toEqual(['只有一个']);
  expect(await titlesFound(searcher, '环境　－整治')).toEqual(['只有一个']);
});

test('what follows a closing quotation mark is searched for too', async () => {
  const searcher = await indexed([
    page('村党组织“五星”评定办法'),
    page('五星村'),
    page('学官村党支部'),
    page('学官村'),
  ]);
  expect(await titlesFound(searcher, '“五星”评定办法')).toEqual(['村党组织“五星”评定办法']);
  expect(await titlesFound(searcher, '"学官村"党支部')).toEqual(['学官村党支部']);
  expect(await titlesFound(searcher, '学官村 -"学官"村党')).toEqual(['学官村']);
});

test('letters among characters are taken as they stand before they are heard', async () => {
  const searcher = await indexed([page('同选项村'), page('名册', { body: 't选项' })]);
  expect(await titlesFound(searcher, 't选项')).toEqual(['名册', '同选项村']);
});

test('digits and Latin letters are found wherever they are cut, one character in titles', async () => {
  const searcher = await indexed([page('2012年名册', { body: 'list选项和B-17' })]);
  for (const typed of ['012', 't选项', 'LIST', 'b17', '7', '册', '２年']) {
    expect(await titlesFound(searcher, typed), typed).toEqual(typed === '7' ? [] : ['2012年名册']);
  }
});

test('whatever is typed, the search answers', async () => {
  const searcher = await indexed([page('上湾村党支部', { body: '门' })]);
  const odd = [
    '',
    '   ',
    '-',
    '""',
    '.*',
    '(',
    '[',
    '\\',
    '<img src=x onerror=1>',
    '🙂',
    '\ud800',
    '村'.repeat(10_000),
  ];
  for (const typed of [...odd, ...odd.map((each) => `${each} 村`)]) {
    await searcher.search(typed, { facets: true });
    await searcher.suggest(typed, 8);
  }
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (typed) => {
      await searcher.search(typed);
      await searcher.suggest(typed, 8);
    }),
    { numRuns: 200 },
  );
});

test('filters count what they would leave, and a state is that of the reader’s minute', async () => {
  const turns = [
    { from: '2024-07-01', state: 'open', until: '2024-07-07' },
    { from: '2024-07-08', state: 'over', until: null },
  ] as const;
  const searcher = await indexed([
    page('甲公示', { kind: 'notice', year: '2024', turns: [...turns] }),
    page('乙公示', { kind: 'notice', year: '2023', region: '双溪镇' }),
    page('公示栏', { kind: 'site', year: '2024' }),
  ]);
  const { facets } = await searcher.search('公示', {
    facets: true,
    filters: { kind: ['notice'] },
    minute: '2024-07-03T09:00',
  });
  expect(facets?.kind).toEqual([
    { value: 'notice', count: 2 },
    { value: 'site', count: 1 },
  ]);
  expect(facets?.year).toEqual([
    { value: '2024', count: 1 },
    { value: '2023', count: 1 },
  ]);
  expect(facets?.state).toEqual([{ value: 'open', count: 1 }]);
  const later = { filters: { state: ['over'] }, minute: '2024-07-09T09:00' };
  expect((await searcher.search('公示', later)).hits.map(({ document }) => document.title)).toEqual(['甲公示']);
});

test('hits sort by day, score and rank, those without last', async () => {
  const searcher = await indexed([
    page('甲村', { date: '2023-05-01', score: '9.5', rank: 2 }),
    page('乙村', { date: '2024-05-01', score: '100', rank: 10 }),
    page('丙村'),
  ]);
  const sorted = async (sort: 'date' | 'score' | 'rank') =>
    (await searcher.documents('村', { sort })).map(({ title }) => title);
  expect(await sorted('date')).toEqual(['乙村', '甲村', '丙村']);
  expect(await sorted('score')).toEqual(['乙村', '甲村', '丙村']);
  expect(await sorted('rank')).toEqual(['甲村', '乙村', '丙村']);
});

test('where nothing is found the nearest names are offered', async () => {
  const searcher = await indexed([page('石臼镇学官村党支部'), page('双溪镇果园村党支部')]);
  const { total, near } = await searcher.search('学官湾村');
  expect(total).toBe(0);
  expect(near[0]).toBe('石臼镇学官村党支部');
});

test('among the nearest names titles count before people, and the shorter of two alike comes first', async () => {
  const secretary = { text: '黎学勤', person: true };
  const searcher = await indexed([
    page('双溪镇龙井村党支部', { names: [secretary] }),
    page('石臼镇学官村党支部'),
    page('学官村党支部'),
  ]);
  const { near } = await searcher.search('学宫村党支');
  expect(near).toEqual(['学官村党支部', '石臼镇学官村党支部', '双溪镇龙井村党支部']);
  expect((await searcher.search('黎学琴')).near[0]).toBe('双溪镇龙井村党支部');
});

test('the same pages make the same bytes, whatever their order', () => {
  const pages = ['甲村', '乙村', '丙村'].map((title) => page(title, { body: `${title}的路`, region: '双溪镇' }));
  const bytes = (documents: typeof pages) =>
    [...buildIndex(documents, chinese).files].map(([path, each]) => [path, [...each]]);
  expect(bytes(pages.toReversed())).toEqual(bytes(pages));
});
