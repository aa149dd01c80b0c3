/**
 * Measures pages of the demo with Lighthouse as on a phone with a slow connection, prints the scores and writes docs/audit.md.
 *
 *     npm run audit [-- --site FOLDER]
 *
 * Without a folder the demo is built first, packed as hosts send it. Chromium is found as for the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { serve } from '../src/building/serve.ts';
import { launchBrowser } from '../tests/browser.ts';

const checkout = resolve(import.meta.dirname, '..');

/** Scores the pages are to reach, of 100. */
const GOALS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof GOALS;
const CATEGORIES = Object.keys(GOALS) as Category[];

/** Each page is measured so often; the run with the middle performance counts. */
const RUNS = 3;

/** The figures of loading that Lighthouse makes the performance score of, with their names. */
const TIMINGS = {
  'first-contentful-paint': 'First paint',
  'largest-contentful-paint': 'Largest paint',
  'total-blocking-time': 'Blocking',
  'cumulative-layout-shift': 'Layout shift',
  'speed-index': 'Speed index',
} as const;

/** What was measured of a page. */
interface Measure {
  /** What the page is, and its file. */
  readonly name: string;
  readonly file: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly timings: readonly string[];
  /** Bytes over the wire, all files together. */
  readonly bytes: number;
  /** Audits below full marks that count, as `id: what was found`. */
  readonly lost: readonly string[];
}

/** The pages that are measured: home, the largest table of results, and one of each kind that people share. */
function pagesOf(site: string): [name: string, file: string][] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file)).sort();
  const size = (file: string) => statSync(join(site, file)).size;
  const largest = (pattern: RegExp) => matching(pattern).toSorted((a, b) => size(b) - size(a))[0] ?? '';
  return [
    ['Home', 'index.html'],
    ['Largest table of results', largest(/^results\/[^/]+\/[^/]+\.html$/)],
    ['Largest result', largest(/^results\/[^/]+\/[^/]+\/[^/]+\/[^/]+\.html$/)],
    ['Largest notice', largest(/^notices\/[^/]+\.html$/)],
    ['Largest practice', largest(/^practices\/[^/]+\.html$/)],
    ['Search', 'search.html'],
  ];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  await new Promise((done) => server.close(done));
  if (bound === null || typeof bound === 'string') throw new Error('the system gave no port');
  return bound.port;
}

async function measure(name: string, file: string, address: string, port: number): Promise<Measure> {
  const runs: Measure[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const ran = await lighthouse(address + file, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (!ran) throw new Error(`Lighthouse gave nothing for ${file}`);
    const { categories, audits, runtimeError } = ran.lhr;
    if (runtimeError) throw new Error(`${file}: ${runtimeError.message}`);
    const scoreOf = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
    const counting = CATEGORIES.flatMap((category) =>
      (categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map(({ id }) => id),
    );
    runs.push({
      name,
      file,
      scores: Object.fromEntries(CATEGORIES.map((each) => [each, scoreOf(each)])) as Record<Category, number>,
      timings: Object.keys(TIMINGS).map((id) => (audits[id]?.displayValue ?? '–').replaceAll(/\s/g, ' ')),
      bytes: audits['total-byte-weight']?.numericValue ?? 0,
      lost: [...new Set(counting)].flatMap((id) => {
        const { score = null, displayValue, title = '' } = audits[id] ?? {};
        return score === null || score >= 0.995 ? [] : [`${id} (${displayValue ?? title}): ${Math.round(score * 100)}`];
      }),
    });
  }
  runs.sort((a, b) => a.scores.performance - b.scores.performance);
  return runs[RUNS >> 1] as Measure;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const short = (address: string) => address.replaceAll('|', '\\|');

/** What was measured, as it stands between the marks of docs/audit.md. */
function figuresOf(measures: readonly Measure[], conditions: string): string {
  const missed = measures.flatMap(({ name, scores }) =>
    CATEGORIES.filter((each) => scores[each] < GOALS[each]).map(
      (each) => `${name}: ${each} ${scores[each]}, the goal is ${GOALS[each]}`,
    ),
  );
  const lost = measures.flatMap(({ name, lost: audits }) => audits.map((each) => `- ${name}: ${each}`));
  return [
    conditions,
    '',
    table(
      ['Page', 'Performance', 'Accessibility', 'Best practices', 'SEO', 'All files'],
      [
        ...measures.map(({ name, file, scores, bytes }) => [
          `${name} (\`${short(file)}\`)`,
          ...CATEGORIES.map((each) => String(scores[each])),
          `${(bytes / 1000).toFixed(0)} KB`,
        ]),
        ['Goal', ...CATEGORIES.map((each) => (GOALS[each] === 100 ? '100' : `≥ ${GOALS[each]}`)), ''],
      ],
    ),
    '',
    table(
      ['Page', ...Object.values(TIMINGS)],
      measures.map(({ name, timings }) => [name, ...timings]),
    ),
    '',
    missed.length === 0 ? 'Every goal is met.' : `Goals missed:\n\n${missed.map((each) => `- ${each}`).join('\n')}`,
    '',
    lost.length === 0
      ? 'No audit that counts is below full marks.'
      : `Audits that count and are below full marks, with their score of 100:\n\n${lost.join('\n')}`,
  ].join('\n');
}

const { values } = parseArgs({ options: { site: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'sunboard-audit-'));
const site = values.site === undefined ? join(folder, 'site') : resolve(values.site);
try {
  if (values.site === undefined) {
    const args = ['src/cli/main.ts', 'build', '--root', checkout, '--out', site, '--compress'];
    const { status } = spawnSync(process.execPath, args, { cwd: checkout, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`the build of the demo ended with ${status}`);
  }
  const { server, address } = await serve(site, '/', 0);
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const measures: Measure[] = [];
  for (const [name, file] of pagesOf(site)) {
    measures.push(await measure(name, file, address, port));
    console.error(`${name}: ${CATEGORIES.map((each) => measures.at(-1)?.scores[each]).join(' ')}`);
  }
  const version = browser.version();
  await browser.close();
  server.close();
  const lighthouseVersion = (
    JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> }
  ).devDependencies['lighthouse'];
  const day = new Date().toISOString().slice(0, 10);
  const conditions = `Lighthouse ${lighthouseVersion}, Chromium ${version}, ${day}; the middle one of ${RUNS} runs each.`;
  const figures = figuresOf(measures, conditions);
  console.log(figures);
  const file = join(checkout, 'docs/audit.md');
  const page = readFileSync(file, 'utf8');
  const written = page.replace(
    /(<!-- figures -->)[\s\S]*(<!-- \/figures -->)/,
    (_, from: string, to: string) => `${from}\n\n${figures}\n\n${to}`,
  );
  writeFileSync(file, written);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
