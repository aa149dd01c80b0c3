import { expect, test } from 'vitest';
import { counted, listed, ordinal } from '../../src/words/english.ts';
import { wordsOf } from '../../src/words/words.ts';

const words = wordsOf('en');

test('days and periods are written out', () => {
  expect(words.day('2026-11-21')).toBe('21 November 2026');
  expect(['2026', '2026-H1', '2025-Q3', '2026-04'].map(words.period)).toEqual([
    '2026',
    '2026, first half',
    '2025, third quarter',
    'April 2026',
  ]);
  expect(words.days('2026-11-17', '2026-11-23')).toBe('17 November 2026 to 23 November 2026');
});

test('one is singular, everything else plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'entry', 'entries'))).toEqual(['0 entries', '1 entry', '2 entries']);
  expect(words.records.notice.receivedText(1, 0)).toBe('1 objection received, all answered. ');
});

test('places are ordinals, those from 11 to 13 too', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '102nd',
    '111th',
  ]);
});

test('items are listed with an “and” before the last', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('a jury without its extreme marks is told in whole words', () => {
  expect(words.records.programme.juryRule(7, '100', 1, 1, 2)).toBe(
    'At least 7 judges, full marks 100, without the 1 highest mark and 1 lowest mark; the mean of the others, rounded half up to 2 decimals. ',
  );
  expect(words.scores.formula['panel-dropped']({ judges: '9', highest: '1', lowest: '1', kept: '7' })).toBe(
    'marks of 9 judges without the 1 highest and the 1 lowest, the mean of the other 7',
  );
  expect(words.scores.howTo.panel(7, 1, 0)).toBe('At least 7 judges, without the 1 highest; the mean counts. ');
});
