import { wordsOf } from '../search/grams.ts';
import type { TextEngine } from '../search/places.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/**
 * The articles, whose tokens Pagefind holds. It is asked for the tokens of a term without quotation marks, for its exact search is
 * slow; tokens overlap, so that pages in which they follow each other without a gap are those that have the term.
 */
export async function articlesAt(address: string): Promise<TextEngine> {
  const found = await fetch(`${address}ids.json`);
  // A portal without articles has no such part.
  if (found.status === 404) return { find: async () => new Map() };
  if (!found.ok) throw new Error(`${address}: ${found.status}`);
  const ids: Readonly<Record<string, number>> = await found.json();
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${address}pagefind.js`);
  await pagefind.init();
  return {
    async find(term) {
      const tokens = wordsOf(term).slice(0, -1);
      const { results } = await pagefind.search(tokens.length === 0 ? term : tokens.join(' '));
      const hits = new Map<number, number[]>();
      for (const { id, words } of results) {
        const places = startsOfRuns(words, Math.max(tokens.length, 1));
        const page = ids[id];
        if (places.length > 0 && page !== undefined) hits.set(page, places);
      }
      return hits;
    },
  };
}

/** Places from which so many follow each other. */
function startsOfRuns(places: readonly number[], length: number): number[] {
  const rising = [...new Set(places)].sort((a, b) => a - b);
  return rising.filter((place, index) => rising[index + length - 1] === place + length - 1);
}
