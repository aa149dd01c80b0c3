import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../src/language/difference.ts';

test('Chinese is compared character by character, a number as a whole', () => {
  expect(differenceOf('依据双委〔2023〕12号', '依据双委〔2024〕12号')).toEqual([
    { kind: 'same', text: '依据双委〔' },
    { kind: 'former', text: '2023' },
    { kind: 'later', text: '2024' },
    { kind: 'same', text: '〕12号' },
  ]);
  expect(differenceOf('桑园村党支部', '桑园村党总支')).toEqual([
    { kind: 'same', text: '桑园村党' },
    { kind: 'later', text: '总' },
    { kind: 'same', text: '支' },
    { kind: 'former', text: '部' },
  ]);
});

test('both wordings can be read out of the difference', () => {
  const wording = fc.string({ unit: fc.constantFrom('双', '委', '2', '0', '〔', 'a', '-', '\n', '𠮷'), maxLength: 20 });
  fc.assert(
    fc.property(wording, wording, (former, later) => {
      const stretches = differenceOf(former, later);
      const without = (kind: string) => stretches.flatMap((each) => (each.kind === kind ? [] : [each.text])).join('');
      expect(without('later')).toBe(former);
      expect(without('former')).toBe(later);
    }),
  );
});
