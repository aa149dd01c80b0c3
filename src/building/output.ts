import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { type Account, accountOf, foldersOf, isUntouched, isWhole, readAccount, writeAccount } from './generation.ts';
import { codeOf } from './output-file.ts';
import { copyServed, setAside } from './standby.ts';

/*
 * What is served is a link, `dist`, to one of the folders in `.dist-builds` beside it. A build changes another folder there;
 * when it is whole, one rename replaces the link. A build that fails or is killed leaves the last site as it was.
 *
 * Two folders take turns. The one that was served before differs from the one that is served in the files of the last build
 * alone, which are remembered: these are brought over, and the next build has a copy of the site to change. Its name is taken
 * from it at the first step and none knows it by the new one until it is whole, so what a killed build leaves is never used.
 * docs/generations.md has the reasons and the figures.
 */

/** Where a build is written and how it is put in the place of the last one. */
export interface Output {
  /** The folder of this build, not yet served: it has all files of the served site, or nothing where `state` is null. */
  readonly folder: string;
  /** What the builder of the served site left for this one; null where there is nothing to build on. */
  readonly state: Uint8Array | null;
  /**
   * Serves this build: one rename, then builds older than the one it replaces are removed. `changes` names every file in
   * which the folder may differ from what it was when it was opened; `state` is for the next build.
   * Throws OutputTaken, OutputFull, OutputUnwritable; then what is served stays.
   */
  publish(changes: Changes, state: Uint8Array): void;
  /**
   * Gives this build up; what is served stays. Where all changes made so far are known, the folder is kept for the next
   * build, which otherwise has to make one anew. After `publish` it does nothing.
   */
  discard(changes?: Changes): void;
}

/** Files of a site by their paths in its folder, '/'-separated. */
export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** `out` is not a link of an earlier build and not empty: it is left alone. */
export class OutputTaken extends Error {
  override readonly name = 'OutputTaken';
}

/** Nothing can be written where `out` is to be; the message is the system's. */
export class OutputUnwritable extends Error {
  override readonly name = 'OutputUnwritable';
}

/** The disk, or what this user may have of it, is full; the message is the system's. */
export class OutputFull extends Error {
  override readonly name = 'OutputFull';
}

/** The fault of a disk that is full, whoever met it while a site was being written; null for any other error. */
export function outputFull(error: unknown): OutputFull | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof OutputFull) return error;
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
    ? new OutputFull(error.message)
    : outputFull(error.cause);
}

/** Builds of this process which are neither published nor given up. */
const underWay = new Set<string>();

/**
 * Opens a build for the link `out` (an absolute path); `full` makes one that builds on nothing.
 * Throws OutputTaken where something else than an earlier build stands there, OutputUnwritable where no folder can be made,
 * OutputFull where there is no room for one.
 */
export function openOutput(out: string, { full }: { full: boolean }): Output {
  const builds = buildsOf(out);
  return telling(() => {
    if (stateOf(out, builds) === 'taken') throw new OutputTaken(out);
    mkdirSync(builds, { recursive: true });
    clear(out, builds, isWhole);
    const served = full ? null : servedOf(out, builds);
    const account = accountOfServed(served);
    const folder = join(builds, `build-${process.pid}-${randomBytes(6).toString('hex')}`);
    underWay.add(folder);
    try {
      if (served !== null && account !== null && copyServed(served, account, folder)) {
        return outputAt(out, folder, { served, account });
      }
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      return outputAt(out, folder, null);
    } catch (error) {
      giveUp(folder);
      throw error;
    }
  });
}

/**
 * What the builder of the site that is served at `out` left for the next one; null where there is none. Changes nothing.
 * Throws OutputUnwritable.
 */
export function servedState(out: string): Uint8Array | null {
  return telling(() => {
    return accountOfServed(servedOf(out, buildsOf(out)))?.state ?? null;
  });
}

