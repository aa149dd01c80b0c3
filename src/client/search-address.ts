import { FILTERS, type Filter } from '../search/columns.ts';
import type { Sort } from '../search/searcher.ts';

/** What the address of the search page says. */
export interface Wanted {
  readonly query: string;
  readonly filters: Partial<Record<Filter, string[]>>;
  readonly sort: Sort;
}

/** A query of more UTF-16 units is cut: web servers refuse addresses of some thousand bytes, and each may become nine. */
export const LONGEST = 400;

const SORTS: readonly string[] = ['date', 'score', 'rank'] satisfies Sort[];

/** Reads the part of an address after its question mark; what is not known there is left out. */
export function wantedIn(search: string): Wanted {
  const given = new URLSearchParams(search);
  const sort = given.get('sort') ?? '';
  const filters: Wanted['filters'] = {};
  for (const filter of FILTERS) {
    // One value at most: a filter shows one.
    const value = given.getAll(filter).find((each) => each !== '');
    if (value !== undefined) filters[filter] = [value];
  }
  return { query: cutQuery(given.get('q') ?? ''), filters, sort: SORTS.includes(sort) ? (sort as Sort) : 'relevance' };
}

/** A query without white space around it, as long as an address may hold; no character is cut through. */
export function cutQuery(typed: string): string {
  return typed
    .trim()
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** The same as text, with a question mark where there is anything to say. */
export function addressOf({ query, filters, sort }: Wanted): string {
  const said = new URLSearchParams();
  if (query !== '') said.set('q', query);
  for (const filter of FILTERS) for (const value of filters[filter] ?? []) said.append(filter, value);
  if (sort !== 'relevance') said.set('sort', sort);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
