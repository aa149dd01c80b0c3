/** A byte order mark: without it spreadsheet programs on Chinese systems read the file as GBK. */
const MARK = '\ufeff';

/** Rows as a table (RFC 4180) that spreadsheet programs open as it is. */
export function serializeCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell; what a spreadsheet would take for a formula is kept from running by a quote sign before it. */
function cell(text: string): string {
  const safe = /^[=+@＝＋－＠\t\r\n]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
