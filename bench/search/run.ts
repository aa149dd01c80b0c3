/**
 * Measures search side by side with plain Pagefind in Chromium and writes the table of docs/search.md. `npm run bench:search`;
 * `--small` asks only the smaller portal, `--only NAME` those whose name begins so, writing nothing, `--list` names the queries that were
 * not answered whole.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { launchBrowser } from '../../tests/browser.ts';
import { corpus } from './corpus.ts';
import { type Measured, measure } from './measure.ts';
import { plainPagefind } from './pagefind.ts';
import { queriesFor } from './queries.ts';
import { sunboard, sunboardAlone } from './sunboard.ts';
import { type Round, tableOf } from './table.ts';
import { Truth } from './truth.ts';

const SEED = 20_260_101;
const SIZES = [
  { pages: 12_000, articles: 2000 },
  { pages: 45_000, articles: 4000 },
];
const COUNTS = { substring: 500, traditional: 100, mixed: 100 };
const PAGE = new URL('../../docs/search.md', import.meta.url);

const flags = process.argv.slice(2);
const only = flags.includes('--only') ? flags[flags.indexOf('--only') + 1] : undefined;
const engines = [plainPagefind, sunboard, sunboardAlone].filter(
  ({ name }) => only === undefined || name.toLowerCase().startsWith(only),
);
const browser = await launchBrowser();
const rounds: Round[] = [];
for (const size of flags.includes('--small') ? SIZES.slice(0, 1) : SIZES) {
  const pages = corpus(SEED, size.pages, size.articles);
  const queries = queriesFor(SEED + 1, pages, COUNTS);
  const truth = new Truth(pages);
  const measured: Measured[] = [];
  for (const engine of engines) {
    measured.push(await measure(engine, { seed: SEED, pages, articles: size.articles }, queries, truth, browser));
  }
  rounds.push({
    ...size,
    characters: pages.reduce((sum, { title, paragraphs }) => sum + title.length + paragraphs.join('').length, 0),
    queries: `${COUNTS.substring} substrings, ${COUNTS.traditional} traditional, ${COUNTS.mixed} mixed, 3 × 200 readings`,
    measured,
  });
}
const table = tableOf(rounds, new Date().toISOString().slice(0, 10), browser.version());
await browser.close();
process.stdout.write(`${table}\n`);
if (flags.includes('--list')) {
  for (const { engine, weak } of rounds.flatMap(({ measured }) => measured)) {
    for (const { kind, text, fault } of weak)
      process.stdout.write(`${engine} ${kind} ${JSON.stringify(text)} ${fault}\n`);
  }
}
if (only === undefined) {
  const marked = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;
  const text = readFileSync(PAGE, 'utf8').replace(marked, (_, start: string, end: string) => start + table + end);
  writeFileSync(PAGE, text);
}
