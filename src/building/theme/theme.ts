import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePathOf } from '../../domain/address.ts';
import { languagesOf } from '../../domain/language.ts';
import type { Site } from '../../views/site.ts';
import { readTheme, type Theme } from './renderer.ts';

/** Compiled themes kept for portals of other addresses and articles, and for the program as it was. */
const KEPT = 6;

/** A theme ready to render pages from. */
export interface OpenedTheme extends Theme {
  readonly folder: string;
  /** Whether it had to be compiled just now. */
  readonly compiled: boolean;
}

interface Options {
  /** Folder of the program. */
  engine: string;
  root: string;
  site: Site;
  /** Digests of the program and of the articles, see key.ts. */
  program: string;
  articles: string;
}

/**
 * The compiled theme for a portal: the one at hand, else made now. Portals without articles of their own and with the same
 * path in their address and the same languages share one.
 */
export async function themeFor({ engine, root, site, program, articles }: Options): Promise<OpenedTheme> {
  const store = storeOf(engine);
  const { config } = site.portal;
  const base = basePathOf(config.baseUrl);
  const languages = languagesOf(config);
  const name = createHash('sha256')
    .update([program, base, articles, languages.join()].join('\0'))
    .digest('hex')
    .slice(0, 32);
  const folder = join(store, name);
  if (existsSync(join(folder, 'theme.json'))) {
    const now = new Date();
    utimesSync(folder, now, now);
    return { ...readTheme(folder), folder, compiled: false };
  }
  const making = mkdtempSync(join(store, 'making-'));
  try {
    // Astro's compiler is half a second to load.
    const { compileTheme } = await import('./compile.ts');
    await compileTheme(engine, root, site, making);
    try {
      renameSync(making, folder);
    } catch (error) {
      // Another build has made the same theme meanwhile.
      if (!existsSync(join(folder, 'theme.json'))) throw error;
    }
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  forgetOld(store);
  return { ...readTheme(folder), folder, compiled: true };
}

/** Where compiled themes are kept: with the installed packages they were made from, else with temporary files. */
function storeOf(engine: string): string {
  for (const store of [join(engine, 'node_modules', '.cache', 'sunboard'), join(tmpdir(), 'sunboard-themes')]) {
    try {
      mkdirSync(store, { recursive: true });
      rmSync(mkdtempSync(join(store, 'trial-')), { recursive: true });
      return store;
    } catch {
      // Installed by somebody else, to be read only.
    }
  }
  throw new Error('no folder for compiled templates can be written');
}

function forgetOld(store: string): void {
  const used = readdirSync(store)
    .filter((name) => /^[0-9a-f]{32}$/.test(name))
    .map((name) => ({ name, at: statSync(join(store, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at);
  for (const { name } of used.slice(KEPT)) rmSync(join(store, name), { recursive: true, force: true });
}
