import { expect, test } from 'vitest';
import { portalOf } from '../../../src/domain/portal.ts';
import { assessAll } from '../../../src/domain/scoring/assess-all.ts';
import { memoryFiles } from '../../../src/loading/disk.ts';
import { loadPortal } from '../../../src/loading/load.ts';

const PORTAL = `name: 示例
owner: { name: 示例市委组织部, kind: party }
baseUrl: https://example.cn/
levels: [ { id: county, title: 县 }, { id: township, title: 乡镇, region: true }, { id: village, title: 村 } ]
kinds: [ { id: county, title: 县委, level: county }, { id: township, title: 乡镇党委, level: township }, { id: village, title: 村党支部, level: village } ]
`;
const BRANCHES = ['east', 'west']
  .map(
    (county) => `- { id: ${county}, name: ${county}县委, kind: county }
- { id: ${county}-heping, name: 和平镇党委, shortName: 和平镇, kind: township, parent: ${county} }
- { id: ${county}-a, name: 上湾村党支部, kind: village, parent: ${county}-heping }
- { id: ${county}-b, name: 下湾村党支部, kind: village, parent: ${county}-heping }
`,
  )
  .join('');
const SCHEME = `id: duty
edition: 2024
title: 考核办法
document: { issuedBy: 示例市委组织部, adoptedOn: 2024-01-01 }
appliesTo: [village]
rounding: { decimals: 0 }
method: points
grades: [ { name: 合格, min: 0 } ]
ranking: { within: [region] }
`;
const SHEETS = ['east-a', 'east-b', 'west-a', 'west-b']
  .map((id, index) => `- { scheme: duty@2024, period: 2024, subject: { branch: ${id} }, total: ${90 - index} }\n`)
  .join('');

test('townships of one name in two counties are two groups', () => {
  const { records } = loadPortal(
    memoryFiles({
      'data/portal.yaml': PORTAL,
      'data/branches/a.yaml': BRANCHES,
      'data/schemes/duty.yaml': SCHEME,
      'data/scores/2024.yaml': SHEETS,
    }),
  );
  const [assessment] = assessAll(portalOf(records));
  expect(assessment?.groups.map(({ by, ranked }) => [by[0]?.value, ranked.length])).toEqual([
    ['east-heping', 2],
    ['west-heping', 2],
  ]);
  expect(assessment?.results.map(({ rank, of }) => [rank, of])).toEqual([
    [1, 2],
    [2, 2],
    [1, 2],
    [2, 2],
  ]);
});
