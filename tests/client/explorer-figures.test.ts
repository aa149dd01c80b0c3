import { expect, test } from 'vitest';
import type { Choice } from '../../src/client/explorer-choice.ts';
import { figuresOf, groupNames } from '../../src/client/explorer-figures.ts';
import type { PublishedTable } from '../../src/domain/scoring/published.ts';

const words = { everyone: '全部', elsewhere: '其他' };
const choice: Choice = { method: '', from: '', until: '', kind: 'groups', by: 'region', only: [], part: '' };

const table = (period: string, values: readonly [name: string, value: string, region: number][]): PublishedTable => ({
  scheme: '考核办法',
  edition: '2024',
  period,
  decimals: 2,
  mode: 'half-up',
  groups: [['村党支部']],
  regions: ['长滩镇', '柳林镇'],
  rows: values.map(([name, value, region]) => ({ name, key: '', value, group: 0, region, grade: null, rank: null })),
  parts: [],
});

const year = table('2024', [
  ['青禾村', '80.01', 0],
  ['暗河村', '90.00', 0],
  ['石桥村', '85.00', 1],
  ['沙头村', '70.00', -1],
]);

test('groups are drawn with their mean, exact and rounded as the scheme says, and their range', () => {
  expect(figuresOf([year], choice, words)).toEqual({
    kind: 'groups',
    groups: [
      { name: '长滩镇', count: 2, mean: '85.01', low: '80.01', high: '90.00' },
      { name: '柳林镇', count: 1, mean: '85.00', low: '85.00', high: '85.00' },
      { name: '其他', count: 1, mean: '70.00', low: '70.00', high: '70.00' },
    ],
  });
  expect(groupNames(year, 'group', words)).toEqual(['村党支部']);
});

test('units come highest first, of the chosen groups only', () => {
  const figures = figuresOf([year], { ...choice, kind: 'units', only: ['长滩镇'] }, words);
  expect(figures?.kind === 'units' && figures.units.map(({ name }) => name)).toEqual(['暗河村', '青禾村']);
});

test('a group that was not there in a period leaves a gap', () => {
  const before = table('2023', [['石桥村', '81.00', 1]]);
  expect(figuresOf([before, year], { ...choice, kind: 'years', only: ['长滩镇', '柳林镇'] }, words)).toEqual({
    kind: 'years',
    periods: ['2023', '2024'],
    lines: [
      { name: '长滩镇', means: [null, '85.01'] },
      { name: '柳林镇', means: ['81.00', '85.00'] },
    ],
  });
});

test('no means are made of a table of which only the first rows are at hand', () => {
  const long = { ...year, parts: [{ title: '长滩镇', href: '/results/duty@2024/2024/in/changtan.json' }] };
  expect(figuresOf([long], choice, words)).toBeNull();
  expect(figuresOf([long], { ...choice, kind: 'units' }, words)).not.toBeNull();
});
