import type { RoundingMode } from '../exact.ts';

/*
 * The figures of a result table as data that anybody may take: what its pages show one by one, and nothing else.
 */

/** The shown results of a table, or of a part of it. */
export interface PublishedTable {
  scheme: string;
  edition: string;
  period: string;
  /** How its means are rounded. */
  decimals: number;
  mode: RoundingMode;
  /** What groups are called by, such as kinds and organisations; a group without names is everyone. */
  groups: string[][];
  regions: string[];
  rows: PublishedRow[];
  /** Where the rest is, of a table that is too long for one file: `rows` are then its first. */
  parts: { title: string; href: string }[];
}

/** One result. */
export interface PublishedRow {
  name: string;
  /** Address of its page, after that of its table. */
  key: string;
  value: string;
  /** Places in `groups` and in `regions`; -1 where it lies in no region. */
  group: number;
  region: number;
  grade: string | null;
  rank: number | null;
}
