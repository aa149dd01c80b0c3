import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Scheme, schemeSchema } from '../../src/domain/records/scheme.ts';
import { binsOf, markedIn } from '../../src/views/bins.ts';

const scheme: Scheme = schemeSchema.parse(
  parse(
    `
id: duty
edition: '2024'
title: 考核办法
document: { issuedBy: 县委组织部, adoptedOn: '2024-01-01' }
appliesTo: [village-branch]
rounding: { decimals: '2' }
grades: [ { name: 优秀, min: '90' }, { name: 良好, min: '80' }, { name: 一般, min: '0' } ]
method: points
`,
    { schema: 'failsafe' },
  ),
);

const figures = fc.array(
  fc.integer({ min: 0, max: 10_000 }).map((value) => (value / 100).toFixed(2)),
  { minLength: 3, maxLength: 300 },
);

test('every figure is counted once, in at most 14 classes', () => {
  fc.assert(
    fc.property(figures, (values) => {
      const bins = binsOf(values, scheme);
      expect(bins.length).toBeLessThanOrEqual(14);
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
      expect(bins.slice(1).map((bin) => bin.from)).toEqual(bins.slice(0, -1).map((bin) => bin.until));
    }),
  );
});

test('classes end where grades begin, so that a column has one grade', () => {
  const bins = binsOf(['72.10', '79.99', '80.00', '86.00', '89.99', '90.00', '96.50'], scheme);
  const edges = bins.map((bin) => bin.from);
  expect(edges).toContain('80');
  expect(edges).toContain('90');
  expect(bins.filter((bin) => bin.step === 1).reduce((sum, bin) => sum + bin.count, 0)).toBe(2);
});

test('the class of one result is marked', () => {
  const marked = markedIn(binsOf(['70.00', '80.00', '90.00'], scheme), '80.00').filter((bin) => bin.marked);
  expect(marked).toHaveLength(1);
  expect(marked[0]?.count).toBe(1);
});

test('on a scale of its own the ends do not follow the figures, and those beyond are counted next to it', () => {
  const bins = binsOf(['72.10', '79.99', '104.00'], scheme, { scale: { from: '0', until: '100' } });
  expect([bins[0]?.from, bins.at(-1)?.until, bins.at(-1)?.count]).toEqual(['0', '100', 1]);
  expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(3);
});

test('two results make no distribution', () => {
  expect(binsOf(['80.00', '90.00'], scheme)).toEqual([]);
});
