import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * The only ways in which a file of a site comes to be or goes. A file may be shared with the site that is served, by a hard
 * link: so none is ever opened to be written; its name is taken off it, and a new file gets the name.
 */

/** The folder in which this thread last found a file already there: in a new folder nothing has to be looked for. */
let inhabited: string | null = null;

/**
 * Puts a new file at `path` ('/'-separated) of `folder`, with the folders it needs, in the place of whatever stands there.
 * May be called from several threads at once, for different files. Throws the system's errors.
 */
export function replaceFile(folder: string, path: string, bytes: string | Uint8Array): void {
  create(folder, path, folder, (file) => writeFileSync(file, bytes, { flag: 'wx' }));
}

/** Removes the file `path` of `folder`, and folders left empty by it. What is not there or is a folder stays as it is. */
export function removeFile(folder: string, path: string): void {
  if (unlinked(join(folder, path))) removeEmptyParents(folder, path);
}

/**
 * Gives the file `from` a second name at `path` of `folder`, or makes a copy of it where the file system has no hard links;
 * whatever stood there goes. Throws the system's errors.
 */
export function shareFile(from: string, folder: string, path: string): void {
  create(folder, path, from, (file) => {
    try {
      linkSync(from, file);
    } catch (error) {
      if (!NO_LINKS.has(codeOf(error))) throw error;
      copyFileSync(from, file, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      const { atime, mtime } = lstatSync(from);
      utimesSync(file, atime, mtime);
    }
  });
}

/** The system's code of an error, such as `ENOENT`; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What systems say where two names for one file cannot be had; Windows says EISDIR of file systems without them. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'EXDEV',
  'EMLINK',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EISDIR',
]);

/** Another thread may remove a folder it emptied just as this one wants it; that cannot go on for ever. */
const TRIES = 100;

/** Makes a file, again and again until nothing is in its way. Gives up where `needed` is gone. */
function create(folder: string, path: string, needed: string, make: (file: string) => void): void {
  const file = join(folder, path);
  if (folder === inhabited && existsSync(file)) makeWay(file);
  for (let tries = 1; ; tries += 1) {
    try {
      make(file);
      return;
    } catch (error) {
      if (tries === TRIES || !existsSync(folder) || !existsSync(needed)) throw error;
      if (!cleared(folder, file, codeOf(error))) throw error;
    }
  }
}

/** Puts right what kept a file from being made; false where that is nothing of this folder. */
function cleared(folder: string, file: string, code: string): boolean {
  if (code === 'EEXIST') {
    inhabited = folder;
    makeWay(file);
    return true;
  }
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return false;
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    if (!['EEXIST', 'ENOTDIR', 'ENOENT'].includes(codeOf(error))) throw error;
    removeFileAmongParents(folder, file);
  }
  return true;
}

/** Where a folder is needed a file of an earlier site may stand. */
function removeFileAmongParents(folder: string, file: string): void {
  for (let parent = dirname(file); parent.length > folder.length; parent = dirname(parent)) unlinked(parent);
}

function makeWay(file: string): void {
  if (!unlinked(file)) rmSync(file, { recursive: true, force: true });
}

/** Whether there was a file, which is gone now. */
function unlinked(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return false;
    // Other systems than Linux have no word of their own for a folder.
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats === undefined || stats.isDirectory()) return false;
    throw error;
  }
}

/** Removes the folders above `path` up to `folder` for as long as they are empty. */
export function removeEmptyParents(folder: string, path: string): void {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') continue;
      return;
    }
  }
}
