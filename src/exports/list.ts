import type { NoticeView } from '../views/notice.ts';
import type { Words } from '../words/words.ts';
import { tableOf } from './table.ts';

/** A byte order mark: without it spreadsheet programs on Chinese systems read the file as GBK. */
const MARK = '\ufeff';

/** The list of a notice as CSV (RFC 4180), with the columns that have something in them; null where nobody is to be named. */
export function serializeList(view: NoticeView, words: Words): string | null {
  if (!view.lines || view.masked) return null;
  const { columns, rows } = tableOf(view.lines, words);
  return MARK + [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** A cell; what a spreadsheet would take for a formula is kept from running by a quote sign before it. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
