import { stateAt } from '../domain/notice/schedule.ts';
import type { SearchDocument } from '../search/document.ts';
import { serializeCsv } from './csv.ts';
import type { SearchWords } from './search-words.ts';

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
  return serializeCsv([columns.map((column) => words.columns[column]), ...rows]);
}
