import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NameOrder, orderOf, unknownCharacters } from '../../src/language/name-order.ts';
import { strokesOf } from '../../src/language/stroke-order.ts';

const STROKES: NameOrder = { by: 'strokes', people: true, singles: 'first' };

/** The list in order; it is handed over backwards, so that nothing stands right by having stood right before. */
function ordered(list: string, order: NameOrder): string {
  const names = list.split(' ').reverse();
  return (orderOf(names, order) ?? []).map((index) => names[index]).join(' ');
}

/*
 * The two lists of candidates for the national honours of 2024, published by strokes: every character that decides the order
 * stands here as it stands there, the rest of each name is invented. 王 comes before 巴 (first stroke 横 before 折), where the
 * stroke collation of ICU has it the other way.
 */
test.each(['王永山 王振江 李振河 黄宗山', '王小山 巴依山·江河 田华 许振山 张卓江 张晋江 张燮江 赵忠江 黄大江 路生江'])(
  'names come in the order that was published in 2024: %s',
  (people) => {
    expect(ordered(people, STROKES)).toBe(people);
  },
);

test('equal numbers of strokes are told apart by their classes 横竖撇点折', () => {
  const people = '丁一 卜一 刁一 于一 万一 门一 卫一 马一';
  expect(ordered(people, STROKES)).toBe(people);
  expect('王巴田许张提'.split('').map(strokesOf)).toEqual([
    '1121',
    '5215',
    '25121',
    '453112',
    '5153154',
    '121251112134',
  ]);
});

test('of one surname, a single given name stands first or among the others, as the body has it', () => {
  expect(ordered('李鹤 李一山 李山', STROKES)).toBe('李山 李鹤 李一山');
  expect(ordered('李鹤 李一山 李山', { ...STROKES, singles: 'among' })).toBe('李一山 李山 李鹤');
});

test('a compound surname is compared as a whole, after the plain one it begins with', () => {
  expect(ordered('欧阳小山 欧鹤鸣', STROKES)).toBe('欧鹤鸣 欧阳小山');
});

test('by pinyin, surnames are read as surnames and tones follow letters', () => {
  const order: NameOrder = { by: 'pinyin', people: true, singles: 'first' };
  const people = '曾一山 仇一山 单一山 万俟一山 区一山 朴一山 解一山 尉迟一山 查一山';
  expect(ordered(people, order)).toBe('万俟一山 区一山 朴一山 仇一山 单一山 解一山 尉迟一山 曾一山 查一山');
  expect(ordered('吕山 陆山 卢山', order)).toBe('卢山 陆山 吕山');
});

test('a character whose strokes are not known has no place, and none is guessed', () => {
  expect(unknownCharacters(['张小明', '王翾'])).toEqual(['翾']);
  expect(orderOf(['王翾', '张小明'], STROKES)).toBeNull();
  expect(orderOf(['王翾', '张小明'], { ...STROKES, by: 'pinyin' })).toEqual([0, 1]);
});

test('an order does not depend on the order the names were given in', () => {
  const names = '王石田 巴特尔 田中 许大江 李江 李江河 欧阳小山 张小明 赵一鸣 黄河清'.split(' ');
  const shuffled = fc.shuffledSubarray(names, { minLength: names.length });
  fc.assert(
    fc.property(shuffled, fc.constantFrom('strokes' as const, 'pinyin' as const), (list, by) => {
      const sorted = (each: readonly string[]) => orderOf(each, { ...STROKES, by })?.map((index) => each[index]);
      expect(sorted(list)).toEqual(sorted(names));
    }),
  );
});
