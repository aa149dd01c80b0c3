import { BREAK, code, type Reading, writing } from './reading.ts';

/** Plain text and tables of it: each line and each cell with the head of its column, so that what it is called is known. */
export function readPlain(text: string): Reading {
  return { pieces: [writing(text)], unread: null };
}

/** Rows of cells, a table or CSV; a cell is read beside the head of its column. */
export function readRows(rows: Iterable<readonly string[]>): Reading {
  const cells: string[] = [];
  let heads: readonly string[] | null = null;
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (cell === '') continue;
      const head = heads?.[column] ?? '';
      cells.push(/\d|[０-９]/.test(cell) && !/\d{4}/.test(head) ? `${head}：${cell}` : cell, BREAK);
    }
    // Titles above a table fill one cell of their row; its heads fill several.
    if (row.filter((cell) => cell !== '' && !/\d{6}/.test(cell)).length > 1) heads ??= row;
  }
  return { pieces: [writing(cells.join(''))], unread: null };
}

/** JSON, its escapes undone; what stands between two quotation marks or commas does not belong together. */
export function readJson(text: string): Reading {
  const plain = text.includes('\\')
    ? text
        .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/\\[nrt]/g, '\n')
        .replace(/\\"/g, "'")
    : text;
  return { pieces: [writing(plain)], unread: null };
}

/** Scripts, styles and source maps: their strings are read as code is, digits standing together. */
export function readCode(text: string): Reading {
  return { pieces: [code(text)], unread: null };
}
