import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdentityNumbers, maskIdentityNumbers } from '../../src/domain/identity-number.ts';

// The example of GB 11643-1999, which is nobody's number.
const NUMBER = '11010519491231002X';

test.each([
  ['alone', NUMBER, '1101**************'],
  ['in a sentence', `号码是${NUMBER}。`, '号码是1101**************。'],
  ['in lower case', '11010519491231002x', '1101**************'],
  ['with spaces', '110105 19491231 002X', '1101** ******** ****'],
  ['with dashes', '110105-19491231-002X', '1101**-********-****'],
  ['in full-width digits', '１１０１０５１９４９１２３１００２Ｘ', '１１０１＊＊＊＊＊＊＊＊＊＊＊＊＊＊'],
  ['over two lines', '110105194\n91231002X', '1101*****\n*********'],
  ['after the number of a house', `12 ${NUMBER}`, '12 1101**************'],
  ['before a year', `${NUMBER}2024`, '1101**************2024'],
  ['twice', `${NUMBER}、${NUMBER}`, '1101**************、1101**************'],
])('an identity number %s is found and masked', (_, text, masked) => {
  expect(maskIdentityNumbers(text)).toBe(masked);
});

test.each([
  ['a wrong check character', '110105194912310021'],
  ['a day that does not exist', '110105194902300023'],
  ['a region that does not exist', '990105194912310028'],
  ['a longer number', `9${NUMBER}`],
  ['a credit code of an organisation', '91350100M000100Y43'],
  ['digits over three lines', '110105\n19491231\n002X'],
  ['a list of figures', 'jury: [88, 90.5, 91, 92, 96.5, 88, 90, 91, 92]'],
])('%s is no identity number', (_, text) => {
  expect(findIdentityNumbers(text)).toEqual([]);
});

test('masking keeps the length of any text and leaves no number in it', () => {
  const piece = fc.oneof(fc.constantFrom(NUMBER, '1', ' ', '-', '０', 'X'), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const masked = maskIdentityNumbers(text);
      expect(masked.length).toBe(text.length);
      expect(findIdentityNumbers(masked)).toEqual([]);
    }),
  );
});
