import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { type Answer, type Corpus, type Engine, sizeOf } from './engine.ts';
import { KINDS, type Kind, type Query } from './queries.ts';
import { type Served, serve } from './server.ts';
import type { Truth } from './truth.ts';

/** A figure of several runs. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** What an engine reached on a corpus; shares from 0 to 1, times in milliseconds, sizes in bytes. */
export interface Measured {
  readonly engine: string;
  readonly recall: Readonly<Record<Kind, number>>;
  readonly recallAcrossWords: number;
  /** Of the pages that hold the words, at most ten, the share that is among the first ten hits. */
  readonly firstTen: Readonly<Record<Kind, number>>;
  /** Of the first five hits the share that holds the words. */
  readonly firstFive: number;
  /** Of all hits the share that holds the words. */
  readonly precision: number;
  readonly ready: { readonly p50: Spread; readonly p95: Spread; readonly most: number };
  readonly titles: { readonly p50: number; readonly p95: number; readonly most: number } | null;
  /** Sent before the first titles; null where they come with the rest. */
  readonly firstTitles: Spread | null;
  /** Sent before ten excerpts. */
  readonly firstBytes: Spread;
  readonly disk: number;
  readonly buildSeconds: number;
  readonly peak: number | null;
  /** Queries whose answer was not whole, to look into. */
  readonly weak: readonly { readonly kind: Kind; readonly text: string; readonly fault: string }[];
}

/** Queries handed to the browser at once. */
const BATCH = 25;
/** Timings are told for each of so many groups of queries. */
const GROUPS = 5;
const COLD = 9;

/** Builds an engine's index, asks it everything in Chromium and compares with the truth. */
export async function measure(
  engine: Engine,
  corpus: Corpus,
  queries: readonly Query[],
  truth: Truth,
  browser: Browser,
): Promise<Measured> {
  const folder = join(mkdtempSync(join(tmpdir(), 'search-bench-')), 'site');
  mkdirSync(folder);
  const served = await serve(folder);
  try {
    const cost = await engine.build(folder, corpus);
    const number = engine.numbers(folder, corpus);
    const answers = await askAll(engine, queries, served, browser, number);
    const cold: number[] = [];
    const coldTitles: number[] = [];
    for (const { text } of queries.filter(({ kind }) => kind === 'substring').slice(0, COLD)) {
      const { suggest } = engine;
      if (suggest) coldTitles.push(await bytesOf(served, browser, (tab) => suggest(tab, [text])));
      cold.push(await bytesOf(served, browser, (tab) => engine.ask(tab, [text], false)));
    }
    return {
      ...judge(queries, answers, truth),
      titles: await titleTimes(engine, queries, served, browser),
      engine: engine.name,
      firstTitles: coldTitles.length === 0 ? null : spread(coldTitles),
      firstBytes: spread(cold),
      disk: sizeOf(folder, engine.index),
      buildSeconds: cost.seconds,
      peak: cost.peak,
    };
  } finally {
    await served.close();
    rmSync(join(folder, '..'), { recursive: true });
  }
}

async function askAll(
  engine: Engine,
  queries: readonly Query[],
  served: Served,
  browser: Browser,
  number: (found: string) => number,
): Promise<Answer[]> {
  const tab = await browser.newPage();
  await tab.goto(`${served.origin}/index.html`);
  const answers: Answer[] = [];
  for (let from = 0; from < queries.length; from += BATCH) {
    const batch = queries.slice(from, from + BATCH).map(({ text }) => text);
    const raw = await engine.ask(tab, batch, true);
    answers.push(...raw.map((each) => ({ ...each, found: each.found.map(number) })));
  }
  await tab.close();
  return answers;
}

