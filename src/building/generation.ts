import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  /** The builder's own. */
  readonly state: Uint8Array;
}

/** Writes the account of a generation, whole or not at all. */
export function writeAccount(generation: string, { base, changed, state }: Account): void {
  const names = Buffer.from([basename(generation), base ?? '', ...changed].join('\0'));
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
  const [name, base = '', ...changed] = body.toString('utf8', start, end).split('\0');
  if (name !== basename(generation)) return null;
  return { base: base === '' ? null : base, changed, state: body.subarray(end) };
}

/** Whether a generation has an account, as one has that is whole. */
export function isWhole(generation: string): boolean {
  return existsSync(accountOf(generation));
}

/** The first line of an account: its format and the checksum of all that follows. */
function headOf(sum: number): string {
  return `sunboard-generation-1 ${sum}\n`;
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
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false;
    throw error;
  }
}
