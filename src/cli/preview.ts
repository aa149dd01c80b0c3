import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePathOf } from '../domain/address.ts';
import type { Context } from './context.ts';
import { formatFindings } from './findings.ts';
import { EXIT, WrongUse } from './world.ts';

interface Options {
  out?: string;
  port?: string;
  drafts?: boolean;
}

/**
 * `sunboard preview`: serves the built site on this machine. With `--drafts` it builds one that shows unreleased notices,
 * marked, in a folder that is removed at the end and never served by anything else.
 */
export async function preview(context: Context, { out, port, drafts = false }: Options): Promise<number> {
  const { words, world, progress } = context;
  const opened = await context.open({ preview: drafts });
  if (!opened.site) {
    world.err(formatFindings(context, opened, 'terminal'));
    return EXIT.records;
  }
  const { baseUrl } = opened.site.portal.config;
  if (!drafts) {
    const folder = out === undefined ? join(context.root(), 'dist') : context.path(out);
    if (!existsSync(join(folder, 'index.html'))) throw new WrongUse(words.notBuilt(folder));
    await serveUntilStopped(context, folder, basePathOf(baseUrl), port);
    return EXIT.good;
  }
  const temporary = await mkdtemp(join(tmpdir(), 'sunboard-'));
  try {
    const { buildSite } = await import('../building/build.ts');
    const { scanInputs } = await import('../building/inputs.ts');
    const folder = join(temporary, 'preview');
    await buildSite(opened.site, {
      engine: world.engine,
      root: context.root(),
      out: folder,
      inputs: scanInputs(context.root(), null, world.now()).state,
      stage: (stage) => progress.stage(words.stages[stage]),
      guard: null,
    });
    progress.end();
    await serveUntilStopped(context, folder, basePathOf(baseUrl), port);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return EXIT.good;
}

/** Serves a folder until the user stops it, and prints the address. A port that is taken gives way to a free one. */
export async function serveUntilStopped(
  { world, words }: Context,
  folder: string,
  base: string,
  port = '4321',
): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongUse(words.badPort(port));
  const { serve } = await import('../building/serve.ts');
  const { server, address } = await serve(folder, base, Number(port)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(folder, base, 0);
  });
  world.out(`${words.serving(address)}\n`);
  await world.untilStopped();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
