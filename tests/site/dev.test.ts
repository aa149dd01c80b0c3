import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { checkout, DAY, scratch } from './site.ts';

const { folder, remove } = scratch();
afterAll(remove);

/** Waits until something is so; throws with what was said where it does not come about. */
async function until(isSo: () => Promise<boolean>, said: () => string): Promise<void> {
  for (let i = 0; i < 300; i += 1) {
    if (await isSo().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`it did not come about; the command said:\n${said()}`);
}

test('dev shows pages that follow the records, and keeps them where a record is wrong', async () => {
  const root = join(folder, 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  const portal = join(root, 'data/portal.yaml');
  const named = (line: string) => writeFileSync(portal, readFileSync(portal, 'utf8').replace(/^n\w+:.*$/m, line));

  let said = '';
  const command = ['dev', '--root', root, '--on', DAY, '--port', '4377'];
  const server = spawn(process.execPath, [join(checkout, 'src/cli/main.ts'), ...command], {
    cwd: folder,
    // Vitest's own variables would make the server one for tests, without pages.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += String(data)));
  const home = async () => (await fetch(/http:\S+/.exec(said)?.[0] ?? 'http://localhost:1/')).text();
  try {
    await until(
      async () => (await home()).includes('<h1'),
      () => said,
    );
    named('name: 改名后的网站');
    await until(
      async () => (await home()).includes('改名后的网站'),
      () => said,
    );
    named('nmae: 写错了键');
    await until(
      async () => said.includes('unknown-key') && said.includes('保持上次的样子'),
      () => said,
    );
    expect(await home()).toContain('改名后的网站');
    expect(said).not.toMatch(/ERROR| {4}at /);
  } finally {
    server.kill('SIGTERM');
  }
}, 120_000);
