import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines, unpackLines } from '../../src/search/lines.ts';

test('names of one township are packed to what tells them apart', () => {
  const packed = packLines(['青禾镇柳林村党支部', '青禾镇杏花村党支部']);
  expect(new TextDecoder().decode(packed)).toBe('  青禾镇柳林村党支部\n#$杏花');
  expect(unpackLines(packed)).toEqual(['青禾镇柳林村党支部', '青禾镇杏花村党支部']);
});

test('any lines come back as they were, characters of two units and long lines too', () => {
  const unit = fc.constantFrom('村', '党', '𠮷', '𠮶', '😀', '𡈼', 'a', '\t', ' ', '~');
  const line = fc.oneof(
    fc.string({ unit, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('村', '𠮷'), minLength: 90, maxLength: 240 }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      expect(unpackLines(packLines(lines))).toEqual(lines);
    }),
  );
});
