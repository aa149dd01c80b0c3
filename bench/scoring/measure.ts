import process from 'node:process';
import { Bulk } from '../../src/domain/scoring/bulk.ts';
import { type Floating, rankFloating, scoreFloating } from './floating.ts';
import { publishedByIntegers } from './integers.ts';
import { scheme } from './scheme.ts';
import { type BenchSheet, benchRoster, nameOf, sheetsOf, townshipOf } from './sheets.ts';

/** One way of scoring. Making the sheets is not in it. */
export interface Way {
  readonly scoring: Spent;
  readonly ranking: Spent;
}

/** Seconds on the wall, and of the processors; with other programs on the machine the second says more. */
export interface Spent {
  readonly wall: number;
  readonly processor: number;
}

export interface Measured {
  readonly sheets: number;
  readonly exact: Way;
  readonly floating: Way;
  /** Resident memory of the process in megabytes: before the first sheet, and at most until all were scored exactly. */
  readonly memory: { readonly before: number; readonly peak: number };
  /** Sheets whose figure was worked out a second time with big integers. */
  readonly checked: number;
  readonly others: Others;
}

/** Sheets for which the floating-point version says something else. */
export interface Others {
  figure: number;
  grade: number;
  rank: number;
  /** The first of them that differ in the figure. */
  readonly examples: { readonly branch: string; readonly exact: string; readonly floating: string }[];
}

/** Every so many sheets are checked. */
const STRIDE = 100;
/** Sheets made at a time, so that making them is not timed and they are not all kept. */
const BATCH = 100;
const EXAMPLES = 3;
const GRADES = (scheme.grades ?? []).map((grade) => grade.name);

/** Scores so many sheets exactly and in floating point. Throws where an exact figure is not that of big integers. */
export function measure(sheets: number): Measured {
  const before = process.memoryUsage.rss() / 1024 / 1024;
  const { way, checked, ...published } = measureExact(sheets);
  const peak = process.resourceUsage().maxRSS / 1024;
  return { sheets, exact: way, memory: { before, peak }, checked, ...compareFloating(sheets, published) };
}

/** What the exact scoring publishes, by the number of the sheet. */
interface Published {
  readonly hundredths: Uint32Array;
  readonly grades: Uint8Array;
  readonly ranks: Uint32Array;
}

function measureExact(sheets: number): Published & { way: Way; checked: number } {
  const bulk = new Bulk(scheme, { roster: benchRoster() });
  const hundredths = new Uint32Array(sheets);
  const grades = new Uint8Array(sheets);
  const [scoring, ranking] = [new Timer(), new Timer()];
  let row = 0;
  let checked = 0;
  for (const batch of batchesOf(sheets)) {
    const results = scoring.time(() => batch.map((sheet) => bulk.score(sheet).result));
    for (const [i, sheet] of batch.entries()) {
      const { value, grade } = results[i] ?? {};
      if (!value) throw new Error(`sheet ${row} was refused`);
      hundredths[row] = Number(value.replace('.', ''));
      grades[row] = GRADES.indexOf(grade ?? '');
      if (row % STRIDE === 0) {
        if (publishedByIntegers(sheet) !== value) throw new Error(`sheet ${row} is not ${value}`);
        checked += 1;
      }
      row += 1;
    }
  }
  const ranks = ranking.time(() => bulk.ranks());
  return { way: { scoring: scoring.spent, ranking: ranking.spent }, checked, hundredths, grades, ranks };
}

function compareFloating(sheets: number, exact: Published): { floating: Way; others: Others } {
  const others: Others = { figure: 0, grade: 0, rank: 0, examples: [] };
  const [scoring, ranking] = [new Timer(), new Timer()];
  let township: Floating[] = [];
  let row = 0;
  const rankTownship = (): void => {
    const first = row - township.length;
    const ranks = ranking.time(() => rankFloating(township));
    others.rank += ranks.filter((rank, i) => rank !== exact.ranks[first + i]).length;
    township = [];
  };
  for (const batch of batchesOf(sheets)) {
    for (const result of scoring.time(() => batch.map(scoreFloating))) {
      if (row > 0 && townshipOf(row) !== townshipOf(row - 1)) rankTownship();
      township.push(result);
      compare(result, row, exact, others);
      row += 1;
    }
  }
  rankTownship();
  return { floating: { scoring: scoring.spent, ranking: ranking.spent }, others };
}

function compare({ value, grade }: Floating, row: number, exact: Published, others: Others): void {
  const digits = String(exact.hundredths[row]).padStart(3, '0');
  const published = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  if (grade !== GRADES[exact.grades[row] ?? 0]) others.grade += 1;
  if (value === published) return;
  others.figure += 1;
  if (others.examples.length < EXAMPLES) {
    others.examples.push({ branch: nameOf(row), exact: published, floating: value });
  }
}

function* batchesOf(sheets: number): Generator<readonly BenchSheet[]> {
  let batch: BenchSheet[] = [];
  for (const sheet of sheetsOf(sheets)) {
    batch.push(sheet);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Adds up the time of what it runs. */
class Timer {
  #wall = 0;
  #processor = 0;

  time<T>(run: () => T): T {
    const from = performance.now();
    const used = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(used);
    this.#wall += (performance.now() - from) / 1000;
    this.#processor += (user + system) / 1_000_000;
    return result;
  }

  get spent(): Spent {
    return { wall: this.#wall, processor: this.#processor };
  }
}
