import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { basePathOf } from '../../domain/address.ts';
import { languagesOf } from '../../domain/language.ts';
import type { Site } from '../../views/site.ts';
import { ArticlesChanged } from './key.ts';
import { readTheme, type Theme } from './renderer.ts';

/** Compiled themes kept for portals of other addresses and articles, and for the program as it was. */
const KEPT = 6;
/** A theme in the making that is older than this, in milliseconds, is one of a killed build. */
const ABANDONED = 3_600_000;

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
  /** Whether the articles still are those of that digest; asked when they have been compiled. */
  still(): boolean;
}

/**
 * The compiled theme for a portal: the one at hand, else made now. Portals without articles of their own and with the same
 * path in their address and the same languages share one. Throws ArticlesChanged.
 */
export async function themeFor({ engine, root, site, program, articles, still }: Options): Promise<OpenedTheme> {
  const store = storeOf(engine);
  const { config } = site.portal;
  const base = basePathOf(config.baseUrl);
  const languages = languagesOf(config);
  const name = createHash('sha256')
    .update([program, base, articles, languages.join()].join('\0'))
    .digest('hex')
    .slice(0, 32);
  const folder = join(store, name);
  const atHand = wholeTheme(folder);
  if (atHand) {
    const now = new Date();
    utimesSync(folder, now, now);
    return { ...atHand, folder, compiled: false };
  }
  const making = mkdtempSync(join(store, 'making-'));
  try {
    // Astro's compiler is half a second to load.
    const { compileTheme } = await import('./compile.ts');
    await compileTheme(engine, root, site, making);
    if (!still()) throw new ArticlesChanged();
    // Another build may have made the same theme meanwhile; one that is damaged goes.
    if (!wholeTheme(folder)) rmSync(folder, { recursive: true, force: true });
    try {
      renameSync(making, folder);
    } catch (error) {
      if (!wholeTheme(folder)) throw error;
    }
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  forgetOld(store);
  return { ...readTheme(folder), folder, compiled: true };
}

/** The theme in a folder; null where there is none, or somebody took files from it. */
function wholeTheme(folder: string): Theme | null {
  try {
    const theme = readTheme(folder);
    const files = [join('bundle', theme.entry), ...Object.keys(theme.client).map((file) => join('client', file))];
    return files.every((file) => existsSync(join(folder, file))) ? theme : null;
  } catch {
    return null;
  }
}

/** Where compiled themes are kept: with the installed packages they were made from, else with temporary files. */
function storeOf(engine: string): string {
  const { uid, username } = userInfo();
  const own = join(tmpdir(), `sunboard-themes-${uid < 0 ? username : uid}`);
  for (const store of [join(engine, 'node_modules', '.cache', 'sunboard'), own]) {
    try {
      mkdirSync(store, { recursive: true, mode: store === own ? 0o700 : 0o777 });
      // Themes are run: in a folder for everybody's files only what is our own is taken for one.
      const stats = lstatSync(store);
      if (store === own && uid >= 0 && (!stats.isDirectory() || stats.uid !== uid || (stats.mode & 0o022) !== 0))
        continue;
      rmSync(mkdtempSync(join(store, 'trial-')), { recursive: true });
      return store;
    } catch {
      // Installed by somebody else, to be read only.
    }
  }
  throw new Error('no folder for compiled templates can be written');
}

function forgetOld(store: string): void {
  for (const name of readdirSync(store)) {
    const made = /^(?:making|trial)-/.test(name)
      ? statSync(join(store, name), { throwIfNoEntry: false })?.mtimeMs
      : null;
    if (made && made < Date.now() - ABANDONED) rmSync(join(store, name), { recursive: true, force: true });
  }
  const used = readdirSync(store)
    .filter((name) => /^[0-9a-f]{32}$/.test(name))
    .map((name) => ({ name, at: statSync(join(store, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at);
  for (const { name } of used.slice(KEPT)) rmSync(join(store, name), { recursive: true, force: true });
}
