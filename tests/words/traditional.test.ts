import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import { traditionalCatalogues } from '../../tools/traditional.ts';

test('the traditional catalogues are those of the simplified ones as they are now: else run `npm run words`', () => {
  const made = traditionalCatalogues();
  expect(made.size).toBeGreaterThan(10);
  const stale = [...made].filter(
    ([file, text]) => readFileSync(resolve(import.meta.dirname, '../../src/words', file), 'utf8') !== text,
  );
  expect(stale.map(([file]) => file)).toEqual([]);
});

test('words are written in traditional characters and stay the words of the records', () => {
  const { records, scores, day } = wordsOf('zh-Hant');
  expect(records.project.indexTitle).toBe('項目');
  expect(records.sites.step.verified).toBe('審核');
  expect(records.ledger.indexTitle).toBe('工作台賬');
  expect(scores.result.review).toBe('對結果有疑問怎麼辦');
  expect(scores.formula.deductions({ full: '10', count: '2' })).toBe('從滿分10分裡扣2次，扣完為止');
  expect(day('2026-11-21')).toBe('2026年11月21日');
});

test('what the words look for in records is looked for as records are written', () => {
  const { table } = wordsOf('zh-Hant').scores;
  expect(table.title('2025年', '乡镇党建工作责任制考核办法')).toBe('2025年乡镇党建工作责任制考核結果');
});
