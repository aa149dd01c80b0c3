import { expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';

const { scores } = wordsOf('zh-CN');

test('the results of a method are named after what it assesses, not after the method', () => {
  const title = (scheme: string) => scores.table.title('2025年', scheme);
  expect(title('乡镇党建工作责任制考核办法')).toBe('2025年乡镇党建工作责任制考核结果');
  expect(title('乡镇党建工作责任制考核办法（试行）')).toBe('2025年乡镇党建工作责任制考核（试行）结果');
  expect(title('村党组织“五星”评定办法')).toBe('2025年村党组织“五星”评定结果');
  expect(title('支部资料清单核查')).toBe('2025年支部资料清单核查结果');
});

test('stars are counted in stars, not in points', () => {
  const { howTo, result } = scores;
  const classes = [5, 4, 0].map((stars) => howTo.starClass(stars === 0 ? '待晋星' : `${stars}星`, stars, 5));
  expect(howTo.stars(5, classes)).toBe('共5条标准，达到一条得一颗星。5颗星为5星，4颗星及以上为4星，其余为待晋星。');
  expect(result.historyFinding('2024年', '2025年', 'down', '2', true)).toBe('从2024年到2025年，星数降2颗。');
  expect(result.historyFinding('2024年', '2025年', 'down', '2.5', false)).toBe('从2024年到2025年，得分降2.5分。');
});

test('the note on ranks says what is compared where scores are equal', () => {
  const { rankNote } = scores.table;
  expect(rankNote('', true)).toBe('名次按公布的（已修约的）得分排列；得分相同的名次相同；组与组之间不比较。');
  expect(rankNote('目标考核、民主测评', false)).toBe(
    '名次按公布的（已修约的）得分排列；得分相同的依次比较目标考核、民主测评，仍相同的名次相同。',
  );
});
