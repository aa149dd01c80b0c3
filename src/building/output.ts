import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

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

/**
 * Opens a new build for the link `out` (an absolute path).
 * Throws OutputTaken where something else than an earlier build stands there.
 */
export function openOutput(out: string): Output {
  const state = stateOf(out);
  if (state === 'taken') throw new OutputTaken(out);
  const builds = join(dirname(out), `.${basename(out)}-builds`);
  mkdirSync(builds, { recursive: true });
  const folder = mkdtempSync(join(builds, 'build-'));
  return {
    folder,
    publish() {
      const last = state === 'link' ? resolve(dirname(out), readlinkSync(out)) : null;
      if (stateOf(out) === 'empty') rmSync(out, { recursive: true });
      const link = `${folder}.link`;
      symlinkSync(relative(dirname(out), folder), link, 'junction');
      renameSync(link, out);
      for (const name of readdirSync(builds)) {
        const each = join(builds, name);
        if (each !== folder && each !== last) rmSync(each, { recursive: true, force: true });
      }
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function stateOf(out: string): 'none' | 'link' | 'empty' | 'taken' {
  const stats = lstatSync(out, { throwIfNoEntry: false });
  if (!stats) return 'none';
  if (stats.isSymbolicLink()) return 'link';
  return stats.isDirectory() && readdirSync(out).length === 0 ? 'empty' : 'taken';
}
