/** Builds Sunboard's index of a corpus made from a seed: `FOLDER SEED PAGES ARTICLES apart|within`.
 * A process of its own, to be weighed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { indexArticles } from '../../src/building/articles-index.ts';
import { allReadingsOf, readingsOf, variantClasses } from '../../src/language/search-tables.ts';
import { buildIndex } from '../../src/search/build.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { corpus, type Page } from './corpus.ts';

const [folder = '', seed, pages, count, articlesAre] = process.argv.slice(2);
const documents = corpus(Number(seed), Number(pages), Number(count)).map(documentOf);
const started = performance.now();
const chinese = { variants: variantClasses(), readings: readingsOf, allReadings: allReadingsOf };
const { files, articles } = buildIndex(documents, chinese, { articlesApart: articlesAre === 'apart' });
for (const [path, bytes] of files) write(path, bytes);
if (articles.length > 0) for (const [path, bytes] of await indexArticles(articles)) write(`articles/${path}`, bytes);
process.stdout.write(String((performance.now() - started) / 1000));

function documentOf({ kind, address, title, paragraphs, day, year, township }: Page): SearchDocument {
  return {
    url: address,
    kind: kind === 'article' ? 'practice' : kind,
    title,
    names: kind === 'winner' ? [{ text: title, person: true }] : [],
    body: paragraphs.join('\n'),
    date: day,
    year,
    region: township,
    programme: null,
    grade: null,
    score: null,
    rank: null,
    turns: null,
    times: null,
    portal: null,
  };
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
