/**
 * Measures ways to bring changed pages into a served site and writes the table of docs/generations.md. `npm run bench:output`;
 * `--small` leaves out the largest sites and writes nothing, `--disk DIR` measures on the file system of another folder.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { type Pages, WAYS, type Way } from './ways.ts';

const RUNS = 5;
/** A way that takes longer in all is measured fewer times. */
const PATIENCE = 30_000;
const STATE_OF_A_PAGE = 64;
const PAGE = new URL('../../docs/generations.md', import.meta.url);
const MEMORY = 'memory';
const FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0xef53, 'ext4'],
  [0x01021994, MEMORY],
  [0x58465342, 'XFS'],
  [0x9123683e, 'Btrfs'],
  [0x2fc12fc1, 'ZFS'],
]);

const args = process.argv.slice(2);
const small = args.includes('--small');
const sizes = small ? [2000, 20_000] : [2000, 20_000, 100_000];
const disk = args.includes('--disk') ? (args[args.indexOf('--disk') + 1] ?? tmpdir()) : tmpdir();
const places = ['/dev/shm', disk].filter((folder) => existsSync(folder));
if (!existsSync('/dev/shm')) process.stdout.write('No file system in memory here: left out.\n');

interface Row {
  readonly way: string;
  readonly place: string;
  readonly size: number;
  readonly changed: number;
  /** Milliseconds of each build, in order. */
  readonly times: readonly number[];
}

const rows: Row[] = [];
for (const place of places) {
  const work = mkdtempSync(join(place, 'sunboard-bench-'));
  for (const way of WAYS) {
    for (const size of sizes.filter((each) => each <= way.most)) {
      const folder = join(work, `${WAYS.indexOf(way)}-${size}`);
      mkdirSync(folder);
      way.first(folder, pagesOf(size, 0, size), stateFor(size));
      for (const changed of [1, size / 100]) {
        const row = { way: way.name, place: nameOf(place), size, changed, times: measure(way, folder, size, changed) };
        process.stdout.write(`${row.place} ${size} ${changed} ${way.name}: ${spread(row.times)} ms\n`);
        rows.push(row);
      }
      // Elsewhere it would slow down what is measured next.
      if (nameOf(place) === MEMORY) rmSync(folder, { recursive: true });
    }
  }
  rmSync(work, { recursive: true });
}
const table = tableOf(rows);
process.stdout.write(`${table}\n`);
if (!small) {
  const marked = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;
  const text = readFileSync(PAGE, 'utf8').replace(marked, (_, start: string, end: string) => start + table + end);
  writeFileSync(PAGE, text);
}

/** Times of builds that change `changed` of `size` pages, after those that a way needs to get into its stride. */
function measure(way: Way, folder: string, size: number, changed: number): number[] {
  const times: number[] = [];
  const begun = performance.now();
  for (let build = 1; build <= RUNS + 2; build += 1) {
    if (build > 3 && performance.now() - begun > PATIENCE) break;
    if (way.alone) hideSecondFolder(folder);
    const pages = pagesOf(size, build, changed);
    const started = performance.now();
    way.next(folder, pages, stateFor(size));
    times.push(performance.now() - started);
  }
  return times.slice(2);
}

/** Moves the generation that is not served to where no build finds it; removing it would slow down what is measured. */
function hideSecondFolder(folder: string): void {
  const builds = join(folder, '.dist-builds');
  const served = basename(realpathSync(join(folder, 'dist')));
  for (const name of readdirSync(builds)) {
    if (!name.startsWith(served)) renameSync(join(builds, name), join(folder, `hidden-${name}`));
  }
}

function stateFor(size: number): Uint8Array {
  return new Uint8Array(size * STATE_OF_A_PAGE).fill(65);
}

/** Some pages of 2.1 KB, others in each build, spread over all folders. */
function pagesOf(size: number, build: number, count: number): Pages {
  const step = Math.floor(size / count);
  const text = `<!doctype html><p>${build}</p>${'<p>一个支部的得分</p>'.repeat(75)}`;
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const number = (index * step + build) % size;
      return [`pages/${Math.floor(number / 500)}/${number}.html`, text];
    }),
  );
}

function nameOf(place: string): string {
  return FILE_SYSTEMS.get(statfsSync(place).type) ?? 'disk';
}

function tableOf(all: readonly Row[]): string {
  const columns = all.filter(({ way }) => way === WAYS[0]?.name);
  const cell = (way: string, column: Row): string => {
    const row = all.find(
      (each) =>
        each.way === way && each.place === column.place && each.size === column.size && each.changed === column.changed,
    );
    return row === undefined ? 'not run' : spread(row.times);
  };
  const tables = [...new Set(columns.map(({ place }) => place))].map((place) => {
    const here = columns.filter((column) => column.place === place);
    return [
      `| ${place}, ms | ${here.map(({ size, changed }) => `${changed.toLocaleString('en')} of ${size.toLocaleString('en')}`).join(' | ')} |`,
      `| --- |${' ---: |'.repeat(here.length)}`,
      ...WAYS.map(({ name }) => `| ${name} | ${here.map((column) => cell(name, column)).join(' | ')} |`),
    ].join('\n');
  });
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB memory, Node.js ${process.versions.node}`;
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}: ${machine}; medians of ${RUNS} builds (least–most). Processes wanting a core meanwhile: ${(loadavg()[1] ?? 0).toFixed(0)}.`,
    ...tables,
  ].join('\n\n');
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const text = (time: number | undefined): string =>
    (time ?? 0) < 10 ? (time ?? 0).toFixed(1) : (time ?? 0).toFixed(0);
  const middle = text(sorted[Math.floor((sorted.length - 1) / 2)]);
  const builds = sorted.length < RUNS ? `; ${sorted.length} only` : '';
  return `${middle} (${text(sorted[0])}–${text(sorted.at(-1))}${builds})`;
}
