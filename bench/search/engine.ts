import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import type { Page } from './corpus.ts';
import type { Cost } from './process-cost.ts';

/** What one query gave. */
export interface Answer {
  /** Numbers of the pages found, best first, all of them. */
  readonly found: readonly number[];
  /** From the query to ten hits with their excerpts. */
  readonly milliseconds: number;
}

/** A corpus as both engines get it; `seed` and the counts make it anew in another process. */
export interface Corpus {
  readonly seed: number;
  readonly pages: readonly Page[];
  readonly articles: number;
}

/** A way of searching a corpus in the browser. */
export interface Engine {
  readonly name: string;
  /** Lays the index and all the browser needs, `index.html` first, into an empty folder. */
  build(folder: string, corpus: Corpus): Promise<Cost>;
  /** Paths below the folder that are the index. */
  readonly index: readonly string[];
  /** What has to be known to read answers; made once after the build. */
  numbers(folder: string, corpus: Corpus): (found: string) => number;
  /** Asks in a tab where `index.html` is open; gives what was found as the engine names it, with `all` not only ten. */
  ask(tab: Tab, queries: readonly string[], all: boolean): Promise<RawAnswer[]>;
  /** Milliseconds from each key to titles, where those come before the rest. */
  readonly suggest: ((tab: Tab, typed: readonly string[]) => Promise<number[]>) | null;
}

export interface RawAnswer {
  readonly found: readonly string[];
  readonly milliseconds: number;
}

/** Bytes of all files below some paths of a folder. */
export function sizeOf(folder: string, paths: readonly string[]): number {
  return paths
    .flatMap((path) =>
      readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, path, file)),
    )
    .map((file) => statSync(file))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
