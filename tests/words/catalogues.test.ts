import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { languageNames } from '../../src/words/language-names.ts';
import { wordsOf } from '../../src/words/words.ts';

/** Every word of a catalogue by its path; functions by their path alone. */
function wordsIn(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return new Map([[path, '']]);
  return new Map(Object.entries(value ?? {}).flatMap(([key, each]) => [...wordsIn(each, `${path}.${key}`)]));
}

const paths = (language: Language) =>
  [...wordsIn(wordsOf(language)).keys()].filter((path) => !/Phrases|headline/.test(path)).sort();

test.each(LANGUAGES)('the catalogue of %s has every word of the first one and no other', (language) => {
  expect(paths(language)).toEqual(paths('zh-CN'));
});

test('what records name by an id has a word in each language; an id that is not known stays as it is', () => {
  const said = (language: Language) => {
    const { sites } = wordsOf(language).records;
    const materials = ['write-up', 'form', 'evidence', 'photo', 'recommendation', 'opinion', 'report', 'bank-letter'];
    return [
      ...['year', 'half', 'two-years'].map((often) => sites.reviewed(often, '镇党委')),
      ...materials.map((kind) => sites.material(kind, null)),
    ].join(' / ');
  };
  expect(said('zh-Hant')).toBe(
    '每年由镇党委覆核 / 每半年由镇党委覆核 / 每兩年由镇党委覆核 / 經驗材料 / 申報表 / 佐證材料 / 照片 / 推薦意見 / 徵求意見情況 / 工作總結 / bank-letter',
  );
  expect(said('en')).toBe(
    'every year, by 镇党委 / every half year, by 镇党委 / every two years, by 镇党委 / write-up / entry form / evidence / photos / recommendation / record of opinions heard / report on the work / bank-letter',
  );
});

test('English words are English: no Chinese character or punctuation is in them', () => {
  const folder = resolve(import.meta.dirname, '../../src/words');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.en.ts') && !/^(?:cli|findings)/.test(file),
  );
  expect(files.length).toBeGreaterThan(15);
  const chinese = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(line) && !line.includes('/[.。！？!?]'))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(chinese).toEqual([]);
});

test('a page without a language of its own, and one in a language there is none of, speak simplified Chinese', () => {
  expect(wordsOf(undefined).nav.results).toBe('考核结果');
  expect(wordsOf('fr').nav.results).toBe('考核结果');
});

test('every language is called by its own name in all of them', () => {
  expect(languageNames).toEqual({ 'zh-CN': '简体中文', 'zh-Hant': '繁體中文', en: 'English' });
});
