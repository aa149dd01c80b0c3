import { cpus, totalmem } from 'node:os';
import process from 'node:process';
import type { Measured, Spread } from './measure.ts';

/** One corpus and what both engines made of it. */
export interface Round {
  readonly pages: number;
  readonly articles: number;
  readonly characters: number;
  readonly queries: string;
  readonly measured: readonly Measured[];
}

/** The table of docs/search.md as Markdown, with the day and the machine. */
export function tableOf(rounds: readonly Round[], day: string, browser: string): string {
  const columns = rounds.flatMap((round) => round.measured.map((measured) => ({ round, measured })));
  const row = (name: string, figure: (measured: Measured) => string): string =>
    `| ${[name, ...columns.map(({ measured }) => figure(measured))].join(' | ')} |`;
  return [
    `Measured ${day}: ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB memory, Node.js ${process.versions.node.split('.')[0]}, Chromium ${browser.split('.')[0]}, headless, loopback without throttling.`,
    '',
    ...rounds.map(
      ({ pages, articles, characters, queries }) =>
        `- ${count(pages)} pages, ${count(articles)} of them articles, ${millions(characters)} million characters; ${queries}.`,
    ),
    '',
    `| | ${columns.map(({ round, measured }) => `${measured.engine}, ${count(round.pages)}`).join(' | ')} |`,
    `| --- |${columns.map(() => ' ---: |').join('')}`,
    row('Substrings found', ({ recall }) => percent(recall.substring)),
    row('… those cut through words', ({ recallAcrossWords }) => percent(recallAcrossWords)),
    row('Right pages in the first ten', ({ firstTen }) => percent(firstTen.substring)),
    row('First five hold the words', ({ firstFive }) => percent(firstFive)),
    row('All hits hold the words', ({ precision }) => percent(precision)),
    row('Traditional: found / in the first ten', (each) => both(each, 'traditional')),
    row('Digits and Latin cut anywhere: found / in the first ten', (each) => both(each, 'mixed')),
    row('Pinyin in full: found / in the first ten', (each) => both(each, 'pinyin')),
    row('Pinyin initials: found / in the first ten', (each) => both(each, 'initials')),
    row('Pinyin half typed: found / in the first ten', (each) => both(each, 'half-typed')),
    row('Ten excerpts ready, p50, ms', ({ ready }) => range(ready.p50, milliseconds)),
    row('Ten excerpts ready, p95, ms', ({ ready }) => range(ready.p95, milliseconds)),
    row('Ten excerpts ready, slowest, ms', ({ ready }) => milliseconds(ready.most)),
    row('Titles ready after a key, p50 / p95 / slowest, ms', ({ titles }) =>
      titles === null ? '—' : [titles.p50, titles.p95, titles.most].map(milliseconds).join(' / '),
    ),
    row('Sent before the first hits in titles, KB', ({ firstTitles }) =>
      firstTitles === null ? '—' : range(firstTitles, kilobytes),
    ),
    row('Sent before the first ten excerpts, KB', ({ firstBytes }) => range(firstBytes, kilobytes)),
    row('Index on disk, MB', ({ disk }) => megabytes(disk)),
    row('Time to build, s', ({ buildSeconds }) => buildSeconds.toFixed(1)),
    row('Peak memory to build, GB', ({ peak }) => (peak === null ? '—' : (peak / 2 ** 30).toFixed(2))),
  ].join('\n');
}

const count = (value: number): string => value.toLocaleString('en-US');
const millions = (value: number): string => (value / 1e6).toFixed(1);
const milliseconds = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const kilobytes = (value: number): string => (value / 1024).toFixed(0);
const megabytes = (value: number): string => (value / 2 ** 20).toFixed(1);

function range({ median, least, most }: Spread, write: (value: number) => string): string {
  return `${write(median)} (${write(least)}–${write(most)})`;
}

function both({ recall, firstTen }: Measured, kind: keyof Measured['recall']): string {
  return `${percent(recall[kind])} / ${percent(firstTen[kind])}`;
}

/** Rounded down, so that 100 % is said of nothing less. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}
