import { type Filter, type TermColumn, unpackColumn } from './columns.ts';
import type { SearchDocument } from './document.ts';
import { excerptOf, joined, marked, type Piece, stretchesOf } from './excerpt.ts';
import { chosen, countsOf, type Facets, stateColumn } from './filtering.ts';
import { type Fold, foldBy } from './fold.ts';
import { unpackLines } from './lines.ts';
import { type Manifest, NUMBERS } from './manifest.ts';
import { listenerOf, type Readings, readingsFrom } from './pinyin.ts';
import { type TextEngine, textOf } from './places.ts';
import { parseQuery, type Query, spellingOf } from './query.ts';
import { type Found, findAll, order } from './ranking.ts';
import { type Titles, titlesOf } from './titles.ts';

/** So many names are compared to suggest the best of them. */
const SUGGESTED = 500;

export type Sort = 'relevance' | 'date' | 'score' | 'rank';

export interface SearchOptions {
  /** Values allowed, by filter; a filter without values lets everything through. */
  filters?: Partial<Record<Filter, readonly string[]>>;
  sort?: Sort;
  offset?: number;
  limit?: number;
  /** Whether to count the hits by filter. */
  facets?: boolean;
  /** The reader's minute in the portal's zone, `2024-07-08T09:00`: what the state of a notice is reckoned by. */
  minute?: string;
}

/** One page found, as it is shown. */
export interface Hit {
  id: number;
  document: SearchDocument;
  title: Piece[];
  excerpt: Piece[];
}

export interface Hits {
  total: number;
  hits: Hit[];
  facets: Facets | null;
  /** What was searched for and kept out, as it was understood. */
  terms: readonly string[];
  without: readonly string[];
  /** Titles most like what was asked for, where nothing was found. */
  near: string[];
  /** Whether the text of articles could not be read, so that pages that have it there only are missing. */
  partial: boolean;
}

/** An opened index. */
export interface Searcher {
  /** Titles and other names that have what was typed, the nearest first: from the table of names alone. */
  suggest(typed: string, most: number): Promise<string[]>;
  search(typed: string, options?: SearchOptions): Promise<Hits>;
  /** All pages found, in the order of `search`: what a download holds. */
  documents(typed: string, options?: SearchOptions): Promise<SearchDocument[]>;
}

/** So many documents are read at once for a download. */
const AT_ONCE = 200;

/**
 * Opens an index that `buildIndex` built. `fetchBytes` gives a file of it by its path, gzipped or not, and throws where it is not
 * there; `articles` gives the engine that holds the text of articles, where the index does not.
 */
export async function openIndex(
  fetchBytes: (path: string) => Promise<Uint8Array>,
  articles: (() => Promise<TextEngine>) | null = null,
): Promise<Searcher> {
  const read = async (path: string) => unpacked(await fetchBytes(path));
  const text = async (path: string) => new TextDecoder().decode(await read(path));
  const manifest: Manifest = JSON.parse(await text('manifest.bin'));
  const fold = foldBy(manifest.variants.split('\n'));
  const lines = await Promise.all(
    manifest.segments.map(async (_, index) => unpackLines(await read(`${index}/titles.bin`))),
  );
  const titles = titlesOf(lines.flat().join('\n'), fold);
  const count = manifest.segments.reduce((sum, segment) => sum + segment.count, 0);
  return new OpenSearcher({ manifest, fold, titles, count, text, read, articles });
}

interface Opened {
  manifest: Manifest;
  fold: Fold;
  titles: Titles;
  count: number;
  read: (path: string) => Promise<Uint8Array>;
  text: (path: string) => Promise<string>;
  articles: (() => Promise<TextEngine>) | null;
}

/** What a query selects, in order. */
interface Selection {
  query: Query;
  ids: number[];
  facets: Facets | null;
  partial: boolean;
}

class OpenSearcher implements Searcher {
  readonly #index: Opened;
  readonly #engines: TextEngine[];
  /** Files of documents with the number of the first in each, rising. */
  readonly #cards: readonly { readonly path: string; readonly from: number }[];
  readonly #files = new Map<string, Promise<unknown>>();
  #others: Promise<TextEngine> | null = null;

