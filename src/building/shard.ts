import { hash } from 'node:crypto';
import { MASS, type Page } from '../views/pages.ts';

/** One of several parts of a site that are built apart, each with figures of the whole; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** The part that `2/4` stands for; null where it stands for none. */
export function parseShard(text: string): Shard | null {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? [];
  return index === undefined || of === undefined || index > of ? null : { index, of };
}

/** Whether a part is the whole, or the one that has everything but the mass of pages. */
export function isFirst(shard: Shard | null): boolean {
  return shard === null || shard.index === 1;
}

/** Whether a page is in a part: those of the mass by the name of their file, all others in the first. */
export function isInShard({ kind, file }: Page, shard: Shard | null): boolean {
  if (shard === null) return true;
  if (!MASS.has(kind)) return isFirst(shard);
  return Number.parseInt(hash('sha256', file).slice(0, 8), 16) % shard.of === shard.index - 1;
}
