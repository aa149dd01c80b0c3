import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { basePathOf } from '../domain/address.ts';
import { handOver } from '../handover.ts';
import { pagesOf } from '../views/pages.ts';
import type { Site } from '../views/site.ts';
import { articlesOf } from './articles.ts';

/** Settings of Astro for one portal: the engine's own, with the portal's addresses and folders. */
export function astroSettings(engine: string, root: string, site: Site) {
  const { baseUrl } = site.portal.config;
  return {
    root: engine,
    configFile: 'astro.config.mjs',
    site: new URL(baseUrl).origin,
    base: basePathOf(baseUrl),
    publicDir: join(root, 'public'),
    vite: { plugins: [articlesOf(root)] },
  };
}

/**
 * Renders every page of a site into a folder. `engine` is the folder of this checkout, `root` that of the portal. Gives the
 * number of pages.
 */
export async function renderPages(engine: string, root: string, site: Site, folder: string): Promise<number> {
  handOver(pagesOf(site));
  const settings = astroSettings(engine, root, site);
  // The rendering bundle holds all it needs, so that it may stand outside the engine's folder, away from its packages.
  const vite = { ...settings.vite, environments: { prerender: { resolve: { noExternal: true as const } } } };
  // A cache of its own: Astro keeps the portal's articles there, and builds of several portals may run at a time.
  const cacheDir = mkdtempSync(join(tmpdir(), 'sunboard-cache-'));
  // Astro keeps its rendering bundle below the output where that lies in the working directory, else in one place for all.
  const workingDirectory = process.cwd();
  process.chdir(dirname(folder));
  try {
    await build({ ...settings, vite, outDir: folder, cacheDir, logLevel: 'error' });
  } finally {
    process.chdir(workingDirectory);
    rmSync(cacheDir, { recursive: true, force: true });
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}
