import { Buffer } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { type BigIntStats, closeSync, lstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { diskFiles, type FileSystem } from '../loading/disk.ts';

/*
 * What a build was made from. Size, times and inode of a file only say whether to look; what counts is the digest of its
 * bytes.
 */

/** The folders a site is made from. */
const FOLDERS = ['data', 'content', 'public'];
/** Bytes of a SHA-256 digest. */
const DIGEST = 32;
/** Files larger than this are hashed piece by piece. */
const PIECE = 1 << 20;
/**
 * How new a file may be to be trusted by its times, in nanoseconds before the scan: within one tick of a file system's clock
 * (2 s on FAT) a second change leaves no mark. Git has the same rule.
 */
const TICK = 2_000_000_000n;
/** Stands as size of what could not be read; it counts as changed each time, for the build to say so. */
const UNREAD = -1;

/** Every file below `data/`, `content/` and `public/` at one moment, in columns; plain data. */
export interface InputState {
  /** Nanoseconds of the clock before the first file was looked at. */
  readonly taken: bigint;
  /** Paths from the root with `/`, ascending; the columns below are in their order. */
  readonly paths: readonly string[];
  /** Bytes; -1 where a file cannot be read. */
  readonly sizes: Float64Array;
  /** Nanoseconds. */
  readonly mtimes: BigInt64Array;
  /** Nanoseconds. Set by the system alone: a change cannot hide from it. */
  readonly ctimes: BigInt64Array;
  readonly inodes: BigUint64Array;
  /** SHA-256 of each file's bytes, 32 bytes each; zeros where a file cannot be read. */
  readonly digests: Uint8Array;
}

/** The files of a portal against those of the last scan; each list ascending. */
export interface Inputs {
  readonly state: InputState;
  /** Whether every file has the bytes it had and none came or went. */
  readonly same: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Scans the files a site in the folder `root` is made from. A file whose size, times and inode are those of the last scan is
 * not read, unless it was as new as that scan. To be called before the files are read for a build: what changes in
 * between is then found by `stillScanned`, or by the next scan. Without a last scan every file is added.
 */
export function scanInputs(root: string, last: InputState | null, now: Date): Inputs {
  const files = diskFiles(root);
  const paths = listed(files);
  const old = last ?? emptyState([], 0n);
  const state = emptyState(paths, BigInt(now.getTime()) * 1_000_000n);
  const added: string[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  let before = 0;
  for (const [index, path] of paths.entries()) {
    while (isBefore(old.paths[before], path)) removed.push(old.paths[before++] ?? '');
    const isOld = old.paths[before] === path;
    const status = look(files, root, path);
    const trusted = isOld && isTrusted(old, before, status);
    const digest = trusted ? digestAt(old, before) : digestOfFile(join(root, path), status);
    if (status && digest) setEntry(state, index, status, digest);
    if (!isOld) added.push(path);
    else if (!trusted && !(digest && isDigest(old, before, digest))) changed.push(path);
    if (isOld) before += 1;
  }
  for (const path of old.paths.slice(before)) removed.push(path);
  return { state, same: added.length + changed.length + removed.length === 0, added, changed, removed };
}

/**
 * Whether files are still what was scanned; to be asked after they were read. Where not, what was read is neither the scanned
 * state nor the next one, and nothing made from it may be kept under that state.
 */
export function stillScanned(root: string, state: InputState, paths: readonly string[] = state.paths): boolean {
  const files = diskFiles(root);
  if (paths === state.paths && !isSameList(listed(files), paths)) return false;
  const places = paths === state.paths ? null : new Map(state.paths.map((path, index) => [path, index]));
  return paths.every((path, order) => {
    const index = places ? places.get(path) : order;
    if (index === undefined) return false;
    const status = look(files, root, path);
    if (isTrusted(state, index, status)) return true;
    const digest = digestOfFile(join(root, path), status);
    return digest !== null && isDigest(state, index, digest);
  });
}

/** The digest of each file as 64 hexadecimal digits, by its path. */
export function inputDigests(state: InputState): ReadonlyMap<string, string> {
  const all = Buffer.from(state.digests.buffer, state.digests.byteOffset, state.digests.byteLength).toString('hex');
  return new Map(state.paths.map((path, index) => [path, all.slice(index * DIGEST * 2, (index + 1) * DIGEST * 2)]));
}

/** A state as bytes for `parseInputs` of the same version of Node. */
export function serializeInputs(state: InputState): Uint8Array {
  return serialize(state);
}

/** The state some bytes stand for; null where they are no whole state. */
export function parseInputs(bytes: Uint8Array): InputState | null {
  try {
    const state: unknown = deserialize(bytes);
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

function listed(files: FileSystem): string[] {
  return FOLDERS.flatMap((folder) => files.list(folder)).sort();
}

function isSameList(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((path, index) => path === others[index]);
}

function isState(value: unknown): value is InputState {
  if (typeof value !== 'object' || value === null) return false;
  const { taken, paths, sizes, mtimes, ctimes, inodes, digests } = value as Partial<InputState>;
  if (typeof taken !== 'bigint' || !Array.isArray(paths)) return false;
  const whole = sizes instanceof Float64Array && inodes instanceof BigUint64Array && digests instanceof Uint8Array;
  if (!whole || !(mtimes instanceof BigInt64Array) || !(ctimes instanceof BigInt64Array)) return false;
  return (
    digests.length === paths.length * DIGEST &&
    [sizes, mtimes, ctimes, inodes].every((column) => column.length === paths.length)
  );
}

function emptyState(paths: readonly string[], taken: bigint): InputState {
  return {
    taken,
    paths,
    sizes: new Float64Array(paths.length).fill(UNREAD),
    mtimes: new BigInt64Array(paths.length),
    ctimes: new BigInt64Array(paths.length),
    inodes: new BigUint64Array(paths.length),
    digests: new Uint8Array(paths.length * DIGEST),
  };
}

/** The status of a file; null where there is none to read. */
function look(files: FileSystem, root: string, path: string): BigIntStats | null {
  try {
    const status = lstatSync(join(root, path), { bigint: true });
    if (status.isFile()) return status;
    // Throws where a link leads out of the portal or to something else than a file.
    files.size(path);
    return statSync(join(root, path), { bigint: true });
  } catch {
    return null;
  }
}

/** The digest of a file's bytes; null where they cannot be read. */
function digestOfFile(path: string, status: BigIntStats | null): Uint8Array | null {
  try {
    if (!status) return null;
    return status.size > PIECE ? digestOfLarge(path) : Buffer.from(hash('sha256', readFileSync(path)), 'hex');
  } catch {
    return null;
  }
}

function digestOfLarge(path: string): Uint8Array {
  const digest = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  const file = openSync(path, 'r');
  try {
    const next = () => readSync(file, piece, 0, PIECE, null);
    for (let read = next(); read > 0; read = next()) digest.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return digest.digest();
}

/** Whether the status of a file proves that its bytes are those of the state. */
function isTrusted(state: InputState, index: number, status: BigIntStats | null): boolean {
  if (!status || state.sizes[index] !== Number(status.size)) return false;
  const { mtimeNs, ctimeNs, ino } = status;
  if (state.ctimes[index] !== ctimeNs || state.mtimes[index] !== mtimeNs || state.inodes[index] !== ino) return false;
  return mtimeNs < state.taken - TICK && ctimeNs < state.taken - TICK;
}

function setEntry(state: InputState, index: number, status: BigIntStats, digest: Uint8Array): void {
  const { size, mtimeNs, ctimeNs, ino } = status;
  state.digests.set(digest, index * DIGEST);
  state.sizes[index] = Number(size);
  state.mtimes[index] = mtimeNs;
  state.ctimes[index] = ctimeNs;
  state.inodes[index] = ino;
}

function digestAt(state: InputState, index: number): Uint8Array {
  return state.digests.subarray(index * DIGEST, (index + 1) * DIGEST);
}

function isDigest(state: InputState, index: number, digest: Uint8Array): boolean {
  return digest.every((byte, at) => byte === state.digests[index * DIGEST + at]);
}

function isBefore(path: string | undefined, other: string): boolean {
  return path !== undefined && path < other;
}
