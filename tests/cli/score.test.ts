import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
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
    { text: '“村级考核”低于60分（实际95.00）的，书记当期在《书记考核》中不得评为优秀', met: false, changed: false },
  ]);
});