/** The account of the generation that is served; null where there is none, or somebody removed or put a file there by hand. */
function accountOfServed(served: string | null): Account | null {
  const account = served === null ? null : readAccount(served);
  return served !== null && account !== null && isUntouched(served, account) ? account : null;
}

function outputAt(out: string, folder: string, from: { served: string; account: Account } | null): Output {
  const builds = dirname(folder);
  const accountFor = ({ written, removed }: Changes, state: Uint8Array): Account => ({
    base: from === null ? null : basename(from.served),
    changed: from === null ? [] : [...written, ...removed],
    folders: foldersOf(folder, from?.account.folders ?? null, written),
    state,
  });
  return {
    folder,
    state: from?.account.state ?? null,
    publish(changes, next) {
      telling(() => {
        writeAccount(folder, accountFor(changes, next));
        const last = servedOf(out, builds);
        serve(folder, out, builds);
        underWay.delete(folder);
        clear(out, builds, (each) => [folder, last, from?.served].includes(each));
      });
    },
    discard(changes) {
      if (!underWay.has(folder)) return;
      if (from !== null && changes !== undefined && setAside(folder, accountFor(changes, new Uint8Array()))) {
        underWay.delete(folder);
      } else giveUp(folder);
    },
  };
}

/** The folder of all generations of a site. */
function buildsOf(out: string): string {
  return join(dirname(out), `.${basename(out)}-builds`);
}

/** Puts the link to a generation in the place of what stands at `out`. */
function serve(folder: string, out: string, builds: string): void {
  const state = stateOf(out, builds);
  if (state === 'taken') throw new OutputTaken(out);
  if (state === 'empty') rmdirSync(out);
  const link = `${folder}.link`;
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(out), folder), link, 'junction');
  renameSync(link, out);
}

/**
 * Removes all that `keeps` does not want and that is neither served nor a build under way. What cannot be removed now can be
 * the next time.
 */
function clear(out: string, builds: string, keeps: (generation: string) => boolean): void {
  for (const name of readdirSync(builds)) {
    const owner = join(builds, name.replace(/\..*$/, ''));
    if (keeps(owner) || isUnderWay(owner)) continue;
    // Asked after it was seen that nobody works on it: a build of another process may have been published just before.
    if (servedOf(out, builds) === owner) continue;
    const away = join(builds, `old-${randomBytes(6).toString('hex')}`);
    try {
      // A folder with the name of a generation is whole: so it loses its name before its files.
      renameSync(join(builds, name), away);
      rmSync(away, { recursive: true, force: true });
    } catch {}
  }
}

function giveUp(folder: string): void {
  for (const each of [folder, accountOf(folder)]) rmSync(each, { recursive: true, force: true });
  underWay.delete(folder);
}

/** Whether a folder is that of a build which this or another process may still be writing. */
function isUnderWay(folder: string): boolean {
  const pid = Number(/^build-(\d+)-/.exec(basename(folder))?.[1]);
  if (!(pid > 0)) return false;
  if (pid === process.pid) return underWay.has(folder);
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else cannot be signalled, but runs.
    return codeOf(error) === 'EPERM';
  }
}

/** The folder behind the link; null where there is no link of ours. */
function servedOf(out: string, builds: string): string | null {
  return stateOf(out, builds) === 'link' ? resolve(dirname(out), readlinkSync(out)) : null;
}

function stateOf(out: string, builds: string): 'none' | 'link' | 'empty' | 'taken' {
  const stats = lstatSync(out, { throwIfNoEntry: false });
  if (!stats) return 'none';
  if (stats.isSymbolicLink()) return dirname(resolve(dirname(out), readlinkSync(out))) === builds ? 'link' : 'taken';
  return stats.isDirectory() && readdirSync(out).length === 0 ? 'empty' : 'taken';
}

/** Runs a step and gives what the system says of it as a fault of the output. */
function telling<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    const full = outputFull(error);
    if (full !== null) throw full;
    if (/^E[A-Z0-9]+$/.test(codeOf(error)) && error instanceof Error) throw new OutputUnwritable(error.message);
    throw error;
  }
}
