import type { Filter } from '../search/columns.ts';
import type { DocumentKind } from '../search/document.ts';
import type { Sort } from '../search/searcher.ts';

/** The words of the search page that its script puts in; the page carries them, so that the script holds none. */
export interface SearchWords {
  searching: string;
  failed: string;
  /** With {count} and {query}. */
  found: string;
  filtered: string;
  nothing: string;
  /** With {terms}; and with {without} after it. */
  understood: string;
  excluded: string;
  /** With {count} and {query}: there are pages, but filters hide all of them. */
  hidden: string;
  /** Filters without a query leave nothing. */
  none: string;
  near: string;
  /** After the summary, where articles could not be read. */
  partial: string;
  /** With {portals}, each of them with {name} and {day}. */
  also: string;
  alsoOf: string;
  listStop: string;
  /** First choice of each filter. */
  all: string;
  /** With {value} and {count}. */
  choice: string;
  filters: Record<Filter, string>;
  kinds: Record<DocumentKind, string>;
  states: Record<string, string>;
  sorts: Record<Sort, string>;
  columns: Record<
    | 'title'
    | 'kind'
    | 'date'
    | 'year'
    | 'region'
    | 'programme'
    | 'grade'
    | 'score'
    | 'rank'
    | 'state'
    | 'portal'
    | 'url',
    string
  >;
  file: string;
}
