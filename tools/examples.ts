/**
 * Shows the page of components with their examples (src/examples), which is part of no portal.
 *
 *     npm run examples                    on this machine, following changes
 *     npm run examples -- --out FOLDER    as files
 */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, dev } from 'astro';

const engine = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string' } } });

const settings = {
  root: engine,
  configFile: 'astro.config.mjs',
  srcDir: join(engine, 'src/examples'),
  publicDir: join(engine, 'src/examples/public'),
  cacheDir: join(engine, 'node_modules/.cache/examples'),
  logLevel: 'error',
} as const;

if (values.out === undefined) {
  const server = await dev({ ...settings, server: { host: '127.0.0.1' } });
  console.log(`http://localhost:${server.address.port}/`);
  process.once('SIGINT', () => void server.stop());
} else {
  await build({ ...settings, outDir: resolve(values.out) });
}
