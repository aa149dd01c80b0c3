import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/client/aloud.ts';

test('a sentence ends with its stop, in Chinese and in English; a point in a figure ends none', () => {
  expect(sentencesOf('总分89.28分。第9名，共20个；良好！')).toEqual(['总分89.28分。', '第9名，共20个；', '良好！']);
  expect(sentencesOf('Total 89.28. Rank 9 of 20! Is it final?')).toEqual([
    'Total 89.28.',
    'Rank 9 of 20!',
    'Is it final?',
  ]);
});

test('what is too long for some voices is read in parts, and nothing of it is left out', () => {
  const long = `${'一'.repeat(100)}，${'二'.repeat(100)}。`;
  expect(sentencesOf(long).length).toBeGreaterThan(1);
  expect(sentencesOf(long).join('')).toBe(long);
});
