import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { shareAll } from '../../src/building/generation.ts';
import { openOutput } from '../../src/building/output.ts';
import { replaceFile } from '../../src/building/output-file.ts';

/** Pages by their paths. */
export type Pages = ReadonlyMap<string, string>;

/** A way to bring changed pages into a site that is served from `work/dist`, with what the builder wants to find again. */
export interface Way {
  readonly name: string;
  /** Whether every build finds only the folder that is served, as the first one after a full build does. */
  readonly alone: boolean;
  /** The largest site it is measured with. */
  readonly most: number;
  /** Writes the whole site. */
  first(work: string, pages: Pages, state: Uint8Array): void;
  /** Brings in changed pages; all others stay. What an earlier build left and nobody needs is removed. */
  next(work: string, pages: Pages, state: Uint8Array): void;
}

/** What the project does. */
const turns: Way = {
  name: 'two folders take turns',
  alone: false,
  most: 100_000,
  first: (work, pages, state) => publish(work, pages, state, true),
  next: (work, pages, state) => publish(work, pages, state, false),
};

const secondFolder: Way = { ...turns, name: 'two folders, the second made anew', alone: true };

function publish(work: string, pages: Pages, state: Uint8Array, full: boolean): void {
  const output = openOutput(join(work, 'dist'), { full });
  for (const [path, text] of pages) replaceFile(output.folder, path, text);
  output.publish({ written: [...pages.keys()], removed: [] }, state);
}

const linkAll: Way = { name: 'a new folder, every file linked', most: 100_000, ...newFolder(shareAll) };
/** On a disk a build of the largest site would take minutes. */
const copyAll: Way = { name: 'a new folder, every file copied', most: 20_000, ...newFolder(copyFolder) };

/** A new folder for every build, filled from the last one; the one before that is removed. */
function newFolder(fill: (from: string, to: string) => void): Omit<Way, 'name' | 'most'> {
  return {
    alone: false,
    first(work, pages, state) {
      const folder = join(work, 'builds', 'build-100');
      for (const [path, text] of pages) replaceFileIn(folder, path, text);
      writeState(work, state);
      symlinkSync(folder, join(work, 'dist'));
    },
    next(work, pages, state) {
      readFileSync(join(work, 'state'));
      const builds = readdirSync(join(work, 'builds')).sort();
      const last = builds.at(-1) ?? '';
      const folder = join(work, 'builds', `build-${Number(last.slice('build-'.length)) + 1}`);
      mkdirSync(folder);
      fill(join(work, 'builds', last), folder);
      for (const [path, text] of pages) replaceFile(folder, path, text);
      writeState(work, state);
      symlinkSync(folder, join(work, 'link'));
      renameSync(join(work, 'link'), join(work, 'dist'));
      for (const old of builds.slice(0, -1)) rmSync(join(work, 'builds', old), { recursive: true });
    },
  };
}

/** Pages are written into the served files; a journal lets a build that was killed be finished. Readers see a mixture meanwhile. */
const journal: Way = {
  name: 'overwritten in place, with a journal',
  alone: false,
  most: 100_000,
  first(work, pages, state) {
    for (const [path, text] of pages) replaceFileIn(join(work, 'dist'), path, text);
    writeState(work, state);
  },
  next(work, pages, state) {
    readFileSync(join(work, 'state'));
    writeFileSync(join(work, 'journal.new'), JSON.stringify([...pages]));
    renameSync(join(work, 'journal.new'), join(work, 'journal'));
    for (const [path, text] of pages) {
      const file = openSync(join(work, 'dist', path), 'r+');
      ftruncateSync(file, writeSync(file, text));
      closeSync(file);
    }
    writeState(work, state);
    unlinkSync(join(work, 'journal'));
  },
};

/** In this order: those that remove many files come last, for some file systems are slow to make new ones after that. */
export const WAYS: readonly Way[] = [turns, journal, secondFolder, linkAll, copyAll];

function replaceFileIn(folder: string, path: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  replaceFile(folder, path, text);
}

function writeState(work: string, state: Uint8Array): void {
  writeFileSync(join(work, 'state.new'), state);
  renameSync(join(work, 'state.new'), join(work, 'state'));
}

function copyFolder(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target);
      copyFolder(source, target);
    } else copyFileSync(source, target);
  }
}
