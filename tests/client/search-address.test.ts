import { expect, test } from 'vitest';
import { addressOf, LONGEST, wantedIn } from '../../src/client/search-address.ts';

test('an address says the same when it is read and written again', () => {
  const address = '?q=%E4%B8%8A%E6%B9%BE&kind=branch&year=2024&sort=date';
  expect(addressOf(wantedIn(address))).toBe(address);
});

test('a query is cut before an address would be refused, and never through a character', () => {
  expect(wantedIn(`?q=${'门'.repeat(10_000)}`).query).toBe('门'.repeat(LONGEST));
  expect(wantedIn(`?q=x${'𠮷'.repeat(LONGEST)}`).query.isWellFormed()).toBe(true);
});

test('of values given twice the first counts, as a filter shows one', () => {
  expect(wantedIn('?kind=branch&kind=site&year=').filters).toEqual({ kind: ['branch'] });
});
