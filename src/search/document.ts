import type { Turn } from '../domain/notice/schedule.ts';

/** The kinds of page that can be found. */
export const KINDS = [
  'branch',
  'site',
  'project',
  'winner',
  'notice',
  'scheme',
  'programme',
  'practice',
  'ledger',
  'table',
  'page',
] as const;
export type DocumentKind = (typeof KINDS)[number];

/** A name a page is also found by. */
export interface OtherName {
  text: string;
  /** Whether it names a person, whose surname is read as one. */
  person: boolean;
}

/** One page as search knows it: exactly what is published of it, in plain text. */
export interface SearchDocument {
  /** Path on the portal's host, or a whole address where the page is another portal's. */
  url: string;
  kind: DocumentKind;
  title: string;
  /** Former and short names, people. */
  names: OtherName[];
  /** Everything else the page says that one may look for. */
  body: string;
  /** The day it is ordered by. */
  date: string | null;
  year: string | null;
  region: string | null;
  programme: string | null;
  grade: string | null;
  /** Decimal text. */
  score: string | null;
  rank: number | null;
  /** The days the state of a notice changes on and its times of day; the state itself depends on the reader's day. */
  turns: Turn[] | null;
  times: { from: string; until: string } | null;
  /** Name of the portal it belongs to; null where it is this one. */
  portal: string | null;
}

/** The kinds whose text Pagefind holds: written prose, long and few. */
export function isArticle({ kind }: Pick<SearchDocument, 'kind'>): boolean {
  return kind === 'practice' || kind === 'page';
}

/** What building an index needs to know of Chinese; made from tables that are never sent to a browser. */
export interface ChineseTables {
  /** Characters that stand for each other, as 后後: each text is one class, and no character is in two. */
  readonly variants: readonly string[];
  /** Pinyin of a text without tones, one syllable for each of its UTF-16 units; '' for one that is not Chinese. */
  readings(text: string, person: boolean): string[];
  /** All the readings of one character. */
  allReadings(character: string): string[];
}
