/** Files of numbers begin with these characters, so that they are known from attachments nobody can read. */
export const NUMBERS = 'sunboard_index';

/** What is read of an index first. */
export interface Manifest {
  readonly version: 1;
  /** Classes of characters that stand for each other, one a line. */
  readonly variants: string;
  readonly segments: readonly Segment[];
}

/** A part of the documents with postings of its own. */
export interface Segment {
  readonly count: number;
  /** First token of each of its files of postings. */
  readonly firsts: readonly string[];
  /** How many documents each of its files of documents holds. */
  readonly cards: readonly number[];
}
