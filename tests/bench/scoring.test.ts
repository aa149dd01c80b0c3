import { expect, test } from 'vitest';
import { rankFloating, scoreFloating } from '../../bench/scoring/floating.ts';
import { publishedByIntegers } from '../../bench/scoring/integers.ts';
import { measure } from '../../bench/scoring/measure.ts';
import { scheme } from '../../bench/scoring/scheme.ts';
import { nameOf, sheetsOf } from '../../bench/scoring/sheets.ts';
import { score } from '../../src/domain/scoring/score.ts';

test('the method has twenty parts that are scored, in three sections', () => {
  const sections = scheme.method === 'sections' ? scheme.parts : [];
  expect(sections.map((section) => ('parts' in section ? section.parts.length : 0))).toEqual([8, 7, 5]);
});

test('big integers and the program publish the same', () => {
  for (const sheet of sheetsOf(300)) expect(score(scheme, sheet).result?.value).toBe(publishedByIntegers(sheet));
});

test('floating point is the same method: never more than a hundredth off', () => {
  for (const sheet of sheetsOf(300)) {
    expect(Math.abs(scoreFloating(sheet).total - Number(publishedByIntegers(sheet)))).toBeLessThan(0.0101);
  }
});

test('equal totals are told apart by the tie-breakers, and the equal share a rank', () => {
  const [first] = [...sheetsOf(1)].map(scoreFloating);
  if (!first) throw new Error('no sheet');
  const better = { ...first, records: first.records + 1 };
  expect(rankFloating([first, better, first])).toEqual([2, 1, 2]);
});

test('the sheets are the same each time', () => {
  expect([...sheetsOf(150)]).toEqual([...sheetsOf(150)]);
  expect(nameOf(149)).toBe('t1-v49');
});

test('what is measured counts every sheet', () => {
  expect(measure(500)).toMatchObject({ sheets: 500, checked: 5 });
});
