import type { NoticeLine } from '../views/notice-lines.ts';
import type { Words } from '../words/words.ts';
import { widthOf } from './title.ts';

/** A list as a table, the first row apart. */
export interface ListTable {
  columns: string[];
  rows: string[][];
}

/** The lines of a list as a table of the columns that have something in them. */
export function tableOf(lines: readonly NoticeLine[], { paper: w, records }: Words): ListTable {
  const cells = {
    number: (line: NoticeLine) => String(line.number),
    title: (line: NoticeLine) => line.title || records.notice.withheld,
    organisation: (line: NoticeLine) => line.organisation ?? '',
    category: (line: NoticeLine) => line.category ?? '',
    deeds: (line: NoticeLine) => line.deeds ?? '',
    figure: (line: NoticeLine) => line.figure ?? '',
    proposed: (line: NoticeLine) => line.proposed ?? '',
    note: (line: NoticeLine) => line.note ?? '',
    outcome: ({ outcome }: NoticeLine) => (outcome ? w.outcome(outcome.outcome, outcome.reason) : ''),
  };
  const keys = (Object.keys(cells) as (keyof typeof cells)[]).filter((key) => lines.some((line) => cells[key](line)));
  return { columns: keys.map((key) => w.columns[key]), rows: lines.map((line) => keys.map((key) => cells[key](line))) };
}

/** Columns whose longest entry has at most this many characters are set in one line. */
export const SHORT = 7;

/** The width of the longest entry of each column, its title among them, in characters. */
export function longestEntries({ columns, rows }: ListTable): number[] {
  return columns.map((title, index) => Math.max(widthOf(title), ...rows.map((cells) => widthOf(cells[index] ?? ''))));
}
