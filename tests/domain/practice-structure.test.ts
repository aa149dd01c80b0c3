import { expect, test } from 'vitest';
import { type ProseSection, structureOf } from '../../src/domain/practice-structure.ts';

const LONG = 1200;

function sections(...pairs: [title: string, text: string][]): ProseSection[] {
  return pairs.map(([title, text]) => ({ title, text: title + text }));
}

const opening =
  '青禾村有612户、2180人，村子西头是中心小学青禾校区，和村委会只隔一堵两米高的围墙。墙这边缺人带孩子，墙那边缺地方和帮手。'.repeat(
    2,
  );

test('headings that say what they hold make a whole write-up', () => {
  const whole = sections(
    ['', ''],
    ['背景', '一堵墙。'],
    ['主要做法', '开门。'],
    ['成效', '从167人到214人。'],
    ['几点体会', '先做小事。'],
  );
  expect(structureOf(whole, {}, LONG)).toEqual({ missing: [], unknown: [], bare: null });
});

test('an opening is a background, and a heading of another kind tells what was done', () => {
  const told = sections(['', opening], ['在墙上开一道门', '门宽一米四。'], ['变了什么', '看护缺口41名变为0名。']);
  expect(structureOf(told, {}, LONG).missing).toEqual(['lessons']);
});

test('an outline names the headings that do not say it themselves', () => {
  const told = sections(['', opening], ['第一道手', '挂号。'], ['算一算账', '挂号1046件。'], ['那面墙', '已经挂满。']);
  expect(structureOf(told, {}, LONG).missing).toEqual(['effect', 'lessons']);
  expect(structureOf(told, { effect: '算一算账', lessons: '那面墙' }, LONG).missing).toEqual([]);
});

test('an outline that names no heading is a mistake, and not a missing part as well', () => {
  const told = sections(['', opening], ['做法', '挂号。'], ['成效', '1046件。']);
  expect(structureOf(told, { lessons: '那面强' }, LONG)).toEqual({
    missing: [],
    unknown: [{ part: 'lessons', heading: '那面强' }],
    bare: null,
  });
});

test('an effect without a figure is bare, also where its heading has one', () => {
  const told = sections(['', opening], ['做法', '开门。'], ['2024年的成效', '大家都说好。'], ['启示', '小事。']);
  expect(structureOf(told, {}, LONG).bare).toBe('2024年的成效');
});

test('a short piece is news and needs no parts', () => {
  expect(structureOf(sections(['', '门开了。']), {}, 300)).toEqual({ missing: [], unknown: [], bare: null });
});
