import type { TermColumn } from './columns.ts';
import type { TextEngine } from './places.ts';
import { type Query, spellingOf } from './query.ts';
import type { TitleHit, Titles } from './titles.ts';

/** A document that has all that was asked for. */
export interface Found {
  readonly id: number;
  /** As of `TitleHit`; 3.5 where the terms stand apart in names, 6 where any is in the text only, 8 and 9 of mixed sounds. */
  readonly grade: number;
  /** Length of the name met; 0 where the text decides. */
  readonly length: number;
  /** How far apart the terms stand in the text at the nearest. */
  readonly span: number;
}

const APART = 3.5;
const IN_TEXT = 6;
/** Put on the grade of what is heard of letters mixed with characters or digits: after the text. */
const MIXED = 4;

/** Documents that have every term of a query in a name or in the text, and none of those kept out; with `most`, about so many of those a single term is in. */
export async function findAll(
  query: Query,
  titles: Titles,
  engines: readonly TextEngine[],
  most?: number,
): Promise<Map<number, Found>> {
  // A single character is met on most pages: asked for alone, it is looked for in names.
  const inText = query.whole.length > 1 ? engines : [];
  const [terms, without] = await Promise.all([
    Promise.all(query.terms.map((term) => hitsOf(term, titles, inText, query.terms.length === 1 ? most : undefined))),
    Promise.all(query.without.map((term) => hitsOf(term, titles, engines, undefined, false))),
  ]);
  const whole = query.terms.length > 1 ? titles.find(query.whole) : null;
  const [fewest, ...others] = terms.toSorted((a, b) => a.size - b.size);
  const found = new Map<number, Found>();
  for (const id of fewest?.keys() ?? []) {
    if (others.some((each) => !each.has(id)) || without.some((each) => each.has(id))) continue;
    const each = terms.map((hits) => hits.get(id));
    found.set(id, { id, ...gradeOf(whole?.get(id), each), span: spanOf(each.map((hit) => hit?.places ?? [])) });
  }
  return found;
}

interface TermHit {
  title: TitleHit | null;
  places: readonly number[];
}

async function hitsOf(
  term: string,
  titles: Titles,
  engines: readonly TextEngine[],
  most?: number,
  bySound = true,
): Promise<Map<number, TermHit>> {
  const hits = new Map<number, TermHit>();
  const texts = Promise.all(engines.map((engine) => engine.find(term)));
  const spelling = bySound ? spellingOf(term) : null;
  if (spelling !== null) {
    // Letters among characters or digits are more likely meant as they stand: pages that have them so come first.
    const later = /[0-9\p{Script=Han}]/u.test(spelling) ? MIXED : 0;
    for (const [id, { grade, length }] of titles.hear(spelling, most)) {
      hits.set(id, { title: { grade: grade + later, length }, places: [] });
    }
  }
  for (const [id, title] of titles.find(term, most)) hits.set(id, { title, places: [] });
  for (const text of await texts) {
    for (const [id, places] of text) {
      const title = hits.get(id)?.title ?? null;
      hits.set(id, { title: title && title.grade < IN_TEXT ? title : null, places });
    }
  }
  return hits;
}

function gradeOf(
  whole: TitleHit | undefined,
  terms: readonly (TermHit | undefined)[],
): { grade: number; length: number } {
  if (whole) return whole;
  const inNames = terms.flatMap((term) => term?.title ?? []);
  if (inNames.length < terms.length) return { grade: IN_TEXT, length: 0 };
  const [only] = inNames;
  if (only && inNames.length === 1) return only;
  const worst = Math.max(...inNames.map(({ grade }) => grade));
  return { grade: Math.max(APART, worst), length: only?.length ?? 0 };
}

/** The least stretch that holds a place of each term; terms that stand in names only do not count. */
function spanOf(terms: readonly (readonly number[])[]): number {
  const lists = terms.filter((places) => places.length > 0);
  const [first, ...others] = lists;
  if (!first || others.length === 0) return 0;
  let least = Number.MAX_SAFE_INTEGER;
  for (const place of first) {
    let [low, high] = [place, place];
    for (const places of others) {
      const near = nearestTo(place, places);
      low = Math.min(low, near);
      high = Math.max(high, near);
    }
    least = Math.min(least, high - low);
  }
  return least;
}

/** Of rising numbers the one nearest to a place. */
function nearestTo(place: number, rising: readonly number[]): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const [after = 0, before = after] = [rising[low], rising[low - 1]];
  return Math.abs(after - place) <= Math.abs(before - place) ? after : before;
}

/**
 * Numbers of documents, best first: by how the name is met, shorter names first, then by closeness in the text and the later date.
 * `by` puts another order before that: later dates, higher scores, lower ranks first, and what has none last.
 */
export function order(
  found: readonly Found[],
  dates: TermColumn | null,
  by: { name: 'date' | 'score' | 'rank'; column: TermColumn } | null = null,
): number[] {
  // One number holds all that is compared, for numbers are sorted many times faster than records.
  const keys = new Float64Array(found.length);
  for (const [index, each] of found.entries()) keys[index] = keyOf(each, dates);
  const ids = Array.from(keys.sort(), (key) => key % MOST_DOCUMENTS);
  if (!by) return ids;
  const { values, of } = by.column;
  const figures = by.name === 'date' ? values.map((_, index) => index) : values.map(Number);
  const figureOf = (id: number): number => {
    const figure = figures[(of[id] ?? 0) - 1];
    if (figure === undefined) return Number.NEGATIVE_INFINITY;
    return by.name === 'rank' ? -figure : figure;
  };
  return ids.sort((a, b) => difference(figureOf(b), figureOf(a)));
}

const MOST_DOCUMENTS = 2 ** 20;
const MOST_DAYS = 2 ** 16;
const LONGEST = 2 ** 12;

/** Grade, length or closeness, day and number of a document in 5, 12, 16 and 20 bits. */
function keyOf({ id, grade, length, span }: Found, dates: TermColumn | null): number {
  const inText = grade === IN_TEXT;
  const day = inText && dates ? MOST_DAYS - 1 - Math.min(dates.of[id] ?? 0, MOST_DAYS - 1) : 0;
  const far = Math.min(inText ? span : length, LONGEST - 1);
  return ((grade * 2 * LONGEST + far) * MOST_DAYS + day) * MOST_DOCUMENTS + id;
}

function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
