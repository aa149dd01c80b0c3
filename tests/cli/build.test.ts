import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkout, scratch } from '../site/site.ts';
import { sunboardIn } from './sunboard.ts';

const { folder, remove } = scratch();
afterAll(remove);

test('nothing that a link brings in from outside the portal is copied: there is no build', async () => {
  const root = join(folder, 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  mkdirSync(join(folder, 'private'));
  writeFileSync(join(folder, 'private/list.csv'), '姓名\n林木森\n');
  symlinkSync(join(folder, 'private'), join(root, 'public/papers'));
  const { code, err } = await sunboardIn(folder, 'build', '--root', 'portal');
  expect(code).toBe(1);
  expect(err).toContain('file-outside');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('what is told beside the records is in the JSON of every run, and stops none', async () => {
  const root = join(folder, 'rare');
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  const notice = join(root, 'data/notices/2024-county-sites.yaml');
  writeFileSync(notice, readFileSync(notice, 'utf8').replace(/^(title: .*)$/m, '$1𠀁'));
  const build = () => sunboardIn(folder, 'build', '--root', 'rare', '--on', '2024-05-10', '--strict', '--json');
  const [first, again] = [await build(), await build()];
  expect(JSON.parse(first.out)).toMatchObject({ findings: [{ code: 'share-character-missing' }], warnings: 1 });
  expect([again.code, again.out]).toEqual([first.code, first.out]);
  expect(first.code).toBe(0);
}, 120_000);
