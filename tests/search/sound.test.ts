import { expect, test } from 'vitest';
import { readingsOf } from '../../src/language/search-tables.ts';
import { indexed, page, titlesFound } from './example.ts';
import { NAMES } from './names.ts';

const people = await indexed(
  NAMES.map(({ name }, number) =>
    page(`第${number}页`, { url: `/${number}.html`, names: [{ text: name, person: true }] }),
  ),
);
const titled = await indexed(NAMES.map(({ name }, number) => page(name, { url: `/${number}.html` })));

/** The letters one types for the initials of a name: one for each character. */
const initialsOf = (name: string, reading: string) => {
  const syllables = readingsOf(name, true);
  const letters = syllables.map((syllable) => syllable[0] ?? '').join('');
  return { letters, whole: syllables.join('') === reading };
};

test('there are two hundred names, and surnames are read as surnames', () => {
  expect(new Set(NAMES.map(({ name }) => name)).size).toBe(200);
  const misread = NAMES.filter(({ name, surname, given }) => readingsOf(name, true).join('') !== surname + given);
  expect(misread.map(({ name }) => `${name} ${readingsOf(name, true).join(' ')}`)).toEqual([]);
});

test('a name is found by its full reading, in names of people and in titles', async () => {
  const missed: string[] = [];
  for (const [number, { name, surname, given }] of NAMES.entries()) {
    const byName = (await people.search(surname + given)).hits.slice(0, 5).map(({ document }) => document.title);
    const byTitle = (await titlesFound(titled, surname + given)).slice(0, 5);
    if (!byName.includes(`第${number}页`) || !byTitle.includes(name)) missed.push(name);
  }
  expect(missed).toEqual([]);
});

test('a name is found by initials, by a reading half typed, and by initials and readings mixed', async () => {
  const missed: string[] = [];
  for (const [number, { name, surname, given }] of NAMES.entries()) {
    const { letters } = initialsOf(name, surname + given);
    for (const typed of [letters, (surname + given).slice(0, -1), surname + letters.slice(-1), letters[0] + given]) {
      if (name.length > 3 && typed === letters[0] + given) continue;
      if (name.length !== 2 && typed === surname + letters.slice(-1)) continue;
      const { hits } = await people.search(typed, { limit: 200 });
      if (!hits.some(({ document }) => document.title === `第${number}页`)) missed.push(`${name} ${typed}`);
    }
  }
  expect(missed).toEqual([]);
});

test('whole readings come before initials, and what is heard is marked', async () => {
  const searcher = await indexed([page('西安路社区'), page('先锋村'), page('下埠岸')]);
  expect((await titlesFound(searcher, 'xian')).slice(0, 2).toSorted()).toEqual(['先锋村', '西安路社区'].toSorted());
  const { hits } = await searcher.search('xianfeng');
  expect(hits[0]?.title).toEqual([
    { text: '先锋', mark: true },
    { text: '村', mark: false },
  ]);
});

test('characters and their sounds may be mixed, and ü is typed as v or ü', async () => {
  const searcher = await indexed([page('绿水村党支部'), page('学官村党支部')]);
  expect(await titlesFound(searcher, '学guan村')).toEqual(['学官村党支部']);
  expect(await titlesFound(searcher, 'lvshui')).toEqual(['绿水村党支部']);
  expect(await titlesFound(searcher, 'lüshui')).toEqual(['绿水村党支部']);
  expect(await titlesFound(searcher, 'xueg cdzb')).toEqual(['学官村党支部']);
});

test('a title is shown as it is written when its parts are spelled in another order than they stand', async () => {
  const searcher = await indexed([
    page('石臼镇学官村党支部'),
    page('甲', { names: [{ text: '学官村', person: false }] }),
  ]);
  const shown = async (typed: string) =>
    (await searcher.search(typed)).hits.map(({ title, excerpt }) =>
      [title, excerpt].map((pieces) => pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')),
    );
  expect(await shown('zhibu xueguan')).toEqual([['石臼镇[学官]村党[支部]', '']]);
  expect(await shown('cun xue')).toEqual([
    ['甲', '[学]官[村]'],
    ['石臼镇[学]官[村]党支部', ''],
  ]);
});

test('a title with digits is found by its sound, however long it is', async () => {
  const title = '关于2025年度石臼镇学官村、双溪镇龙井村党支部标准化规范化建设示范点评选结果的公示';
  const searcher = await indexed([page(title), page('2024年度名册')]);
  const whole = readingsOf(title, false).map((syllable, at) => syllable || (title[at] ?? ''));
  for (const typed of [
    '2025nian',
    '2025nd',
    '2025niandu',
    'guanyu2',
    whole.join(''),
    whole.map(([first]) => first).join(''),
  ]) {
    expect(await titlesFound(searcher, typed), typed).toEqual([title]);
  }
});
