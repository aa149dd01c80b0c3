import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { corrected, writeCorpus } from './corpus.ts';
import type { Command } from './peer.ts';

const engine = fileURLToPath(new URL('../..', import.meta.url));
const program = join(engine, 'src/cli/main.ts');

/** What is there before a build: nothing, or the site built before and then this done to the records. */
type Before = 'nothing' | 'corrected' | 'checked-out' | 'unchanged';

/** One way of running Sunboard. Steps of a family share a site, and run one after the other. */
export interface Step {
  readonly id: string;
  readonly family: 'pages' | 'all';
  readonly before: Before;
  readonly args: readonly string[];
}

/** Leaves out what the other generators have not either: the search index and the check for personal data. */
const PAGES_ONLY: readonly string[] = ['--without', 'search,guard'];
/** Has Astro and Vite compile the templates again, though they have not changed. */
const BUNDLING: readonly string[] = ['--bundle'];

const ALL_STEPS: readonly Step[] = [
  { id: 'pages-bundling', family: 'pages', before: 'nothing', args: [...PAGES_ONLY, ...BUNDLING] },
  { id: 'pages', family: 'pages', before: 'nothing', args: PAGES_ONLY },
  { id: 'pages-corrected', family: 'pages', before: 'corrected', args: PAGES_ONLY },
  { id: 'pages-checked-out', family: 'pages', before: 'checked-out', args: PAGES_ONLY },
  { id: 'pages-unchanged', family: 'pages', before: 'unchanged', args: PAGES_ONLY },
  { id: 'all', family: 'all', before: 'nothing', args: [] },
  { id: 'all-corrected', family: 'all', before: 'corrected', args: [] },
  { id: 'all-checked-out', family: 'all', before: 'checked-out', args: [] },
  { id: 'all-unchanged', family: 'all', before: 'unchanged', args: [] },
];

/** The steps that this checkout's command line can do; those whose options it has not are left out. */
export function stepsThatRun(): { steps: readonly Step[]; left: readonly Step[] } {
  const { stdout } = spawnSync(process.execPath, [program, 'build', '--help'], { encoding: 'utf8' });
  const runs = ({ args }: Step): boolean => args.every((each) => !each.startsWith('--') || stdout.includes(each));
  return { steps: ALL_STEPS.filter(runs), left: ALL_STEPS.filter((step) => !runs(step)) };
}

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
  prepare(before: Before): void {
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

  /** What its user runs. */
  command({ args }: Pick<Step, 'args'>, day: string): Command {
    return {
      program: process.execPath,
      args: [program, 'build', '--root', this.#root, '--out', this.out, '--on', day, ...args],
      cwd: this.#folder,
    };
  }
}
