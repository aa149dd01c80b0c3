import type { SearchDocument } from './document.ts';

/** What can be filtered by. */
export const FILTERS = ['kind', 'year', 'region', 'programme', 'grade', 'state', 'portal'] as const;
export type Filter = (typeof FILTERS)[number];

/** One value for each document: the number of a value, from 1, or 0 for none. */
export interface TermColumn {
  readonly values: readonly string[];
  readonly of: readonly number[];
}

/** The columns of an index by name; each is a file of its own, read when it is needed. */
export type Columns = Readonly<Record<string, TermColumn>>;

const OF: Readonly<Record<string, (document: SearchDocument) => string | null>> = {
  kind: (each) => each.kind,
  year: (each) => each.year,
  region: (each) => each.region,
  programme: (each) => each.programme,
  grade: (each) => each.grade,
  // The state depends on the reader's day: what it is worked out from is kept.
  state: (each) => (each.turns ? JSON.stringify([each.turns, each.times]) : null),
  portal: (each) => each.portal,
  date: (each) => each.date,
  score: (each) => each.score,
  rank: (each) => (each.rank === null ? null : String(each.rank)),
};

/** The columns of documents, in their order. */
export function columnsOf(documents: readonly SearchDocument[]): Columns {
  return Object.fromEntries(Object.entries(OF).map(([name, of]) => [name, termColumn(documents.map(of))]));
}

function termColumn(all: readonly (string | null)[]): TermColumn {
  const values = [...new Set(all.filter((each) => each !== null))].sort();
  const numbers = new Map(values.map((value, index) => [value, index + 1]));
  return { values, of: all.map((each) => (each === null ? 0 : (numbers.get(each) ?? 0))) };
}

/** A column as text: values that follow each other are counted, for documents are in the order of regions. */
export function packColumn({ values, of }: TermColumn): string {
  const runs: number[] = [];
  for (const term of of) {
    if (runs.at(-2) === term) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(term, 1);
  }
  return JSON.stringify(runs.length < of.length ? { values, runs } : { values, of });
}

/** The column `packColumn` packed. */
export function unpackColumn(text: string): TermColumn {
  const { values, of, runs = [] }: { values: string[]; of?: number[]; runs?: number[] } = JSON.parse(text);
  if (of) return { values, of };
  const terms: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    for (let left = runs[at + 1] ?? 0; left > 0; left -= 1) terms.push(runs[at] ?? 0);
  }
  return { values, of: terms };
}
