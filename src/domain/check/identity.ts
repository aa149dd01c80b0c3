import type { Entry } from '../entry.ts';
import { within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { KINDS, type Kind, kinds } from '../records/kinds.ts';
import { editionOf } from '../records/root.ts';
import type { RecordSet } from '../records/set.ts';
import { resultKeyOf } from '../records/subject.ts';

/**
 * Ids are unique within their kind (editions within `id@edition`, sheets within result and revision).
 * Each later holder of an id gives `duplicate-id`, with the place of the first.
 */
export function checkIdentity(set: RecordSet): Finding[] {
  return KINDS.flatMap((kind) => duplicates(kind, set[kind] as readonly Entry<unknown>[]));
}

/** The key a record is known by inside its kind, as references write it. */
export function keyOfRecord(kind: Kind, value: unknown): string {
  if (kind === 'scores') {
    const sheet = value as Parameters<typeof resultKeyOf>[0] & { revision: number };
    return `${resultKeyOf(sheet)} (${sheet.revision})`;
  }
  if (kind === 'schemes' || kind === 'programmes') return editionOf(value as { id: string; edition: string });
  return (value as { id: string }).id;
}

function duplicates(kind: Kind, entries: readonly Entry<unknown>[]): Finding[] {
  const first = new Map<string, Entry<unknown>>();
  const field = kind === 'scores' ? 'subject' : 'id';
  return entries.flatMap((entry) => {
    const key = keyOfRecord(kind, entry.value);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      return [];
    }
    const args = { kind: kinds[kind].singular, id: key };
    return [finding('duplicate-id', within(entry.at, field), args, [within(earlier.at, field)])];
  });
}
