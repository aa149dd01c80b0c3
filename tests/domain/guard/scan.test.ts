import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonal, maskPersonal } from '../../../src/domain/guard/scan.ts';

// The example of GB 11643-1999, which is nobody's number; the cards and telephones are invented.
const NUMBER = '11010519491231002X';
const CARD = '6222021234567890128';
const MASTER = '5187101234567899';

const found = (text: string) => findPersonal(text).map(({ detector, plain }) => [detector, plain]);

test.each([
  ['alone', NUMBER],
  ['in full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
  ['with a space by its parts', '110105 19491231 002X'],
  ['with hyphens by four', '1101-0519-4912-3100-2X'],
  ['with spaces everywhere', [...NUMBER].join(' ')],
  ['with invisible characters', '11010\u200b5194912\u206031002X'],
  ['with no-break spaces', '110105\u00a019491231\u00a0002X'],
  ['over two lines', '1101051949\n1231002X'],
  ['with a small x', '11010519491231002x'],
  ['right after letters', `id${NUMBER}`],
  ['after the number in a list', `3. ${NUMBER}`],
])('an identity number %s is found', (_, text) => {
  expect(found(text)).toEqual([['identity-number', NUMBER]]);
});

test('words beside it make up for what a number lacks', () => {
  expect(found('身份证号：110105491231002')).toEqual([['identity-number', '110105491231002']]);
  expect(found('编号：110105491231002')).toEqual([]);
  expect(found('身份证号码为110105194912310021')).toEqual([['identity-number', '110105194912310021']]);
  expect(found('110105194912310021')).toEqual([]);
});

test.each([
  ['with letters', '91350100M000100Y43'],
  ['that ends in 0', '911101053131219980'],
  ['named as such, though it is valid as an identity number too', '统一社会信用代码：131101194912310019'],
])('a credit code %s is let through', (_, code) => {
  expect(found(code)).toEqual([]);
});

test.each([
  ['of UnionPay', CARD],
  ['by four', '6222 0212 3456 7890 128'],
  ['in full-width digits', '６２２２０２１２３４５６７８９０１２８'],
  ['over two lines', '6222021234\n567890128'],
])('a card %s is found', (_, text) => {
  expect(found(text)).toEqual([['bank-card', CARD]]);
});

test('a card of another network is found alone, any with words beside it', () => {
  expect(found(MASTER)).toEqual([['bank-card', MASTER]]);
  expect(found('卡号：1234567890123452')).toEqual([['bank-card', '1234567890123452']]);
});

test.each([
  ['whose check digit is wrong', '6222021234567890127'],
  ['of an order', `订单号：${CARD}`],
  ['after a decimal point', `0.${MASTER}`],
  ['in a code with letters', `SN-${MASTER}`],
  ['that counts money', `${MASTER}元`],
  ['in a list of figures', '5187 1012 3456 7899 2210 3321'],
])('a number %s is no card', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['in one piece', '13812345678'],
  ['by three and four', '138 1234 5678'],
  ['with hyphens', '138-1234-5678'],
  ['with the code of the country', '+86 138 1234 5678'],
  ['joined to it', '+8613812345678'],
  ['in full-width digits', '１３８１２３４５６７８'],
  ['in any grouping after a word for it', '手机：1381 2345 678'],
])('a mobile number %s is found', (_, text) => {
  expect(found(text)).toEqual([['mobile-number', '13812345678']]);
});

test.each([
  '0719-1381234',
  '12345678901',
  '13812345678.50',
  '13812345678元',
  '流水号13812345678',
  '138****5678',
  'a13812345678',
])('%s is no mobile number', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['住址：石湾镇柳林村3组12号', '石湾镇柳林村3组12号'],
  ['家住柳林村三组', '柳林村三组'],
  ['阳光小区3栋2单元501室', '阳光小区3栋2单元501室'],
])('%s gives an address', (text, plain) => {
  expect(found(text)).toEqual([['home-address', plain]]);
});

test.each(['住址：石湾镇', '柳林村党支部3组织委员', '政务服务中心3楼308室', '共3栋楼'])('%s gives none', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['出生日期：1990年1月2日', '1990年1月2日'],
  ['男，1985年3月生，大专', '1985年3月'],
  ['出生年月：1990.01', '1990.01'],
])('%s gives a date of birth', (text, plain) => {
  expect(found(text)).toEqual([['birth-date', plain]]);
});

test.each(['支部诞生于1990年1月2日', '2019年出生人口', '1990年1月2日生效', '自2024年3月1日起'])(
  '%s gives none',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('in code only digits that stand together are a number', () => {
  const path = 'M110105 19491231 002X';
  expect(findPersonal(path, { gaps: false })).toEqual([]);
  expect(findPersonal(NUMBER, { gaps: false })).toMatchObject([{ masked: '1101**************' }]);
});

test('no number can be found in a text that is masked, and its length is the same', () => {
  const piece = fc.oneof(
    fc.constantFrom(NUMBER, CARD, '13812345678', '住址：柳林村3组12号', '生于1990年1月2日', ' ', '-', '8', '\n'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const masked = maskPersonal(text);
      expect(masked.length).toBe(text.length);
      expect(found(masked).filter(([detector]) => detector !== 'home-address' && detector !== 'birth-date')).toEqual(
        [],
      );
    }),
  );
});

test('a long text is read in little time', () => {
  const started = performance.now();
  for (const unit of ['1 ', '12.5 ', '1-', '住址：', '3栋', '6222 ', '村1组', '1\n'])
    findPersonal(unit.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(8000);
});
