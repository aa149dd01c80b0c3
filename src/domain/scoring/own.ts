/** The value a record itself has under a key a clerk chose; `constructor` and the like are not found in it by accident. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
