import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ScoredItem } from '../../src/cli/score.ts';
import { checkout, scratch } from '../site/site.ts';
import { sunboardIn } from './sunboard.ts';

const { folder, remove } = scratch();
afterAll(remove);

const SCHEMES = `
- id: duty
  edition: 2024
  title: 村级考核
  document: { issuedBy: 中共松溪县委组织部, adoptedOn: 2024-01-01 }
  appliesTo: [village-branch]
  rounding: { decimals: 2 }
  method: points
  grades: [ { name: 优秀, min: 90 }, { name: 合格, min: 0 } ]
  ranking: { within: [] }
  gates: [ { when: { part: total, below: 60 }, bars: { role: secretary, scheme: person, grade: 优秀 } } ]
- id: person
  edition: 2024
  title: 书记考核
  subject: post
  document: { issuedBy: 中共松溪县委组织部, adoptedOn: 2024-01-01 }
  appliesTo: [secretary]
  rounding: { decimals: 2 }
  method: points
  grades: [ { name: 优秀, min: 90 }, { name: 称职, min: 0 } ]
`;
const SHEETS = `
- { scheme: duty@2024, period: 2024, subject: { branch: shangwan }, total: 95, asPublished: { total: 95.0, grade: 合格, rank: 2, source: 通报 } }
- { scheme: duty@2024, period: 2024, subject: { branch: xiawan }, total: 80 }
`;

test('what differs from the publication is named, and gates name roles and methods by their titles', async () => {
  const root = join(folder, 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  writeFileSync(join(root, 'data/schemes/duty.yaml'), SCHEMES);
  writeFileSync(join(root, 'data/scores/duty.yaml'), SHEETS);
  const table = await sunboardIn(folder, 'score', '--root', 'portal', '--differs');
  expect(table.out).toContain('等次当时公布 合格，重算 优秀');
  expect(table.out).toContain('名次当时公布 2，重算 1');
  expect(table.out).not.toContain('95.0，');
  const { out } = await sunboardIn(folder, 'score', '--root', 'portal', '--scheme', 'duty', '--json');
  expect(JSON.parse(out)[0].gates).toEqual([
    { text: '“总分”低于60分（实际95.00）的，书记当期在《书记考核》中不得评为优秀', met: false, changed: false },
  ]);
});

const CORRECTED = `
- { scheme: duty@2024, period: 2024, subject: { branch: shangwan }, total: 95 }
- scheme: duty@2024
  period: 2024
  subject: { branch: shangwan }
  revision: 2
  correction: { replaces: 1, on: 2025-04-01, reason: 漏计一项, approvedBy: 中共松溪县委组织部 }
  total: 70
- { scheme: duty@2024, period: 2024, subject: { branch: xiawan }, total: 80 }
`;

test('a correction counts from its own day on; until then what it replaces is in force', async () => {
  const root = portalWith('corrected', CORRECTED);
  const scoredOn = async (day: string) => {
    const { out } = await sunboardIn(folder, 'score', '--root', root, '--on', day, '--scheme', 'duty', '--json');
    return (JSON.parse(out) as ScoredItem[]).map(({ value, grade, rank }) => [value, grade, rank]);
  };
  expect(await scoredOn('2025-03-31')).toEqual([
    ['95.00', '优秀', 1],
    ['80.00', '合格', 2],
  ]);
  expect(await scoredOn('2025-04-01')).toEqual([
    ['70.00', '合格', 2],
    ['80.00', '合格', 1],
  ]);
});

test('what has no score until a correction counts is a finding on the days before, not a crash', async () => {
  const state = 'state: not-yet, reason: 材料未齐';
  const root = portalWith('not-yet', CORRECTED.replace('total: 95', state).replace('total: 80', state), {
    'data/schemes/roll-up.yaml': `
id: roll-up
edition: 2024
title: 汇总办法
document: { issuedBy: 中共松溪县委组织部, adoptedOn: 2024-01-01 }
appliesTo: [township-committee]
rounding: { decimals: 2 }
method: units
scheme: duty@2024
aggregate: mean
`,
    'data/scores/roll-up.yaml': '{ scheme: roll-up@2024, period: 2024, subject: { branch: heping } }\n',
  });
  const before = await sunboardIn(folder, 'validate', '--root', root, '--on', '2025-03-31', '--json');
  expect(JSON.parse(before.out).findings).toMatchObject([{ code: 'units-none', file: 'data/scores/roll-up.yaml' }]);
  expect(before.code).toBe(1);
  expect((await sunboardIn(folder, 'validate', '--root', root, '--on', '2025-04-01')).code).toBe(0);
});

test('a period that is none is wrong use', async () => {
  const root = portalWith('period', SHEETS);
  expect((await sunboardIn(folder, 'score', '--root', root, '--period', '2024')).code).toBe(0);
  const { code, err } = await sunboardIn(folder, 'score', '--root', root, '--period', 'foo');
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('foo') });
});

function portalWith(name: string, scores: string, more: Record<string, string> = {}): string {
  const root = join(folder, name);
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  const files = { 'data/schemes/duty.yaml': SCHEMES, 'data/scores/duty.yaml': scores, ...more };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return root;
}
