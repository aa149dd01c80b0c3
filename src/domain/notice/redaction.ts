import type { Notice } from '../records/notice.ts';

/** What stands in a record in the place of text that was taken down by law. */
export const REDACTED = '〔此处内容已依法撤下〕';

/** Every text of a notice with its place, notes that are never published among them. */
export function textsOf(notice: Notice): { path: (string | number)[]; text: string }[] {
  return textsIn(notice, []);
}

function textsIn(value: unknown, path: (string | number)[]): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
