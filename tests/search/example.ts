import { allReadingsOf, readingsOf, variantClasses } from '../../src/language/search-tables.ts';
import { buildIndex } from '../../src/search/build.ts';
import type { ChineseTables, SearchDocument } from '../../src/search/document.ts';
import { openIndex, type Searcher } from '../../src/search/searcher.ts';
import { EMPTY } from '../../src/views/search-text.ts';

export const chinese: ChineseTables = {
  variants: variantClasses(),
  readings: readingsOf,
  allReadings: allReadingsOf,
};

/** A document with little in it. */
export function page(title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    url: `/branches/${encodeURIComponent(title)}.html`,
    kind: 'branch',
    title,
    ...EMPTY,
    ...more,
  };
}

/** Documents indexed and opened again, all of them in the index itself. */
export function indexed(documents: readonly SearchDocument[], inSegment?: number): Promise<Searcher> {
  const { files } = buildIndex(documents, chinese, inSegment === undefined ? {} : { inSegment });
  return openIndex(async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return bytes;
  });
}

/** Titles found, best first. */
export async function titlesFound(searcher: Searcher, typed: string): Promise<string[]> {
  return (await searcher.search(typed, { limit: 50 })).hits.map(({ document }) => document.title);
}
