import { gzipSync, strToU8 } from 'fflate';
import { columnsOf, packColumn } from './columns.ts';
import { type ChineseTables, isArticle, type SearchDocument } from './document.ts';
import { type Fold, foldBy } from './fold.ts';
import { wordsOf } from './grams.ts';
import { packLines } from './lines.ts';
import { type Manifest, NUMBERS, type Segment } from './manifest.ts';
import { packPostings } from './postings.ts';
import { unitsOf } from './units.ts';
import { packRising } from './varint.ts';

/** So many documents share their postings: more, and a query would have to read too long lists. */
const SEGMENT = 50_000;
/** Characters of JSON a file of documents is closed at: what is read to show one hit. */
const CARD = 5000;

/** What is told of documents whose text another engine holds. */
export interface ArticleText {
  /** Number of the document in the index. */
  readonly id: number;
  /** Tokens of its title and text, with white space between. */
  readonly tokens: string;
}

export interface BuiltIndex {
  /** Files by path below the index's folder; the same bytes for the same documents. */
  readonly files: Map<string, Uint8Array>;
  readonly articles: ArticleText[];
}

interface Options {
  articlesApart?: boolean;
  inSegment?: number;
}

/**
 * Builds the index of documents. Give `openIndex` of searcher.ts its files to search it. Documents are numbered by region and
 * address; with `articlesApart` the text of articles is not in it but is given back for Pagefind. Above `inSegment` documents it is cut into
 * parts with postings of their own.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  chinese: ChineseTables,
  options: Options = {},
): BuiltIndex {
  const { files, articles } = buildUnpacked(documents, chinese, options);
  return { files: new Map([...files].map(([path, bytes]) => [path, packed(bytes)])), articles };
}

/** A file of an index as it is published: gzip, the same bytes for the same file. */
export function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

/** The same index, its files not yet `packed`: where most are as they were, packing is most of the work. */
export function buildUnpacked(
  documents: readonly SearchDocument[],
  chinese: ChineseTables,
  { articlesApart = false, inSegment = SEGMENT }: Options = {},
): BuiltIndex {
  const ordered = documents.toSorted((a, b) => compare(a.region ?? '', b.region ?? '') || compare(a.url, b.url));
  const variants = usedVariants(ordered, chinese.variants);
  const fold = foldBy(variants);
  const files = new Map<string, Uint8Array>();
  const add = (path: string, bytes: Uint8Array) => files.set(path, bytes);
  const articles: ArticleText[] = [];
  const segments: Segment[] = [];
  for (let from = 0; from < ordered.length; from += inSegment) {
    const part = ordered.slice(from, from + inSegment);
    const name = String(segments.length);
    const texts = part.map((each, index) => {
      const body = unitsOf(fold(each.body)).text;
      if (!articlesApart || !isArticle(each)) return body;
      const title = unitsOf(fold(each.title)).text;
      articles.push({ id: from + index, tokens: [...wordsOf(title), ...wordsOf(body)].join(' ') });
      return '';
    });
    const { firsts, files: postings } = packPostings(texts);
    for (const [index, bytes] of postings.entries()) add(`${name}/text-${index}.bin`, numbersFile(bytes));
    add(`${name}/places.bin`, numbersFile(packRising(endsOf(texts))));
    add(`${name}/titles.bin`, packLines(part.map(titleLine)));
    add(`${name}/urls.bin`, strToU8(part.map(({ url }) => url).join('\n')));
    const cards = cardsOf(part);
    for (const [index, { json }] of cards.entries()) add(`${name}/cards-${index}.bin`, strToU8(json));
    segments.push({ count: part.length, firsts, cards: cards.map(({ count }) => count) });
  }
  const columns = columnsOf(ordered);
  for (const [name, column] of Object.entries(columns)) add(`column-${name}.bin`, strToU8(packColumn(column)));
  add('pinyin.bin', strToU8(readingsOf(ordered, chinese, fold)));
  const manifest: Manifest = { version: 1, variants: variants.join('\n'), segments };
  add('manifest.bin', strToU8(JSON.stringify(manifest)));
  return { files, articles };
}

/** A file that holds numbers, not text, says so. */
function numbersFile(bytes: Uint8Array): Uint8Array {
  const file = new Uint8Array(NUMBERS.length + bytes.length);
  file.set(strToU8(NUMBERS));
  file.set(bytes, NUMBERS.length);
  return file;
}

/** A title and the other names, with tabs between; a line is a document. */
function titleLine({ title, names }: SearchDocument): string {
  return [title, ...names.map(({ text }) => text)].map((text) => text.replace(/[\t\n\r]/g, ' ')).join('\t');
}

/** Where each text ends when they follow each other, the place after it not counted. */
function* endsOf(texts: readonly string[]): Generator<number> {
  let end = 0;
  for (const text of texts) {
    end += text.length + 1;
    yield end;
  }
}

function cardsOf(documents: readonly SearchDocument[]): { json: string; count: number }[] {
  const cards: { json: string; count: number }[] = [];
  let held: string[] = [];
  let size = 0;
  const close = () => {
    if (held.length > 0) cards.push({ json: `[${held.join(',\n')}]`, count: held.length });
    held = [];
    size = 0;
  };
  for (const each of documents) {
    const json = JSON.stringify(each);
    if (size + json.length > CARD) close();
    held.push(json);
    size += json.length;
  }
  close();
  return cards;
}

/** The classes with a member that occurs: what else may be typed leads nowhere. */
function usedVariants(documents: readonly SearchDocument[], variants: readonly string[]): string[] {
  const used = new Set<string>();
  for (const { title, names, body } of documents) {
    for (const text of [title, body, ...names.map((name) => name.text)]) for (const unit of text) used.add(unit);
  }
  return variants.filter((each) => [...each].some((character) => used.has(character)));
}

/** Each character of titles and names with its readings, those met in a name first: `解 jie xie`. */
function readingsOf(documents: readonly SearchDocument[], chinese: ChineseTables, fold: Fold): string {
  const readings = new Map<string, Set<string>>();
  for (const { title, names } of documents) {
    for (const { text, person } of [{ text: title, person: false }, ...names]) {
      const syllables = chinese.readings(text, person);
      for (const [index, unit] of fold(text).split('').entries()) {
        const syllable = syllables[index];
        if (!syllable) continue;
        const of = readings.get(unit) ?? new Set();
        readings.set(unit, of.add(syllable));
      }
    }
  }
  for (const [unit, of] of readings) for (const each of chinese.allReadings(unit)) of.add(each);
  return [...readings]
    .sort(([a], [b]) => compare(a, b))
    .map(([unit, of]) => `${unit}${[...of].join(' ')}`)
    .join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
