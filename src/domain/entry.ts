import type { At } from './finding.ts';

/** The place of a key or value in a record. */
export type RecordAt = Extract<At, { path: unknown }>;

/** A checked record with the place it was read from, so that later findings can name file, line and column. */
export interface Entry<T> {
  value: T;
  /** File and path of the record itself; a finding inside it appends to the path. */
  at: RecordAt;
}

/** The place of something inside a record: `within(entry.at, 'events', 2, 'on')`. */
export function within(at: RecordAt, ...path: readonly (string | number)[]): RecordAt {
  return { ...at, path: [...at.path, ...path], target: 'value' };
}

/** The same place, but its key: for a key that should not be there. */
export function keyOf(at: RecordAt): RecordAt {
  return { ...at, target: 'key' };
}
