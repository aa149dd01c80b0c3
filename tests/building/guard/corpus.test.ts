import { expect, test } from 'vitest';
import { corpus } from '../../../bench/guard/corpus.ts';
import { measure } from '../../../bench/guard/measure.ts';

test('every number with a check is found in every place and spelling, with hardly a false alarm', async () => {
  const { detectors, missed, falseAlarms, planted, harmless } = await measure(await corpus(7, 960, 4800));
  expect({ planted, harmless }).toEqual({ planted: 960, harmless: 4800 });
  expect(missed.filter(({ detector }) => detector !== 'home-address' && detector !== 'birth-date')).toEqual([]);
  expect(falseAlarms.length, falseAlarms.join('\n')).toBeLessThanOrEqual(1);
  expect(detectors['home-address'].found).toBeGreaterThan(0.7 * detectors['home-address'].planted);
  expect(detectors['birth-date'].found).toBeGreaterThan(0.7 * detectors['birth-date'].planted);
}, 60_000);

test('the same seed gives the same corpus', async () => {
  const bytes = async () => (await corpus(1, 160, 160)).map((sample) => Buffer.from(sample.bytes).toString('base64'));
  expect(await bytes()).toEqual(await bytes());
});
