import { produce } from './build.ts';
import type { Context } from './context.ts';
import { serveUntilStopped } from './preview.ts';
import { EXIT } from './world.ts';

/** `sunboard demo`: builds the portal and serves it, in one go. */
export async function demo(context: Context, { port }: { port?: string }): Promise<number> {
  const built = await produce(context, {});
  if (!built) return EXIT.records;
  await serveUntilStopped(context, built.folder, built.base, port);
  return EXIT.good;
}
