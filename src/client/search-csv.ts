import { stateAt } from '../domain/notice/schedule.ts';
import type { SearchDocument } from '../search/document.ts';
import type { SearchWords } from './search-words.ts';

/** A byte order mark: without it spreadsheet programs on Chinese systems read the file as GBK. */
const MARK = '\ufeff';

/**
 * Pages found as a table (RFC 4180), each with its whole address. The state of a notice is that on a minute of the reader's,
 * `2024-07-08T09:00`; the portal stands there where it is another one.
 */
export function serializeFound(
  documents: readonly SearchDocument[],
  words: SearchWords,
  base: string,
  minute: string,
): string {
  const columns = Object.keys(words.columns) as (keyof SearchWords['columns'])[];
  const rows = documents.map((each) =>
    columns.map((column) => {
      if (column === 'kind') return words.kinds[each.kind];
      if (column === 'url') return new URL(each.url, base).href;
      if (column === 'state') {
        const now = each.turns && stateAt(each.turns, minute, each.times);
        return now ? (words.states[now.state] ?? now.state) : '';
      }
      return String(each[column] ?? '');
    }),
  );
  return (
    MARK +
    [columns.map((column) => words.columns[column]), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
  );
}

/** A cell; what a spreadsheet would take for a formula is kept from running by a quote sign before it. */
function cell(text: string): string {
  const safe = /^[=+@＝＋－＠\t\r\n]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
