import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
