import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { corrected, writeCorpus } from './corpus.ts';
import type { Command } from './peer.ts';

const engine = fileURLToPath(new URL('../..', import.meta.url));
const program = join(engine, 'src/cli/main.ts');
const pagesOnly = fileURLToPath(new URL('./pages-only.ts', import.meta.url));
/** Where the engine keeps compiled templates. */
const templates = join(engine, 'node_modules', '.cache', 'sunboard');

/** What is there before a build: nothing, or the site built before and then this done to the records. */
type Before = 'nothing' | 'corrected' | 'checked-out' | 'unchanged';

/** One way of running Sunboard. Steps of a family share a site, and run one after the other. */
export interface Step {
  readonly id: string;
  /** Whether everything is on, or only the pages are built: without search and the check for personal data, as others do. */
  readonly family: 'pages' | 'all';
  readonly before: Before;
  /** Whether Astro and Vite compile the templates again. */
  readonly anew?: boolean;
}

/** What is measured, in this order. */
export const STEPS: readonly Step[] = [
  { id: 'pages-bundling', family: 'pages', before: 'nothing', anew: true },
  { id: 'pages', family: 'pages', before: 'nothing' },
  { id: 'pages-corrected', family: 'pages', before: 'corrected' },
  { id: 'pages-checked-out', family: 'pages', before: 'checked-out' },
  { id: 'pages-unchanged', family: 'pages', before: 'unchanged' },
  { id: 'all', family: 'all', before: 'nothing' },
  { id: 'all-corrected', family: 'all', before: 'corrected' },
  { id: 'all-checked-out', family: 'all', before: 'checked-out' },
  { id: 'all-unchanged', family: 'all', before: 'unchanged' },
];

/** A portal in a folder, the site beside it. */
export class SunboardSite {
  readonly out: string;
  readonly #folder: string;
  readonly #root: string;
  readonly #pages: number;
  #turn = 0;

  constructor(folder: string, pages: number) {
    this.#folder = folder;
    this.#root = join(folder, 'portal');
    this.#pages = pages;
    this.out = join(folder, 'dist');
  }

  /** Puts everything as it is before a build. */
  prepare({ before, anew = false }: Pick<Step, 'before' | 'anew'>): void {
    if (anew) rmSync(templates, { recursive: true, force: true });
    switch (before) {
      case 'nothing':
        rmSync(this.#folder, { recursive: true, force: true });
        writeCorpus(this.#root, this.#pages);
        break;
      case 'corrected': {
        this.#turn += 1;
        const file = join(this.#root, 'data/scores/village-duty/2024/t001.yaml');
        writeFileSync(file, corrected(readFileSync(file, 'utf8'), this.#turn));
        break;
      }
      case 'checked-out': {
        // Copies are new files to the system: other numbers, other times, the same bytes.
        const copy = `${this.#root}.new`;
        cpSync(this.#root, copy, { recursive: true });
        rmSync(this.#root, { recursive: true });
        renameSync(copy, this.#root);
        break;
      }
      case 'unchanged':
        break;
    }
  }

  /** What its user runs; for the pages alone, a program that does the same with less. */
  command(family: Step['family'], day: string): Command {
    const args =
      family === 'all'
        ? [program, 'build', '--root', this.#root, '--out', this.out, '--on', day]
        : [pagesOnly, this.#root, this.out, day];
    return { program: process.execPath, args, cwd: this.#folder };
  }
}
