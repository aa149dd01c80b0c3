import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratch } from '../site/site.ts';
import { sunboardIn } from './sunboard.ts';

const { folder, remove } = scratch();
afterAll(remove);

const notice = (deeds: string, events = '') => `id: list
title: 关于拟表扬人员的公示
kind: award
approvedBy: 程立言
approvedOn: 2024-06-02
issuedBy: 中共松溪县委组织部
signedOn: 2024-06-03
basis: [松组发〔2024〕2号]
period: { from: 2024-06-03, days: 5 }
list: [ { name: 陈石, deeds: ${deeds} } ]
objections: { office: 松溪县委组织部组织科 }
${events}`;

beforeAll(() => {
  mkdirSync(join(folder, 'data/notices'), { recursive: true });
  const starter = join(import.meta.dirname, '../portals/_base/data/portal.yaml');
  writeFileSync(join(folder, 'data/portal.yaml'), readFileSync(starter, 'utf8').replace('emblem: emblem.svg\n', ''));
  writeFileSync(join(folder, 'data/notices/list.yaml'), notice('住后山组三棵树'));
  writeFileSync(join(folder, 'text.txt'), '后山组三棵树\n');
});

test('it says where the text still stands, and what to write once it is gone', async () => {
  const left = await sunboardIn(folder, 'redact', '--root', '.', '--text', 'text.txt', '--on', '2024-06-05');
  expect(left.code).toBe(1);
  expect(left.out).toContain('data/notices/list.yaml:10');
  const event = /( {4}- on: 2024-06-05\n(?: {6}.*\n)+)/.exec(left.out)?.[1] ?? '';
  const [key, digest] = ['key', 'digest'].map((name) => new RegExp(`${name}: (\\S+)`).exec(event)?.[1]);
  expect(createHash('sha256').update(`${key}\n后山组三棵树`).digest('hex')).toBe(digest);

  // Marked in one place and left in another: validate finds what is left.
  const file = join(folder, 'data/notices/list.yaml');
  const amended =
    '  - { on: 2024-06-04, type: amended, changed: 住处, reason: 有误, before: 住后山组三棵树, after: 〔此处内容已依法撤下〕 }\n';
  const half = event.replaceAll(/^ {2}/gm, '');
  writeFileSync(file, notice('住〔此处内容已依法撤下〕', `events:\n${amended}${half}`));
  const checked = await sunboardIn(folder, 'validate', '--root', '.', '--json', '--on', '2024-06-05');
  expect(JSON.parse(checked.out).findings.map((found: { code: string }) => found.code)).toEqual(['redacted-text-left']);

  writeFileSync(file, notice('住〔此处内容已依法撤下〕', `events:\n${half}`));
  expect((await sunboardIn(folder, 'validate', '--root', '.', '--on', '2024-06-05')).code).toBe(0);
  expect((await sunboardIn(folder, 'redact', '--root', '.', '--text', 'text.txt')).code).toBe(0);
});

test('without a text and without a terminal it says what it needs', async () => {
  const { code, err } = await sunboardIn(folder, 'redact', '--root', '.');
  expect(code).toBe(2);
  expect(err).toContain('--text');
});

test('a file that cannot be read is passed over: nothing of it is published', async () => {
  const broken = join(folder, 'data/notices/gone.yaml');
  symlinkSync('nowhere.yaml', broken);
  const { code, err } = await sunboardIn(folder, 'redact', '--root', '.', '--text', 'text.txt', '--on', '2024-06-05');
  rmSync(broken);
  expect({ code: code === 0 || code === 1, err }).toEqual({ code: true, err: '' });
});
