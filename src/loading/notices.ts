import { createHash } from 'node:crypto';
import { type Entry, within } from '../domain/entry.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { REDACTED, textsOf } from '../domain/notice/redaction.ts';
import type { Notice } from '../domain/records/notice.ts';
import { unknownCharacters } from '../language/name-order.ts';

/** What of notices can only be checked with digests and tables: nothing taken down is left, names can be put in order. */
export function checkNoticeTexts(notices: readonly Entry<Notice>[]): Finding[] {
  return notices.flatMap((entry) => [...checkLeft(entry), ...checkOrderable(entry)]);
}

/**
 * The digest of text that was taken down: keyed, because a number of 18 digits is found from its plain digest by trying.
 * Without the key, which is not published, nobody can try.
 */
export function digestOf(key: string, text: string): string {
  return createHash('sha256').update(`${key}\n${text}`).digest('hex');
}

/** Text whose digest an event holds, found by its length in every text of the notice. */
function checkLeft({ value: notice, at }: Entry<Notice>): Finding[] {
  return (notice.events ?? []).flatMap((event) => {
    if (event.type !== 'redacted' || event.key === undefined || event.characters === undefined) return [];
    const { key, characters, digest } = event;
    return textsOf(notice)
      .filter(({ text }) => windowsOf(text, characters).some((window) => digestOf(key, window) === digest))
      .map(({ path }) => finding('redacted-text-left', within(at, ...path), { what: event.what, mark: REDACTED }));
  });
}

function windowsOf(text: string, length: number): string[] {
  const characters = [...text];
  return characters
    .slice(0, Math.max(0, characters.length - length + 1))
    .map((_, index) => characters.slice(index, index + length).join(''));
}

function checkOrderable({ value: { order, list }, at }: Entry<Notice>): Finding[] {
  if (order !== 'strokes') return [];
  const unknown = unknownCharacters(list.flatMap((line) => ('name' in line ? [line.name] : [])));
  return unknown.length > 0
    ? [finding('names-unorderable', within(at, 'order'), { characters: unknown.join('') })]
    : [];
}