/** Bytes sent for what is asked first, on a device that was never here. */
async function bytesOf(served: Served, browser: Browser, ask: (tab: Tab) => Promise<unknown>): Promise<number> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${served.origin}/index.html`);
  served.sent();
  await ask(tab);
  const sent = served.sent();
  await context.close();
  return sent;
}

/** Types names and readings key by key on an open page. */
async function titleTimes(
  engine: Engine,
  queries: readonly Query[],
  served: Served,
  browser: Browser,
): Promise<Measured['titles']> {
  if (engine.suggest === null) return null;
  const tab = await browser.newPage();
  await tab.goto(`${served.origin}/index.html`);
  const typed = queries
    .filter(({ kind }, index) => (kind === 'substring' || kind === 'pinyin' || kind === 'initials') && index % 10 === 0)
    .flatMap(({ text }) => Array.from(text, (_, index) => text.slice(0, index + 1)));
  // The first keys come while the index is read.
  const [, ...times] = await engine.suggest(tab, [...typed.slice(0, 1), ...typed]);
  await tab.close();
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), most: Math.max(...times) };
}

type Judged = Omit<Measured, 'engine' | 'titles' | 'firstTitles' | 'firstBytes' | 'disk' | 'buildSeconds' | 'peak'>;

function judge(queries: readonly Query[], answers: readonly Answer[], truth: Truth): Judged {
  const judged = queries.map((query, index) => judgeOne(query, answers[index] as Answer, truth));
  const of = (kind: Kind) => judged.filter(({ query }) => query.kind === kind);
  const substrings = of('substring');
  const times = substrings.map(({ answer }) => answer.milliseconds);
  const groups = Array.from({ length: GROUPS }, (_, group) => times.filter((_time, index) => index % GROUPS === group));
  const mean = (all: readonly (typeof judged)[number][], share: 'recall' | 'firstTen' | 'firstFive' | 'precision') =>
    all.reduce((sum, each) => sum + each[share], 0) / Math.max(1, all.length);
  const byKind = (share: 'recall' | 'firstTen') =>
    Object.fromEntries(KINDS.map((kind) => [kind, mean(of(kind), share)])) as Record<Kind, number>;
  return {
    recall: byKind('recall'),
    recallAcrossWords: mean(
      substrings.filter(({ query }) => query.acrossWords),
      'recall',
    ),
    firstTen: byKind('firstTen'),
    firstFive: mean(substrings, 'firstFive'),
    precision: mean(substrings, 'precision'),
    ready: {
      p50: { ...spread(groups.map((group) => quantile(group, 0.5))), median: quantile(times, 0.5) },
      p95: { ...spread(groups.map((group) => quantile(group, 0.95))), median: quantile(times, 0.95) },
      most: Math.max(...times),
    },
    weak: judged.flatMap(({ query: { kind, text }, recall, firstTen, firstFive }) => {
      const fault =
        recall < 1
          ? `found ${recall}`
          : firstTen < 1
            ? `first ten ${firstTen}`
            : firstFive < 1
              ? `first five ${firstFive}`
              : '';
      return fault === '' ? [] : [{ kind, text, fault }];
    }),
  };
}

interface JudgedOne {
  readonly query: Query;
  readonly answer: Answer;
  readonly recall: number;
  readonly firstTen: number;
  readonly firstFive: number;
  readonly precision: number;
}

function judgeOne(query: Query, answer: Answer, truth: Truth): JudgedOne {
  const { found } = answer;
  const byReading = query.kind === 'pinyin' || query.kind === 'initials' || query.kind === 'half-typed';
  const right = byReading ? new Set([query.page]) : truth.pagesWith(query.means);
  const rightOf = (pages: readonly number[]): number => new Set(pages.filter((page) => right.has(page))).size;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    query,
    answer,
    recall: share(rightOf(found), right.size),
    firstTen: share(rightOf(found.slice(0, 10)), Math.min(10, right.size)),
    firstFive: byReading ? 1 : share(rightOf(found.slice(0, 5)), Math.min(5, found.length)),
    precision: share(rightOf(found), found.length),
  };
}

function spread(figures: readonly number[]): Spread {
  return { median: quantile(figures, 0.5), least: Math.min(...figures), most: Math.max(...figures) };
}

/** The value below which the share of the figures lies, by nearest rank. */
function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
