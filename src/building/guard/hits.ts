import type { Hit } from '../../domain/guard/hit.ts';
import { findPersonal } from '../../domain/guard/scan.ts';
import { readFile } from './read.ts';
import { type Unread, writing } from './reading.ts';

/** What is personal in a file and in its name, each number once, and why some of it could not be read. */
export async function hitsIn(file: string, bytes: Uint8Array): Promise<{ hits: Hit[]; unread: Unread | null }> {
  const { pieces, unread } = await readFile(file, bytes);
  const hits = new Map<string, Hit>();
  for (const { text, manner } of [writing(file), ...pieces]) {
    for (const hit of findPersonal(text, manner)) {
      const key = `${hit.detector} ${hit.plain}`;
      if (!hits.has(key)) hits.set(key, hit);
    }
  }
  return { hits: [...hits.values()], unread };
}
