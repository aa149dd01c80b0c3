import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { serializeList } from '../../src/exports/list.ts';
import { noticeForms, noticeRecord, words } from './example.ts';

const csvOf = (record: string, options = {}) => serializeList(noticeForms(record, options).view, words);

test('a list is CSV with a mark for spreadsheets, read back as it was, commas and quotes too', () => {
  const csv = csvOf(noticeRecord('', '[ { name: 田华, organisation: "青禾村,\\"东\\"组", note: 二组 } ]')) ?? '';
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(parse(csv, { bom: true })).toEqual([
    ['序号', '名称', '单位或地区', '备注'],
    ['1', '田华', '青禾村,"东"组', '二组'],
  ]);
});

test('a cell is not taken for a formula, and a negative figure stays one', () => {
  const csv = csvOf(noticeRecord('', '[ { name: "=1+1", figure: "-3.50" } ]')) ?? '';
  expect(parse(csv, { bom: true })[1]).toEqual(['1', "'=1+1", '-3.50']);
});

test('where names are masked or taken down there is no such file', () => {
  expect(csvOf(noticeRecord(), { portal: 'policies: { names: { naming: masked } }' })).toBeNull();
  expect(csvOf(noticeRecord('withdrawAfter: 2024-07-20'))).toBeNull();
  expect(noticeForms(noticeRecord('withdrawAfter: 2024-07-20')).files.list).toBeNull();
});
