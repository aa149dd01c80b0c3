import { expect, test } from 'vitest';
import { assessmentsOn } from '../../../src/domain/check/sheets.ts';
import { portalOf } from '../../../src/domain/portal.ts';
import { assessAll } from '../../../src/domain/scoring/assess-all.ts';
import { memoryFiles } from '../../../src/loading/disk.ts';
import { loadPortal } from '../../../src/loading/load.ts';

const PORTAL = `
name: 青禾榜
owner: { name: 中共青禾县委组织部, kind: party }
baseUrl: https://bang.example.cn/
levels: [ { id: village, title: 村, region: true } ]
kinds: [ { id: village-branch, title: 村党支部, level: village } ]
`;
const SCHEME = `
id: duty
edition: 2024
title: 村党支部考核办法
document: { issuedBy: 东山镇党委, adoptedOn: 2024-01-05 }
appliesTo: [ village-branch ]
rounding: { decimals: 2 }
method: points
ranking: { within: [ kind ] }
`;
const SCORES = `
- { scheme: duty@2024, period: 2024, subject: { branch: a }, total: 90 }
- { scheme: duty@2024, period: 2024, subject: { branch: b }, total: 80 }
- scheme: duty@2024
  period: 2024
  subject: { branch: b }
  revision: 2
  correction: { replaces: 1, on: 2025-03-01, reason: 漏计一项, approvedBy: 考核办 }
  total: 95
`;
const load = (more: Record<string, string> = {}) =>
  loadPortal(
    memoryFiles({
      'data/portal.yaml': PORTAL,
      'data/branches/a.yaml':
        '- { id: a, name: 甲村党支部, kind: village-branch }\n- { id: b, name: 乙村党支部, kind: village-branch }\n',
      'data/schemes/duty.yaml': SCHEME,
      'data/scores/2024.yaml': SCORES,
      ...more,
    }),
  );

test.each(['2025-02-28', '2025-03-01'])('what a check has scored is what an assessment on %s gives', (day) => {
  const { records, findings } = load();
  expect(findings).toEqual([]);
  expect(assessmentsOn(records, day)).toEqual(assessAll(portalOf(records), day));
});

test('each day has its own ranks, also when asked again', () => {
  const { records } = load();
  const ranksOn = (day: string) => assessmentsOn(records, day)[0]?.results.map(({ rank, value }) => [rank, value]);
  const before = [
    [1, '90.00'],
    [2, '80.00'],
  ];
  const after = [
    [2, '90.00'],
    [1, '95.00'],
  ];
  expect(['2025-02-28', '2025-03-01', '2025-02-28'].map(ranksOn)).toEqual([before, after, before]);
});

test('records that were found faulty have no assessments', () => {
  const { records } = load({ 'data/scores/2024.yaml': SCORES.replace('total: 95', 'total: 195') });
  expect(() => assessmentsOn(records, '2025-03-01')).toThrow('was not checked');
  expect(() => assessmentsOn({ ...records, config: null }, '2025-03-01')).toThrow('were not checked');
});