  constructor(index: Opened) {
    this.#index = index;
    let from = 0;
    this.#cards = index.manifest.segments.flatMap(({ cards }, number) =>
      cards.map((count, card) => {
        from += count;
        return { path: `${number}/cards-${card}.bin`, from: from - count };
      }),
    );
    let base = 0;
    this.#engines = index.manifest.segments.map((segment, number) => {
      base += segment.count;
      return textOf(String(number), segment, base - segment.count, async (path) =>
        (await index.read(path)).subarray(NUMBERS.length),
      );
    });
  }

  async suggest(typed: string, most: number): Promise<string[]> {
    const { fold, titles } = this.#index;
    const query = parseQuery(typed, fold);
    if (query.terms.length === 0) return [];
    await this.#readings(query);
    const found = await findAll(query, titles, [], SUGGESTED);
    const best = order([...found.values()], null).slice(0, most * 2);
    return [...new Set(best.map((id) => titles.title(id)))].slice(0, most);
  }

  async search(typed: string, options: SearchOptions = {}): Promise<Hits> {
    const { titles } = this.#index;
    const { query, ids, facets, partial } = await this.#find(typed, options);
    const { offset = 0, limit = 10 } = options;
    const readings = await this.#readings(query);
    const hits = await Promise.all(
      ids.slice(offset, offset + limit).map(async (id) => this.#shown(id, await this.#document(id), query, readings)),
    );
    const near = ids.length === 0 && query.terms.length > 0 ? titles.near(query.whole, 5) : [];
    return { total: ids.length, hits, facets, terms: query.terms, without: query.without, near, partial };
  }

  async documents(typed: string, options: SearchOptions = {}): Promise<SearchDocument[]> {
    const { ids } = await this.#find(typed, options);
    const documents: SearchDocument[] = [];
    // Browsers refuse thousands of requests at once.
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      documents.push(...(await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => this.#document(id)))));
    }
    return documents;
  }

  async #find(typed: string, options: SearchOptions): Promise<Selection> {
    const { fold, titles, count } = this.#index;
    const query = parseQuery(typed, fold);
    const filters = Object.entries(options.filters ?? {}).filter(([, values]) => values && values.length > 0);
    const dates = this.#column('date');
    let found: Found[];
    let partial = false;
    if (query.terms.length > 0) {
      await this.#readings(query);
      const articles = this.#articles(() => {
        partial = true;
      });
      found = [...(await findAll(query, titles, [...this.#engines, ...articles])).values()];
    } else {
      found =
        filters.length === 0 ? [] : Array.from({ length: count }, (_, id) => ({ id, grade: 6, length: 0, span: 0 }));
    }
    const column = async (name: string) =>
      name === 'state' ? stateColumn(await this.#column(name), options.minute ?? '') : this.#column(name);
    let facets: Facets | null = null;
    if (options.facets) facets = await countsOf(found, options.filters ?? {}, column);
    const kept = filters.length === 0 ? found : await chosen(found, options.filters ?? {}, column);
    const { sort = 'relevance' } = options;
    const by = sort === 'relevance' ? null : { name: sort, column: await this.#column(sort) };
    return { query, ids: order(kept, await dates, by), facets, partial };
  }

  /** The engine of articles, opened when a term is looked for in their text; where it cannot be, that is told and nothing found. */
  #articles(missing: () => void): TextEngine[] {
    const { articles } = this.#index;
    if (!articles) return [];
    return [
      {
        find: async (term) => {
          try {
            this.#others ??= articles();
            return await (await this.#others).find(term);
          } catch {
            this.#others = null;
            missing();
            return new Map();
          }
        },
      },
    ];
  }

  /** Sounds are needed only where something may be spelled. */
  async #readings(query: Query): Promise<Readings | null> {
    if (![...query.terms, ...query.without].some(spellingOf)) return null;
    return this.#once('pinyin', async () => {
      const readings = readingsFrom(await this.#index.text('pinyin.bin'));
      this.#index.titles.learn(readings);
      return readings;
    });
  }

  #column(name: string): Promise<TermColumn> {
    return this.#once(`column-${name}`, async () => unpackColumn(await this.#index.text(`column-${name}.bin`)));
  }

  async #document(id: number): Promise<SearchDocument> {
    let low = 0;
    for (let high = this.#cards.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((this.#cards[middle]?.from ?? 0) <= id) low = middle;
      else high = middle - 1;
    }
    const card = this.#cards[low];
    if (!card) throw new Error(`no document ${id}`);
    const documents = await this.#once<SearchDocument[]>(card.path, async () =>
      JSON.parse(await this.#index.text(card.path)),
    );
    const document = documents[id - card.from];
    if (!document) throw new Error(`no document ${id}`);
    return document;
  }

  #shown(id: number, document: SearchDocument, { terms, whole }: Query, readings: Readings | null): Hit {
    const { fold } = this.#index;
    const wanted = terms.length > 1 && stretchesOf(document.title, [whole], fold).length > 0 ? [whole] : terms;
    let inTitle = stretchesOf(document.title, wanted, fold);
    if (inTitle.length === 0 && readings) inTitle = heardIn(fold(document.title), terms, readings);
    const names = document.names.map(({ text }) => text).join('，');
    const inNames = stretchesOf(names, terms, fold);
    const heard = inNames.length === 0 && readings ? heardIn(fold(names), terms, readings) : inNames;
    const inBody = stretchesOf(document.body, terms, fold);
    const byName = inTitle.length === 0 && inBody.length === 0 && heard.length > 0;
    return {
      id,
      document,
      title: marked(document.title, inTitle),
      excerpt: byName ? excerptOf(names, heard) : excerptOf(document.body, inBody),
    };
  }

  #once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#files.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#files.set(key, made);
    made.catch(() => this.#files.delete(key));
    return made;
  }
}

/** Where terms that may be spellings are heard in a folded text. */
function heardIn(text: string, terms: readonly string[], readings: Readings): [number, number][] {
  const listen = listenerOf(text, readings);
  const found: [number, number][] = [];
  for (const term of terms) {
    const spelling = spellingOf(term);
    if (spelling !== null) listen(spelling, ({ at, end }) => found.push([at, end]));
  }
  return joined(found);
}

/** The bytes of a gzipped file; others as they are, since some hosts unpack on the way. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
