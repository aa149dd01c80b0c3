import { type CellValue, read, readXls, type Workbook } from 'hucre';
import { readRows } from './plain.ts';
import { BREAK, type Reading, together, unreadable, writing } from './reading.ts';

/** Cells of every sheet of an .xlsx file, hidden ones too, beside the heads of their columns, and the comments on them. */
export async function readXlsxCells(bytes: Uint8Array): Promise<Reading> {
  return readingOf(() => read(bytes));
}

/** Cells of an .xls file of 1997 and later. */
export async function readXlsCells(bytes: Uint8Array): Promise<Reading> {
  return readingOf(() => readXls(bytes));
}

async function readingOf(open: () => Promise<Workbook>): Promise<Reading> {
  let workbook: Workbook;
  try {
    workbook = await open();
  } catch {
    return unreadable('damaged');
  }
  return together(
    workbook.sheets.map(({ name, rows, cells }) => {
      const comments = [...(cells?.values() ?? [])].flatMap(({ comment }) => (comment ? [comment.text] : []));
      const { pieces } = readRows(rows.map((row) => row.map(textOf)));
      return { pieces: [...pieces, writing([name, ...comments].join(BREAK))], unread: null };
    }),
  );
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // A long number in a cell is kept as a double; as text it would be written with an exponent.
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value).toString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
