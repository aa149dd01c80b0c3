import type { TermColumn } from './columns.ts';
import type { TextEngine } from './places.ts';
import { type Query, spellingOf } from './query.ts';
import type { TitleHit, Titles } from './titles.ts';

/** A document that has all that was asked for. */
export interface Found {
  readonly id: number;
  /** As of `TitleHit`; 3.5 where the terms stand apart in names, 6 where any is in the text only. */
  readonly grade: number;
  /** Length of the name met; 0 where the text decides. */
  readonly length: number;
  /** How far apart the terms stand in the text at the nearest. */
  readonly span: number;
}

const APART = 3.5;
const IN_TEXT = 6;

/** Documents that have every term of a query in a name or in the text, and none of those kept out. */
export async function findAll(
  query: Query,
  titles: Titles,
  engines: readonly TextEngine[],
): Promise<Map<number, Found>> {
  // A single character is met on most pages: asked for alone, it is looked for in names.
  const inText = query.whole.length > 1 ? engines : [];
  const [terms, without] = await Promise.all([
    Promise.all(query.terms.map((term) => hitsOf(term, titles, inText))),
    Promise.all(query.without.map((term) => hitsOf(term, titles, engines, false))),
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
  bySound = true,
): Promise<Map<number, TermHit>> {
  const hits = new Map<number, TermHit>();
  const texts = Promise.all(engines.map((engine) => engine.find(term)));
  const spelling = bySound ? spellingOf(term) : null;
  if (spelling !== null) for (const [id, title] of titles.hear(spelling)) hits.set(id, { title, places: [] });
  for (const [id, title] of titles.find(term)) hits.set(id, { title, places: [] });
  for (const text of await texts) {
    for (const [id, places] of text) hits.set(id, { title: hits.get(id)?.title ?? null, places });
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
 * Best first: by how the name is met, shorter names first, then by closeness in the text and the later date. `by` puts another
 * order before that: later dates, higher scores, lower ranks first, and what has none last.
 */
export function order(
  found: readonly Found[],
  dates: TermColumn | null,
  by: { name: 'date' | 'score' | 'rank'; column: TermColumn } | null = null,
): Found[] {
  const numbers = by?.column.values.map(Number) ?? [];
  const keyOf = ({ id }: Found): number => {
    const term = by?.column.of[id] ?? 0;
    if (!by || term === 0) return Number.NEGATIVE_INFINITY;
    if (by.name === 'date') return term;
    return by.name === 'score' ? (numbers[term - 1] ?? 0) : -(numbers[term - 1] ?? 0);
  };
  const dateOf = ({ id }: Found) => dates?.of[id] ?? 0;
  return found.toSorted(
    (a, b) =>
      (by ? difference(keyOf(b), keyOf(a)) : 0) ||
      a.grade - b.grade ||
      a.length - b.length ||
      a.span - b.span ||
      (a.grade === IN_TEXT ? dateOf(b) - dateOf(a) : 0) ||
      a.id - b.id,
  );
}

function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
