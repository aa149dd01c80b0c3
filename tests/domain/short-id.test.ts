import { expect, test } from 'vitest';
import { shortIdOf } from '../../src/domain/short-id.ts';

test('a printed address never changes: these are on paper', () => {
  expect(shortIdOf('2024-county-sites')).toBe('8htaemrx');
  expect(shortIdOf('list')).toBe('ejqpt83h');
});

test('twenty thousand ids that differ little have as many short names, of characters nobody mistakes', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `2026-admission-${index}`);
  const short = new Set(ids.map(shortIdOf));
  expect(short.size).toBe(ids.length);
  for (const each of short) expect(each).toMatch(/^[2-9a-hj-np-z]{8}$/);
});
