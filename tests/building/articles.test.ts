import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articlesOf } from '../../src/building/articles.ts';
import { checkout, scratch } from '../site/site.ts';

const { folder, remove } = scratch();
afterAll(remove);

test('an article that is reached by a link inside the portal is among those that can be rendered', () => {
  const root = join(folder, 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  cpSync(join(root, 'content/practices'), join(root, 'written'), { recursive: true });
  symlinkSync('../../written', join(root, 'content/practices/linked'));
  const { resolveId, load } = articlesOf(root);
  const module = load(resolveId('sunboard:articles') ?? '') ?? '';
  expect(module).toContain(join(root, 'content/practices/linked/village-school.mdx'));
});
