import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './context.ts';
import { formatFindings } from './findings.ts';
import { EXIT, WrongUse } from './world.ts';

/** Changes that come in quick succession, as when an editor saves, are one. */
const SETTLE_MILLISECONDS = 150;

/**
 * `sunboard dev`: shows the pages on this machine and follows the records. With errors in the records it tells them and
 * keeps the pages as they were.
 */
export async function dev(context: Context, { port = '4321' }: { port?: string }): Promise<number> {
  const { world, words } = context;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongUse(words.badPort(port));
  const opened = await context.open({ preview: true });
  if (opened.findings.length > 0) world.err(formatFindings(context, opened, 'terminal'));
  if (!opened.site) return EXIT.records;

  const root = context.root();
  const { startDevServer } = await import('../building/dev.ts');
  const server = await startDevServer(world.engine, root, opened.site, Number(port));
  world.out(`${words.watching(server.address)}\n`);

  const reload = async () => {
    const again = await context.open({ preview: true });
    if (again.findings.length > 0) world.err(formatFindings(context, again, 'terminal'));
    if (again.site) server.show(again.site);
    else world.err(`${words.stillBroken}\n`);
  };
  let timer: NodeJS.Timeout | undefined;
  const watchers = ['data', 'content', 'public'].map((folder) =>
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), SETTLE_MILLISECONDS);
    }),
  );
  await world.untilStopped();
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await server.stop();
  return EXIT.good;
}
