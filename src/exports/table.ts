import type { NoticeLine } from '../views/notice.ts';
import type { Words } from '../words/words.ts';

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
