import { coverOf, gramAt } from './grams.ts';
import type { Segment } from './manifest.ts';
import { unpackPostings } from './postings.ts';
import { GAP } from './units.ts';
import { unpackRising } from './varint.ts';

/** Documents in which a term stands in the text, each with its places there, rising. */
export type TextHits = ReadonlyMap<number, readonly number[]>;

/** What finds reduced terms in texts: the index's own postings, or another engine for articles. */
export interface TextEngine {
  find(term: string): Promise<TextHits>;
}

type Lists = ReadonlyMap<string, () => Uint32Array>;

const NONE = new Uint32Array();
/** Files kept unpacked. */
const KEPT = 200;
/** Terms up to so many units are also looked for with marks between them. */
const LONGEST_LOOSE = 24;

/** The postings of one segment; documents are numbered from `base`. */
export function textOf(
  name: string,
  segment: Segment,
  base: number,
  read: (path: string) => Promise<Uint8Array>,
): TextEngine {
  const files = new Map<number, Promise<Lists>>();
  let ends: Promise<number[]> | null = null;

  return {
    async find(term) {
      if (segment.firsts.length === 0) return new Map();
      ends ??= read(`${name}/places.bin`).then(unpackRising);
      let starts = term.length === 1 ? await beginning(term) : await phrase(term);
      if (starts.length === 0 && term.length > 1) starts = await loosely(term.replaceAll(GAP, ''));
      return starts.length === 0 ? new Map() : byDocument(starts, await ends, base);
    },
  };

  function file(index: number): Promise<Lists> {
    const known = files.get(index);
    if (known !== undefined) return known;
    const unpacked = read(`${name}/text-${index}.bin`).then(unpackPostings);
    unpacked.catch(() => files.delete(index));
    files.set(index, unpacked);
    const [oldest] = files.keys();
    if (files.size > KEPT && oldest !== undefined) files.delete(oldest);
    return unpacked;
  }

  /** The last file that begins with the token or before it. */
  function fileWith(token: string): number {
    let low = 0;
    let high = segment.firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segment.firsts[middle] ?? '') <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  async function list(token: string): Promise<Uint32Array> {
    return (await file(fileWith(token))).get(token)?.() ?? NONE;
  }

  async function beginning(unit: string): Promise<Uint32Array> {
    const indices: number[] = [];
    for (let index = fileWith(unit); index <= fileWith(`${unit}\uffff`); index += 1) indices.push(index);
    const lists = (await Promise.all(indices.map(file))).flatMap((each) => [...each]);
    return Uint32Array.from(lists.filter(([token]) => token[0] === unit).flatMap(([, places]) => [...places()])).sort();
  }

  async function phrase(term: string): Promise<Uint32Array> {
    const parts = await Promise.all(coverOf(term).map(async ({ gram, at }) => ({ places: await list(gram), at })));
    const [rarest, ...others] = parts.sort((a, b) => a.places.length - b.places.length);
    if (!rarest || rarest.places.length === 0) return NONE;
    let starts = rarest.places.map((place) => place - rarest.at);
    for (const { places, at } of others) starts = common(starts, places, at);
    return starts;
  }

  /** Where the units follow each other with or without marks between. */
  async function loosely(units: string): Promise<Uint32Array> {
    if (units.length < 2 || units.length > LONGEST_LOOSE) return NONE;
    const joints = await Promise.all(
      Array.from({ length: units.length - 1 }, async (_, at) => {
        const pair = gramAt(units, at);
        const lists = await Promise.all([list(pair), list(`${pair[0]}${GAP}${pair[1]}`)]);
        return lists.map((places) => new Set(places));
      }),
    );
    let ways = [...(joints[0]?.[0] ?? []), ...(joints[0]?.[1] ?? [])].map((start) => ({ start, at: start }));
    for (const [next, over] of joints) {
      ways = ways.flatMap(({ start, at }) => {
        if (next?.has(at)) return [{ start, at: at + 1 }];
        return over?.has(at) ? [{ start, at: at + 2 }] : [];
      });
    }
    return Uint32Array.from(ways.map(({ start }) => start)).sort();
  }
}

/** Those of the starts from which the other list has a place so far on; both rise. */
function common(starts: Uint32Array, places: Uint32Array, at: number): Uint32Array<ArrayBuffer> {
  const kept = new Uint32Array(starts.length);
  let count = 0;
  let low = 0;
  for (const start of starts) {
    const wanted = start + at;
    // Long lists are leapt through, short ones walked.
    let step = 1;
    while ((places[low + step] ?? Number.POSITIVE_INFINITY) < wanted) {
      low += step;
      step *= 2;
    }
    while (low < places.length && (places[low] ?? 0) < wanted) low += 1;
    if (places[low] === wanted) kept[count++] = start;
  }
  return kept.slice(0, count);
}

/** Places by document; `ends` are where each document's text ends. */
function byDocument(starts: Uint32Array, ends: readonly number[], base: number): TextHits {
  const hits = new Map<number, number[]>();
  let id = 0;
  for (const start of starts) {
    if ((ends[id] ?? 0) <= start) {
      let high = ends.length - 1;
      while (id < high) {
        const middle = (id + high) >> 1;
        if ((ends[middle] ?? 0) > start) high = middle;
        else id = middle + 1;
      }
    }
    const place = start - (ends[id - 1] ?? 0);
    const known = hits.get(base + id);
    if (known) known.push(place);
    else hits.set(base + id, [place]);
  }
  return hits;
}
