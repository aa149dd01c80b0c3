import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Opened } from '../building/open.ts';
import { type Progress, progressTo } from '../building/progress.ts';
import { isDay, isMinute } from '../domain/day.ts';
import { type CliLanguage, type CliWords, cliWords, isCliLanguage } from '../words/cli.ts';
import { type World, WrongUse } from './world.ts';

/** Options that every command shares, as commander gives them. */
export interface CommonOptions {
  root?: string;
  on?: string;
}

/** What a command works with: the world, the language, the portal's folder and the day. */
export interface Context {
  readonly world: World;
  readonly language: CliLanguage;
  readonly words: CliWords;
  readonly progress: Progress;
  /** Absolute path of the portal's folder. Throws WrongUse where it has no `data` folder. */
  root(): string;
  /** The day, or minute of a day, from `--on`; null for now. Throws WrongUse where it is neither. */
  on(): string | null;
  /** Reads, checks and scores the portal. */
  open(options?: { preview?: boolean }): Promise<Opened>;
  /** A path given on the command line, made absolute. */
  path(given: string): string;
}

/** The language of a command line: `--lang`, wherever it stands. Throws WrongUse where it is not one we speak. */
export function languageOf(argv: readonly string[]): CliLanguage {
  const at = argv.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  if (at === -1) return 'zh-CN';
  const value = argv[at]?.includes('=') ? (argv[at] ?? '').slice('--lang='.length) : (argv[at + 1] ?? '');
  if (isCliLanguage(value)) return value;
  throw new WrongUse(cliWords['zh-CN'].badLanguage(value));
}

/** Makes the context of one command. */
export function contextOf(world: World, language: CliLanguage, options: CommonOptions): Context {
  const words = cliWords[language];
  const path = (given: string) => resolve(world.cwd, given);
  const root = () => {
    // An empty one, as of a variable that is not set, is none.
    const folder = path(options.root || world.env['SUNBOARD_ROOT'] || world.engine);
    if (!existsSync(join(folder, 'data'))) throw new WrongUse(words.noRoot(folder));
    return folder;
  };
  const on = () => {
    if (options.on === undefined) return null;
    if (!isDay(options.on) && !isMinute(options.on)) throw new WrongUse(words.badDay(options.on));
    return options.on;
  };
  return {
    world,
    language,
    words,
    progress: progressTo({ write: world.err, isTerminal: world.isTerminal }),
    root,
    on,
    open: async ({ preview = false } = {}) => {
      const where = { root: root(), on: on() };
      const { openPortal } = await import('../building/open.ts');
      return openPortal(where.root, { on: where.on, now: world.now(), preview });
    },
    path,
  };
}
