import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';

/*
 * What is served is a link, `dist`, to one of the folders in `.dist-builds` beside it. A build goes into a new folder there;
 * when it is whole, one rename replaces the link. A build that fails, or a machine that stops, leaves the last site as it was.
 */

/** Where a build is written and how it is put in the place of the last one. */
export interface Output {
  /** The folder of this build, empty and not yet served. */
  readonly folder: string;
  /** Serves this build: one rename, then builds older than the one it replaces are removed. */
  publish(): void;
  /** Removes this build; what is served stays. */
  discard(): void;
}

/** `out` is not a link of an earlier build and not empty: it is left alone. */
export class OutputTaken extends Error {
  override readonly name = 'OutputTaken';
}

/** Nothing can be written where `out` is to be; the message is the system's. */
export class OutputUnwritable extends Error {
  override readonly name = 'OutputUnwritable';
}

/**
 * Opens a new build for the link `out` (an absolute path).
 * Throws OutputTaken where something else than an earlier build stands there, OutputUnwritable where no folder can be made.
 */
export function openOutput(out: string): Output {
  const builds = join(dirname(out), `.${basename(out)}-builds`);
  const { state, folder } = beginBuild(out, builds);
  return {
    folder,
    publish() {
      const last = state === 'link' ? resolve(dirname(out), readlinkSync(out)) : null;
      if (stateOf(out, builds) === 'empty') rmSync(out, { recursive: true });
      const link = `${folder}.link`;
      symlinkSync(relative(dirname(out), folder), link, 'junction');
      renameSync(link, out);
      for (const name of readdirSync(builds)) {
        const each = join(builds, name);
        if (each !== folder && each !== last && !isUnderWay(name)) rmSync(each, { recursive: true, force: true });
      }
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the folder of a build. Its name has the number of the process, for as long as that runs nobody else removes it. */
function beginBuild(out: string, builds: string): { state: 'none' | 'link' | 'empty'; folder: string } {
  try {
    const state = stateOf(out, builds);
    if (state === 'taken') throw new OutputTaken(out);
    mkdirSync(builds, { recursive: true });
    return { state, folder: mkdtempSync(join(builds, `build-${process.pid}-`)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new OutputUnwritable(error.message);
    throw error;
  }
}

/** Whether a folder is that of a build which another process may still be writing. */
function isUnderWay(name: string): boolean {
  const pid = Number(/^build-(\d+)-/.exec(name)?.[1]);
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else cannot be signalled, but runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function stateOf(out: string, builds: string): 'none' | 'link' | 'empty' | 'taken' {
  const stats = lstatSync(out, { throwIfNoEntry: false });
  if (!stats) return 'none';
  if (stats.isSymbolicLink()) return dirname(resolve(dirname(out), readlinkSync(out))) === builds ? 'link' : 'taken';
  return stats.isDirectory() && readdirSync(out).length === 0 ? 'empty' : 'taken';
}
