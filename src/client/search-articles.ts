import { wordPartOf, wordsOf } from '../search/grams.ts';
import type { TextEngine } from '../search/places.ts';
import { GAP } from '../search/units.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/**
 * The articles, whose tokens Pagefind holds. It is asked for the tokens of a term without quotation marks, for its exact search is
 * slow; tokens overlap, so that pages in which they follow each other without a gap are those that have the term. Where a unit
 * comes twice in the term its tokens may follow each other in another order too, so each is asked for by itself.
 */
export async function articlesAt(address: string): Promise<TextEngine> {
  const found = await fetch(`${address}ids.json`);
  // A portal without articles has no such part.
  if (found.status === 404) return { find: async () => new Map() };
  if (!found.ok) throw new Error(`${address}: ${found.status}`);
  const ids: Readonly<Record<string, number>> = await found.json();
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${address}pagefind.js`);
  await pagefind.init();
  const placesOf = async (words: string) =>
    new Map((await pagefind.search(words)).results.map(({ id, words: places }) => [id, places]));
  return {
    async find(term) {
      const tokens = wordsOf(term).slice(0, -1);
      const letters = term.replaceAll(GAP, '');
      const starts =
        tokens.length < 2 || new Set(letters).size === letters.length
          ? startsOfRuns(await placesOf(tokens.join(' ') || wordPartOf(term)), Math.max(tokens.length, 1))
          : startsInOrder(await Promise.all(tokens.map(placesOf)));
      return new Map(
        [...starts].flatMap(([id, places]) => {
          const page = ids[id];
          return places.length > 0 && page !== undefined ? [[page, places] as const] : [];
        }),
      );
    },
  };
}

type Places = ReadonlyMap<string, readonly number[]>;

/** Places by page from which so many follow each other. */
function startsOfRuns(places: Places, length: number): Places {
  return new Map(
    [...places].map(([id, each]) => {
      const rising = risingOf(each);
      return [id, rising.filter((place, index) => rising[index + length - 1] === place + length - 1)];
    }),
  );
}

/** Places by page of the first token from which each of the others stands as far on as it does in the term. */
function startsInOrder([first, ...others]: readonly Places[]): Places {
  return new Map(
    [...(first ?? [])].map(([id, each]) => {
      const following = others.map((places) => new Set(places.get(id)));
      return [id, risingOf(each).filter((place) => following.every((places, at) => places.has(place + at + 1)))];
    }),
  );
}

function risingOf(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}
