import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendedDay, mendedFigure, mendedFlag, mendedId, mendedWeight } from '../../src/domain/mended.ts';

test.each([
  ['９２．５', '92.5'],
  ['1,234.50', '1234.50'],
  ['１，２３４', '1234'],
  ['¥1 234', '1234'],
  ['1e3', '1000'],
  ['1.5e-2', '0.015'],
  ['12.34e1', '123.4'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['+3', '3'],
  ['-007', '-7'],
  ['0', '0'],
  ['12,34', ''],
  ['20分', ''],
  ['3万', ''],
  ['1e99', ''],
  ['NaN', ''],
  ['', ''],
])('the figure %j is read as %j', (text, mended) => {
  expect(mendedFigure(text)).toBe(mended);
});

test('a figure in scientific notation keeps its value', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -6, max: 6 }), (digits, exponent) => {
      expect(Number(mendedFigure(`${digits}e${exponent}`))).toBeCloseTo(digits * 10 ** exponent, 6);
    }),
  );
});

test.each([
  ['2024/3/1', '2024-03-01'],
  ['2024.3.1', '2024-03-01'],
  ['２０２４年３月１日', '2024-03-01'],
  ['20240301', '2024-03-01'],
  ['2024-3', ''],
  ['3/1/2024', ''],
])('the day %j is read as %j', (text, mended) => {
  expect(mendedDay(text)).toBe(mended);
});

test.each([
  ['Xue_Guan Village', 'xue-guan-village'],
  ['--a--', 'a'],
  ['学关村', ''],
])('the id %j is read as %j', (text, mended) => {
  expect(mendedId(text)).toBe(mended);
});

test.each([
  ['60', '60%'],
  ['６０ ％', '60%'],
  ['0.6', ''],
  ['1', ''],
])('the weight %j is read as %j', (text, mended) => {
  expect(mendedWeight(text)).toBe(mended);
});

test.each([
  ['是', 'true'],
  ['No', 'false'],
  ['也许', ''],
])('the flag %j is read as %j', (text, mended) => {
  expect(mendedFlag(text)).toBe(mended);
});
