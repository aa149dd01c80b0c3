import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { codeOf, removeFile, shareFile } from './output-file.ts';

/*
 * A generation is a folder with all files of a site, and beside it one file, `<folder>.state`, which says what the folder was
 * made from and holds what its build wants to find again. A folder without that file is not whole, or not ours.
 */

/** What is written beside a generation. */
export interface Account {
  /** The name of the generation it was made from; null where it was made from nothing. */
  readonly base: string | null;
  /** Paths of all files in which the two may differ; of the others each is in both, and the same. */
  readonly changed: readonly string[];
  /** Every folder of it, with the time when a name in it was last made, changed or removed. */
  readonly folders: Folders;
  /** The builder's own. */
  readonly state: Uint8Array;
}

type Folders = ReadonlyMap<string, number>;

/** Writes the account of a generation, whole or not at all. */
export function writeAccount(generation: string, { base, changed, folders, state }: Account): void {
  const told = [basename(generation), base ?? '', String(changed.length), ...changed];
  for (const [path, time] of folders) told.push(path, String(time));
  const names = Buffer.from(told.join('\0'));
  const length = Buffer.from(`${names.length}\n`);
  const head = Buffer.from(headOf(crc32(state, crc32(names, crc32(length)))));
  const file = accountOf(generation);
  writeFileSync(`${file}.new`, Buffer.concat([head, length, names, state]));
  renameSync(`${file}.new`, file);
}

/** Reads the account of a generation; null where there is none, or one that is damaged or of another folder. */
export function readAccount(generation: string): Account | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(accountOf(generation));
  } catch {
    return null;
  }
  const head = bytes.indexOf('\n') + 1;
  const body = bytes.subarray(head);
  if (bytes.toString('utf8', 0, head) !== headOf(crc32(body))) return null;
  const start = body.indexOf('\n') + 1;
  const end = start + Number.parseInt(body.toString('utf8', 0, start), 10);
  const [name, base = '', count, ...told] = body.toString('utf8', start, end).split('\0');
  if (name !== basename(generation)) return null;
  const folders = new Map<string, number>();
  for (let at = Number(count); at + 1 < told.length; at += 2) folders.set(told[at] ?? '', Number(told[at + 1]));
  return { base: base === '' ? null : base, changed: told.slice(0, Number(count)), folders, state: body.subarray(end) };
}

/** All folders of a generation, the top one as the empty path; `known` and those above `files` where that is all there can be. */
export function foldersOf(generation: string, known: Folders | null, files: readonly string[]): Folders {
  const paths = new Set(known?.keys() ?? pathsOfFolders(generation));
  for (const file of files) {
    for (let path = dirname(file); path !== '.' && !paths.has(path); path = dirname(path)) paths.add(path);
  }
  const folders = new Map<string, number>();
  for (const path of paths) {
    const time = timeOf(generation, path);
    if (time !== null) folders.set(path, time);
  }
  return folders;
}

/** Whether no name in a generation was made, changed or removed since its account was written. */
export function isUntouched(generation: string, { folders }: Account): boolean {
  for (const [path, time] of folders) if (timeOf(generation, path) !== time) return false;
  return true;
}

/** When a name in the folder `path` was last made, changed or removed; null where that is no folder. */
function timeOf(generation: string, path: string): number | null {
  try {
    const stats = lstatSync(join(generation, path));
    return stats.isDirectory() ? stats.mtimeMs : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function pathsOfFolders(generation: string): string[] {
  const within = (folder: string): string[] =>
    readdirSync(join(generation, folder), { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? within(folder === '' ? entry.name : `${folder}/${entry.name}`) : []))
      .concat(folder);
  return within('');
}

/** Whether a generation has an account, as one has that is whole. */
export function isWhole(generation: string): boolean {
  return existsSync(accountOf(generation));
}

/** The first line of an account: its format and the checksum of all that follows. */
function headOf(sum: number): string {
  return `sunboard-generation-2 ${sum}\n`;
}

/** Where the account of a generation is. */
export function accountOf(generation: string): string {
  return `${generation}.state`;
}

/** Fills the new folder `to` with the files of `from`, none of them copied where that can be helped. Throws the system's errors. */
export function shareAll(from: string, to: string): void {
  const shareFolder = (folder: string): void => {
    for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        mkdirSync(join(to, path));
        shareFolder(path);
      } else shareFile(join(from, path), to, path);
    }
  };
  shareFolder('');
}

/** Makes `to` the same as `from`, from which it differs in the files `changed` at most. Throws the system's errors. */
export function shareChanged(from: string, to: string, changed: readonly string[]): void {
  const there = changed.map((path) => isFile(join(from, path)));
  for (const [index, path] of changed.entries()) if (!there[index]) removeFile(to, path);
  for (const [index, path] of changed.entries()) if (there[index]) shareFile(join(from, path), to, path);
}

function isFile(path: string): boolean {
  try {
    return !lstatSync(path).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
