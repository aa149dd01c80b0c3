import { wordPartOf, wordsOf } from '../search/grams.ts';
import type { TextEngine } from '../search/places.ts';
import { GAP } from '../search/units.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Terms up to so many units are also looked for with marks between them. */
const LONGEST_LOOSE = 24;

/**
 * The articles, whose tokens Pagefind holds. It is asked for the tokens of a term without quotation marks, for its exact search is
 * slow; tokens overlap, so that pages in which they follow each other without a gap are those that have the term. Where a unit
 * comes twice in the term its tokens may follow each other in another order too, so each is asked for by itself. A term that is
 * nowhere as it stands is looked for with marks between its units, or without.
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
      const letters = term.replaceAll(GAP, '');
      const strictly = numbered(await asItStands(term, letters));
      return strictly.size > 0 ? strictly : numbered(await loosely(letters));
    },
  };

  async function asItStands(term: string, letters: string): Promise<Places> {
    const tokens = wordsOf(term).slice(0, -1);
    return tokens.length < 2 || new Set(letters).size === letters.length
      ? startsOfRuns(await placesOf(tokens.join(' ') || wordPartOf(term)), Math.max(tokens.length, 1))
      : startsInOrder(await Promise.all(tokens.map(placesOf)));
  }

  /** Each unit begins one token whether a mark follows it or not, so that the tokens of a run stand side by side either way. */
  async function loosely(letters: string): Promise<Places> {
    let starts: Places = new Map();
    if (letters.length > LONGEST_LOOSE) return starts;
    for (let at = 0; at + 1 < letters.length; at += 1) {
      const [unit = '', next = ''] = letters.slice(at, at + 2).split('');
      const pairs = [unit + next, unit + GAP + next];
      const joint = unionOf(await Promise.all(pairs.map((pair) => placesOf(wordsOf(pair)[0] ?? ''))));
      starts = at === 0 ? joint : followed(starts, joint, at);
      if (starts.size === 0) break;
    }
    return starts;
  }

  function numbered(starts: Places): Map<number, readonly number[]> {
    return new Map(
      [...starts].flatMap(([id, places]) => {
        const page = ids[id];
        return places.length > 0 && page !== undefined ? [[page, risingOf(places)] as const] : [];
      }),
    );
  }
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

/** Places by page from which another has one so far on; pages without are left out. */
function followed(starts: Places, others: Places, at: number): Places {
  return new Map(
    [...starts].flatMap(([id, each]) => {
      const after = new Set(others.get(id));
      const kept = each.filter((place) => after.has(place + at));
      return kept.length > 0 ? [[id, kept] as const] : [];
    }),
  );
}

function unionOf(each: readonly Places[]): Places {
  const union = new Map<string, readonly number[]>();
  for (const places of each) for (const [id, of] of places) union.set(id, [...(union.get(id) ?? []), ...of]);
  return union;
}

/** Places by page of the first token from which each of the others stands as far on as it does in the term. */
function startsInOrder([first, ...others]: readonly Places[]): Places {
  return others.reduce((starts, places, at) => followed(starts, places, at + 1), first ?? new Map());
}

function risingOf(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}
