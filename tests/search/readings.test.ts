import { expect, test } from 'vitest';
import { READINGS } from '../../bench/search/readings.ts';
import { allReadingsOf, readingsOf } from '../../src/language/search-tables.ts';

test('every name of the hand-made list can be spelled by the readings an index is given', () => {
  const missed = READINGS.filter(({ name, syllables, place }) => {
    const inContext = readingsOf(name, !place);
    return [...name].some((character, index) => {
      const known = [inContext[index], ...allReadingsOf(character)];
      return !known.includes(syllables[index]);
    });
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
  expect(READINGS).toHaveLength(200);
});
