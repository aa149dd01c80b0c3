import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressed, compressedNames } from './compressed.ts';
import { lookThrough, type Seen } from './guard/look.ts';
import type { Changes } from './output.ts';
import { removeFile, replaceFile } from './output-file.ts';
import { type BuildState, type FileState, KEY } from './state.ts';

/** The key of a file that is other than what it was to be made from: no digest is like it. */
const NEVER = '0'.repeat(KEY);

/** The key of what a text tells; see state.ts. */
export function keyOf(text: string): string {
  return hash('sha256', text).slice(0, KEY);
}

/** The files of a site that is being built: which stay as they were, which are written, what the guard saw in them. */
export class SiteFiles {
  /** Every file of the site so far, by its path. */
  readonly states = new Map<string, FileState>();
  readonly #folder: string;
  readonly #last: BuildState | null;
  readonly #compress: boolean;
  readonly #guarded: boolean;
  readonly #written: string[] = [];
  readonly #seen: Seen[] = [];

  /** `folder` has the files of the last site, of which `last` tells, or nothing where that is null. */
  constructor(
    folder: string,
    last: BuildState | null,
    { compress, guarded }: { readonly compress: boolean; readonly guarded: boolean },
  ) {
    this.#folder = folder;
    this.#last = last;
    this.#compress = compress;
    this.#guarded = guarded;
  }

  /**
   * Notes a file by the key of what it is made from, and says whether it is there already; where not, it is to be written now.
   * Throws where the site has a file of that name.
   */
  keeps(file: string, key: string, premise: string | null = null): boolean {
    const before = this.#last?.files.get(file);
    const same = before?.key === key;
    const clean = same ? before.clean : this.#guarded;
    for (const name of [file, ...(this.#compress ? compressedNames(file) : [])]) {
      if (this.states.has(name)) throw new Error(`two files of the site have the name ${name}`);
      this.states.set(name, { key, clean, premise });
      if (!same) this.#written.push(name);
    }
    return same;
  }

  /**
   * Keeps a file that is made from the same as last time, by a digest, or writes it. `read` is for files that were looked
   * through when the records were read, and whose digest is that of their bytes.
   */
  async put(file: string, digest: string, bytes: () => Uint8Array, { read = false } = {}): Promise<void> {
    if (this.keeps(file, keyOf(digest))) return;
    const made = bytes();
    // Somebody may have changed it since it was read.
    const other = read && hash('sha256', made) !== digest;
    if (other) this.states.set(file, { key: NEVER, clean: this.#guarded, premise: null });
    const seen = this.#guarded && (!read || other) ? await lookThrough(file, made) : null;
    if (seen) this.notClean(seen);
    replaceFile(this.#folder, file, made);
    if (!this.#compress) return;
    for (const [name, packed] of compressed(file, made)) replaceFile(this.#folder, name, packed);
  }

  /** Notes that something is in a file that was written, which the guard has to judge. */
  notClean(seen: Seen): void {
    const state = this.states.get(seen.file);
    if (state) this.states.set(seen.file, { ...state, clean: false });
    this.#seen.push(seen);
  }

  /** What is in the files of the site, in their order: the new ones, and those kept that had something in them. */
  async seen(): Promise<Seen[]> {
    const known = new Set(this.#seen.map(({ file }) => file));
    for (const [file, { clean }] of this.states) {
      if (clean || known.has(file)) continue;
      const seen = await lookThrough(file, readFileSync(join(this.#folder, file)));
      if (seen) this.#seen.push(seen);
    }
    return this.#seen.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** Removes the files of the last site that are none of this one; gives all changes. */
  finish(): Changes {
    const removed = [...(this.#last?.files.keys() ?? [])].filter((file) => !this.states.has(file));
    for (const file of removed) removeFile(this.#folder, file);
    return { written: this.#written, removed };
  }

  /** The files without their premises, for a site whose records may have changed while they were read. */
  withoutPremises(): ReadonlyMap<string, FileState> {
    return new Map([...this.states].map(([file, state]) => [file, { ...state, premise: null }]));
  }
}
