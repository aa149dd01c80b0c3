import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { initWords } from '../words/init.ts';
import type { Context } from './context.ts';
import { EXIT, WrongUse } from './world.ts';

/** Where the starter says the engine stands: beside the portal, under this name. */
const ENGINE_BESIDE = '../sunboard';
/** A name that would have meant something to git inside this checkout. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

/**
 * `sunboard init DIR`: copies the portal of tools/starter into a new or empty folder and points it at this checkout by its
 * path. Throws WrongUse where the folder has anything in it but a `.git`.
 */
export async function init(context: Context, _options: object, dir: string): Promise<number> {
  const { world, language } = context;
  const words = initWords[language];
  const target = context.path(dir);
  if (isTaken(target)) throw new WrongUse(words.taken(target));
  const starter = join(world.engine, 'tools', 'starter');
  const engine = posix(relative(target, world.engine));
  const files = readdirSync(starter, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(starter, file)).isFile(),
  );
  try {
    for (const file of files) {
      const to = join(target, RENAMED[file] ?? file);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, readFileSync(join(starter, file), 'utf8').replaceAll(ENGINE_BESIDE, engine), { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new WrongUse(words.unwritable(error.message));
    throw error;
  }
  const shown = posix(relative(world.cwd, target)) || '.';
  world.out(
    `${words.made(target, files.length, [`cd ${quoted(shown)}`, 'npm install', 'npm run check', 'npm run build', 'npm run preview'])}\n`,
  );
  return EXIT.good;
}

function isTaken(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return !statSync(folder).isDirectory() || readdirSync(folder).some((name) => name !== '.git');
}

function posix(path: string): string {
  return path.split(sep).join('/');
}

/** A path as a shell takes it for one word: every shell knows double quotes, but inside them some signs act. */
export function quoted(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path;
  if (/^[\w./-]+$/.test(safe)) return safe;
  return /["$`\\!]/.test(safe) ? `'${safe.replaceAll("'", "'\\''")}'` : `"${safe}"`;
}
