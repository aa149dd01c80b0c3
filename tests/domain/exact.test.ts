import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  exact,
  formatApart,
  formatExact,
  formatRounded,
  formatShare,
  meanOf,
  medianOf,
  parseExact,
  roundExact,
  serializeExact,
  sumOf,
} from '../../src/domain/exact.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n) + 1n, max: 10n ** 30n - 1n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => exact(`${n}/${d}`));
const decimals = fc.integer({ min: 0, max: 10 });

test.each([
  ['92', '92/1'],
  ['120.50', '241/2'],
  ['-0.5', '-1/2'],
  ['12.5%', '1/8'],
  ['2/15', '2/15'],
  ['4/30', '2/15'],
  ['0', '0/1'],
  ['110101190001010010', '110101190001010010/1'],
])('%s is %s', (text, fraction) => {
  expect(serializeExact(exact(text))).toBe(fraction);
});

test.each(['', ' 1', '1.', '.5', '1e3', '1/0', '１', '1,000', '0x10', 'NaN', '--1'])('%j is no number', (text) => {
  expect(parseExact(text)).toBeNull();
});

test.each([
  ['86.335', 2, '86.34', '86.34'],
  ['1.005', 2, '1.01', '1.00'],
  ['1.015', 2, '1.02', '1.02'],
  ['90.4', 2, '90.40', '90.40'],
  ['0.5', 0, '1', '0'],
  ['2.5', 0, '3', '2'],
  ['-1.005', 2, '-1.01', '-1.00'],
  ['-0.004', 2, '0.00', '0.00'],
  ['99.995', 2, '100.00', '100.00'],
])('%s at %i decimals is %s half up and %s half even', (text, places, up, even) => {
  expect(formatRounded(exact(text), places, 'half-up')).toBe(up);
  expect(formatRounded(exact(text), places, 'half-even')).toBe(even);
});

test('values that go on are cut after four decimals and marked', () => {
  expect(formatExact(exact('4540/51'))).toBe('89.0196…');
  expect(formatExact(exact('16300/170'))).toBe('95.8823…');
  expect(formatExact(exact('90.25'))).toBe('90.25');
  expect(formatExact(exact('-1/3'))).toBe('-0.3333…');
});

test('a share is a percentage where that ends', () => {
  expect(['60%', '1/8', '2/15'].map((text) => formatShare(exact(text)))).toEqual(['60%', '12.5%', '2/15']);
});

test('close values are told apart, equal ones are not', () => {
  expect(formatApart(['89.280811', '267842411/3000000', '89.280811'].map(exact))).toEqual([
    '89.280811',
    '89.28080…',
    '89.280811',
  ]);
  expect(formatApart(['1/3', '0.3333333', '1/3'].map(exact))).toEqual(['0.33333333…', '0.3333333', '0.33333333…']);
  expect(formatApart(['90.25', '88'].map(exact))).toEqual(['90.25', '88']);
});

test('a rounded value is at most half a step away, and never between', () => {
  fc.assert(
    fc.property(fractions, decimals, fc.constantFrom('half-up', 'half-even'), (value, places, mode) => {
      const step = exact(`1/${10n ** BigInt(places)}`);
      const rounded = roundExact(value, places, mode);
      expect(rounded.sub(value).abs().mul(2).lte(step)).toBe(true);
      expect(rounded.div(step).d).toBe(1n);
      expect(serializeExact(exact(formatRounded(value, places, mode)))).toBe(serializeExact(rounded));
    }),
  );
});

test('rounding keeps order, and half up agrees with whole-number division of twice the value plus one', () => {
  fc.assert(
    fc.property(fractions, fractions, decimals, (a, b, places) => {
      const [low, high] = a.compare(b) <= 0 ? [a, b] : [b, a];
      expect(roundExact(low, places, 'half-up').lte(roundExact(high, places, 'half-up'))).toBe(true);
      const scale = 10n ** BigInt(places);
      const oracle = (2n * a.n * scale + a.d) / (2n * a.d);
      expect(roundExact(a, places, 'half-up').mul(scale).n).toBe(oracle);
    }),
  );
});

test('a half goes to the even digit under half-even', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), decimals, (digits, places) => {
      const half = exact(`${2n * digits + 1n}/${2n * 10n ** BigInt(places)}`);
      const rounded = roundExact(half, places, 'half-even').mul(10n ** BigInt(places));
      expect(rounded.n % 2n).toBe(0n);
    }),
  );
});

test('text and fraction go round', () => {
  fc.assert(
    fc.property(fractions, (value) => {
      expect(exact(serializeExact(value)).equals(value)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.stringMatching(/^\d{1,12}$/), (before, after) => {
      const text = `${before}.${after}`;
      expect(formatRounded(exact(text), after.length, 'half-up')).toBe(text);
    }),
  );
});

test('mean and median are exact', () => {
  const values = ['10', '0.1', '0.2'].map(exact);
  expect(serializeExact(sumOf(values))).toBe('103/10');
  expect(serializeExact(meanOf(values) ?? exact('0'))).toBe('103/30');
  expect(serializeExact(medianOf(values) ?? exact('0'))).toBe('1/5');
  expect(serializeExact(medianOf(values.slice(1)) ?? exact('0'))).toBe('3/20');
  expect(meanOf([])).toBeNull();
  expect(medianOf([])).toBeNull();
});
