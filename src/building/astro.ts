import { join } from 'node:path';
import { basePathOf } from '../domain/address.ts';
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
