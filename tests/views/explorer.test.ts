import { expect, test } from 'vitest';
import { explorerView, tableDataView } from '../../src/views/explorer.ts';
import { exampleSite } from './example.ts';
import { provinceFiles } from './province.ts';
import { BRANCHES, inputs, SCHEME, sheet } from './score.ts';

const site = exampleSite({
  'data/branches/all.yaml': BRANCHES,
  'data/schemes/duty.yaml': SCHEME,
  'data/scores/all.yaml':
    sheet('qinghe', inputs('88.5')) +
    sheet('anhe', `visibility: withheld, ${inputs('80')}`) +
    sheet('shiqiao', 'state: exempt, reason: 当年新建'),
});
const key = { scheme: 'duty', edition: '2024', period: '2024' };

test('the data of a table hold the figures that its page shows one by one, and no others', () => {
  const data = tableDataView(site, { ...key, part: null });
  expect(data).toMatchObject({ scheme: '考核办法', decimals: 2, regions: ['长滩镇'], parts: [] });
  expect(data.rows).toEqual([
    { name: '青禾村', key: 'branch/qinghe', value: '89.28', group: 0, region: 0, grade: '良好', rank: 1 },
  ]);
  expect(JSON.stringify(data)).not.toContain('暗河村');
});

test('the explorer lists the periods of each method with the address of their data', () => {
  const [method] = explorerView(site).methods;
  expect(method?.periods.map(({ period, data }) => [period, data])).toEqual([['2024', '/results/duty@2024/2024.json']]);
});

test('the data of a table too long for one page go on in files beside its parts', () => {
  const big = exampleSite(provinceFiles({}));
  const data = tableDataView(big, { ...key, part: null });
  expect(data.rows.length).toBeLessThan(50);
  const [part] = data.parts;
  expect(part?.href).toMatch(/^\/results\/duty@2024\/2024\/in\/[a-z0-9-]+\.json$/);
  const id = /([a-z0-9-]+)\.json$/.exec(part?.href ?? '')?.[1] ?? '';
  expect(tableDataView(big, { ...key, part: id }).rows.length).toBeGreaterThan(50);
});
