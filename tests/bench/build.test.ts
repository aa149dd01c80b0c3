import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astro } from '../../bench/build/astro.ts';
import { commonFiles, corrected, filesOf, townshipsOf } from '../../bench/build/corpus.ts';
import { eleventy, eleventyJson } from '../../bench/build/eleventy.ts';
import { Figures } from '../../bench/build/figures.ts';
import { hugo } from '../../bench/build/hugo.ts';
import { inputsFor, sampleSite } from '../../bench/build/inputs.ts';
import { shardsOf } from '../../bench/build/records.ts';
import { measureRounds } from '../../bench/build/rounds.ts';
import type { Comparison } from '../../bench/build/sample.ts';
import { memoryFiles } from '../../src/loading/disk.ts';
import { loadPortal } from '../../src/loading/load.ts';

const DAY = '2026-11-20';
const PAGES = 64;
const folder = mkdtempSync(join(tmpdir(), 'sunboard-bench-test-'));
const peers = [eleventy, eleventyJson, hugo, astro].filter((peer) => peer.version() !== null);
let samples: Record<string, Comparison> = {};

beforeAll(async () => {
  const sample = await sampleSite(join(folder, 'sample'), PAGES, DAY);
  inputsFor(folder, PAGES, DAY, peers, sample);
  const whole = { id: 'pages', family: 'pages', before: 'nothing' } as const;
  const options = { folder, pages: PAGES, day: DAY, peers, steps: [whole], runs: 1, wait: 0, say: () => undefined };
  for await (const measured of measureRounds(options)) samples = measured.samples;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.for([64, 700, 2000])('the portal of the bench has %i pages and no finding', (pages) => {
  const townships = [...townshipsOf(pages)];
  const files = Object.assign({}, commonFiles(pages), ...townships.map(filesOf)) as Record<string, string>;
  const { records, findings } = loadPortal(memoryFiles(files));
  expect(findings).toEqual([]);
  expect(records.branches.length + records.scores.length).toBe(pages);
});

test('each page of the portal has one record for the other generators', () => {
  const paths = [...shardsOf(700, DAY)].flatMap(({ branches, years }) =>
    [...branches, ...[...years.values()].flat()].map(({ path }) => path),
  );
  expect(new Set(paths).size).toBe(700);
  expect(paths).toHaveLength(700);
});

test('a correction changes one figure of the first sheet, each time to another', () => {
  const text = [...townshipsOf(PAGES)][0]?.scores.get(2024) ?? '';
  const once = corrected(text, 1);
  const twice = corrected(once, 2);
  const figuresOf = (sheets: string) => [...sheets.matchAll(/plan: ([\d.]+)/g)].map((each) => each[1]);
  expect(figuresOf(once).slice(1)).toEqual(figuresOf(text).slice(1));
  expect(new Set([text, once, twice].map((each) => figuresOf(each)[0])).size).toBe(3);
});

test.for([eleventy, eleventyJson, hugo, astro])(
  'pages of $id show what ours show, in as much HTML',
  ({ id, version }, { skip }) => {
    if (version() === null) skip(`${id} is not installed`);
    expect(samples[id]?.other).toEqual([]);
    expect(samples[id]?.pages).toBeGreaterThan(10);
    expect(samples[id]?.size).toBeCloseTo(1, 1);
  },
);

test('a ratio is of the middle runs, its ends of the least and the most favourable pair', () => {
  const runs = (seconds: number[]) =>
    seconds.map((each) => ({ seconds: each, processor: 1, largest: null, together: null, others: 0 }));
  const series = (id: string, seconds: number[]) => ({ id, pages: 2000, on: DAY, runs: runs(seconds) });
  const machine = { processors: '', memory: 1, system: '', node: '', inMemory: true };
  const all = [series('hugo', [8, 6, 9]), series('sunboard-all', [2, 4, 1])];
  const figures = new Figures({ machine, versions: {}, samples: {}, series: all });
  expect(figures.ratio('hugo', 'sunboard-all', 2000)).toEqual({ least: 1.5, middle: 4, greatest: 9 });
  expect(figures.ratio('hugo', 'sunboard-all', 20_000)).toBeNull();
});
