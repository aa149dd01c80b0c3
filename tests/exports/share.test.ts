import { expect, test } from 'vitest';
import { legibleCard, type ShareCard, shareCardOf } from '../../src/exports/share.ts';
import { type PictureNode, shareTree } from '../../src/exports/share-picture.ts';
import type { ShareView } from '../../src/views/share.ts';
import { wordsOf } from '../../src/words/words.ts';

const publisher = {
  name: '青禾榜',
  tagline: '每一个分数都能重算。',
  owner: '中共青禾县委组织部',
  colours: { main: '#0f4c55', onMain: '#ffffff', deep: '#0b3a42' },
};
const cardOf = (view: ShareView): ShareCard => shareCardOf(view, publisher, wordsOf('zh-CN'));

function textsOf({ text, children = [] }: PictureNode): string[] {
  return [...(text === undefined ? [] : [text]), ...children.flatMap(textsOf)];
}

test('a notice shows its period, the year once where both days are of it', () => {
  const view = {
    kind: 'notice',
    title: '关于拟命名名单的公示',
    of: 'naming',
    by: '县委组织部',
    withdrawn: false,
  } as const;
  expect(cardOf({ ...view, from: '2024-07-08', until: '2024-07-14' }).fact?.text).toBe('2024年7月8日—7月14日');
  expect(cardOf({ ...view, from: '2024-12-28', until: '2025-01-05' }).fact?.text).toBe('2024年12月28日—2025年1月5日');
  expect(cardOf({ ...view, from: '2024-07-08', until: null }).fact?.text).toBe('2024年7月8日起');
  const gone = cardOf({ ...view, from: '2024-05-06', until: '2024-05-13', withdrawn: true });
  expect(gone.fact).toEqual({ label: null, text: '这份公示已经撤回' });
});

test('a result shows its score with the grade beside it, or the grade alone', () => {
  const view = { kind: 'result', name: '青禾村党支部', period: '2025', scheme: '星级评定办法' } as const;
  expect(cardOf({ ...view, value: '95.20', grade: '五星' }).figure).toEqual({
    value: '95.20',
    unit: '分',
    badge: '五星',
  });
  expect(cardOf({ ...view, value: null, grade: '优秀' }).figure).toEqual({ value: '优秀', unit: '', badge: null });
  expect(cardOf({ ...view, value: null, grade: null }).figure).toBeNull();
});

test('an award that was taken back says so', () => {
  const view = {
    kind: 'award',
    project: '开一道门',
    award: '一等奖',
    by: '县委',
    on: '2024-12-30',
    programme: null,
  } as const;
  expect(cardOf({ ...view, lost: false }).figure?.badge).toBeNull();
  expect(cardOf({ ...view, lost: true }).figure?.badge).toBe('已取消');
});

test('a character without a glyph is told, and shown as 〓', () => {
  const card = cardOf({ kind: 'practice', title: '门与垚', subtitle: null, by: '垚村', on: '2024-02-26' });
  const { card: shown, missing } = legibleCard(card, (code) => code !== '垚'.codePointAt(0));
  expect(missing).toEqual(['垚']);
  expect(shown.title).toBe('门与〓');
  expect(shown.fact?.text).toBe('〓村 · 2024年2月26日');
});

test('a title of any length fits: it is set smaller, and in the end cut', () => {
  const title = '关于'.repeat(80);
  const texts = textsOf(shareTree(cardOf({ kind: 'practice', title, subtitle: null, by: null, on: '2024-02-26' })));
  expect(texts.find((text) => text.startsWith('关于'))).toMatch(/^(?:关于)+关?…$/);
  expect(texts).toContain('青禾榜');
  expect(texts).toContain('主办：中共青禾县委组织部');
});
