import { FILTERS, type Filter } from '../search/columns.ts';
import type { Sort } from '../search/searcher.ts';

/** What the address of the search page says. */
export interface Wanted {
  readonly query: string;
  readonly filters: Partial<Record<Filter, string[]>>;
  readonly sort: Sort;
}

const SORTS: readonly string[] = ['date', 'score', 'rank'] satisfies Sort[];

/** Reads the part of an address after its question mark; what is not known there is left out. */
export function wantedIn(search: string): Wanted {
  const given = new URLSearchParams(search);
  const sort = given.get('sort') ?? '';
  const filters: Wanted['filters'] = {};
  for (const filter of FILTERS) {
    const values = given.getAll(filter).filter((value) => value !== '');
    if (values.length > 0) filters[filter] = values;
  }
  return { query: (given.get('q') ?? '').trim(), filters, sort: SORTS.includes(sort) ? (sort as Sort) : 'relevance' };
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
