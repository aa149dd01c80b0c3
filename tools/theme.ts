/**
 * Compiles the templates for portals without articles of their own whose pages begin at the root of their host, so that the
 * first build of one does not have to. Run after the packages are installed; a build compiles what it misses.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPortal } from '../src/building/open.ts';
import { digestOfProgram } from '../src/building/theme/key.ts';
import { themeFor } from '../src/building/theme/theme.ts';

const engine = fileURLToPath(new URL('..', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'sunboard-starter-'));
try {
  for (const folder of ['data', 'public'])
    cpSync(join(engine, 'tools/starter', folder), join(root, folder), { recursive: true });
  const { site } = await openPortal(root, { on: null, now: new Date(), preview: false });
  if (!site) throw new Error('the starter portal has errors');
  await themeFor({ engine, root, site, program: digestOfProgram(engine), articles: '', still: () => true });
} finally {
  rmSync(root, { recursive: true, force: true });
}
