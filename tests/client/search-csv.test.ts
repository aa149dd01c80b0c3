import { expect, test } from 'vitest';
import { serializeFound } from '../../src/client/search-csv.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { wordsOf } from '../../src/words/words.ts';

const words = wordsOf('zh-CN').records.search.script;

const page: SearchDocument = {
  url: 'branches/shangwan.html',
  kind: 'branch',
  title: '上湾村党支部',
  names: [],
  body: '',
  date: null,
  year: null,
  region: '松溪镇',
  programme: null,
  grade: null,
  score: null,
  rank: null,
  turns: null,
  times: null,
  portal: null,
};

const BASE = 'https://songxi.example.cn/search.html?q=x';

function rows(documents: readonly SearchDocument[], minute = '2024-07-08T09:00'): string[][] {
  const text = serializeFound(documents, words, BASE, minute);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

test('a row tells the portal a page is of, and the state of a notice on the minute of the reader', () => {
  const notice: SearchDocument = {
    ...page,
    kind: 'notice',
    portal: '青石镇',
    turns: [
      { from: '2024-07-01', state: 'upcoming', until: null },
      { from: '2024-07-08', state: 'open', until: '2024-07-12' },
      { from: '2024-07-13', state: 'over', until: null },
    ],
  };
  const column = (documents: SearchDocument[], name: string, minute?: string) => {
    const [head = [], ...lines] = rows(documents, minute);
    return lines.map((line) => line[head.indexOf(name)]);
  };
  expect(column([page, notice], words.columns.portal)).toEqual(['', '青石镇']);
  expect(column([page, notice], words.columns.state)).toEqual(['', words.states.open]);
  expect(column([notice], words.columns.state, '2024-07-20T00:00')).toEqual([words.states.over]);
});

test('no cell begins as a formula does, in full width and after a line end either', () => {
  const titleOf = (title: string) => serializeFound([{ ...page, title }], words, BASE, '').split('\r\n')[1] ?? '';
  for (const start of ['=', '+', '@', '-', '＝', '＋', '－', '＠', '\t']) {
    expect(titleOf(`${start}A1`), start).toMatch(new RegExp(`^'[${start === '-' ? '\\-' : start}]A1,`));
  }
  for (const start of ['\n', '\r']) expect(titleOf(`${start}=A1`)).toMatch(/^"'/);
  expect(titleOf('-1.5')).toMatch(/^-1\.5,/);
});
