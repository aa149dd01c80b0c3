import type { OtherName, SearchDocument } from '../search/document.ts';

/** What a document has that has nothing more. */
export const EMPTY = {
  names: [],
  body: '',
  date: null,
  year: null,
  region: null,
  programme: null,
  grade: null,
  score: null,
  rank: null,
  turns: null,
  times: null,
  portal: null,
} satisfies Partial<SearchDocument>;

/** Names a page is found by beside its title. */
export function named(names: readonly (string | null | undefined)[], person: boolean): OtherName[] {
  return [...new Set(names)].flatMap((text) => (text ? [{ text, person }] : []));
}

/** Pieces of text, each once, so that no phrase goes from one into the next. */
export function sentences(texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => (text ? [text.trim()] : [])))].filter((text) => text !== '').join('　');
}
