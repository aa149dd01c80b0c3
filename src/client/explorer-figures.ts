import { exact, formatRounded, meanOf } from '../domain/exact.ts';
import type { PublishedRow, PublishedTable } from '../domain/scoring/published.ts';
import type { Choice } from './explorer-choice.ts';

/** A group with the figures that are drawn of it. */
export interface GroupFigures {
  name: string;
  count: number;
  mean: string;
  low: string;
  high: string;
}

/** What is drawn, from the shown figures alone. */
export type Figures =
  | { kind: 'units'; units: { name: string; value: string; group: string }[] }
  | { kind: 'groups'; groups: GroupFigures[] }
  | { kind: 'years'; periods: string[]; lines: { name: string; means: (string | null)[] }[] };

interface Names {
  everyone: string;
  elsewhere: string;
}

/** The names of all groups of a table, in its order. */
export function groupNames(table: PublishedTable, by: Choice['by'], words: Names): string[] {
  return [...new Set(table.rows.map((row) => groupOf(table, row, by, words)))];
}

/** Figures to draw of tables in the order of their periods, the last of them for what is about one period; null where there are none. */
export function figuresOf(tables: readonly PublishedTable[], choice: Choice, words: Names): Figures | null {
  const table = tables.at(-1);
  if (!table) return null;
  const { kind, by, only } = choice;
  const isChosen = (name: string) => only.length === 0 || only.includes(name);
  if (kind === 'units') {
    const units = table.rows
      .map((row) => ({ name: row.name, value: row.value, group: groupOf(table, row, by, words) }))
      .filter(({ group }) => isChosen(group))
      .toSorted((a, b) => exact(b.value).compare(exact(a.value)));
    return units.length > 0 ? { kind, units } : null;
  }
  // Of a table in several files only the first rows are here: a mean of these would mean nothing.
  if (tables.some(({ parts }) => parts.length > 0)) return null;
  if (kind === 'groups') {
    const groups = groupNames(table, by, words)
      .filter(isChosen)
      .flatMap((name) => groupFigures(table, name, by, words) ?? []);
    return groups.length > 0 ? { kind, groups } : null;
  }
  const names = only.length > 0 ? only : [words.everyone];
  const lines = names.map((name) => ({
    name,
    means: tables.map((each) => groupFigures(each, name, by, words)?.mean ?? null),
  }));
  return lines.some(({ means }) => means.some((mean) => mean !== null))
    ? { kind, periods: tables.map(({ period }) => period), lines }
    : null;
}

function groupFigures(table: PublishedTable, name: string, by: Choice['by'], words: Names): GroupFigures | null {
  const isAll = name === words.everyone;
  const values = table.rows
    .filter((row) => isAll || groupOf(table, row, by, words) === name)
    .map((row) => exact(row.value))
    .toSorted((a, b) => a.compare(b));
  const [mean, low, high] = [meanOf(values), values[0], values.at(-1)];
  if (mean === null || !low || !high) return null;
  const text = (value: typeof mean) => formatRounded(value, table.decimals, table.mode);
  return { name, count: values.length, mean: text(mean), low: text(low), high: text(high) };
}

function groupOf(table: PublishedTable, row: PublishedRow, by: Choice['by'], words: Names): string {
  if (by === 'region') return table.regions[row.region] ?? words.elsewhere;
  const names = table.groups[row.group] ?? [];
  return names.length === 0 ? words.everyone : names.join(' · ');
}
