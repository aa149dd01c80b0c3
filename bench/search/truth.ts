import type { Page } from './corpus.ts';

/** Finds by looking through every text, which is slow and cannot miss. */
export class Truth {
  readonly #texts: readonly string[];

  constructor(pages: readonly Page[]) {
    this.#texts = pages.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n').toLowerCase());
  }

  /** Numbers of the pages whose title or text holds the words as they stand, letters in either case. */
  pagesWith(words: string): Set<number> {
    const sought = words.toLowerCase();
    return new Set(this.#texts.flatMap((text, page) => (text.includes(sought) ? [page] : [])));
  }
}
