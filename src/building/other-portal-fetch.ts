import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { basePathOf, originOf } from '../domain/address.ts';
import type { SearchDocument } from '../search/document.ts';
import { documentSchema, isBelow, LARGEST, MOST_DOCUMENTS, Refusal, shaped } from './other-portal-data.ts';

/** Files of documents one portal may name, in all its segments. */
const MOST_FILES = 10_000;
/** Bytes of one file, as sent and unpacked. */
const LARGEST_FILE = 4 * 1024 * 1024;
const AT_ONCE = 8;

/** Milliseconds waited for one file, and for all of one portal. */
export interface Patience {
  readonly file: number;
  readonly portal: number;
}

const manifestSchema = z.object({
  version: z.literal(1),
  segments: z.array(z.object({ cards: z.array(z.int().positive()).max(MOST_FILES) })).max(20),
});

/** The pages of a portal by its published index, with whole addresses; throws a Refusal where one file is not as it should be. */
export async function fetchDocuments(
  baseUrl: string,
  patience: Patience,
  signal: AbortSignal,
): Promise<SearchDocument[]> {
  const folder = new URL('search/', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal, AbortSignal.timeout(patience.portal)]);
  let size = 0;
  const read = async (path: string): Promise<unknown> => {
    const sent = await bytesOf(new URL(path, folder), AbortSignal.any([until, AbortSignal.timeout(patience.file)]));
    const plain = unpacked(sent, path);
    size += Math.max(sent.length, plain.length);
    if (size > LARGEST) throw new Refusal('size', '');
    try {
      return JSON.parse(plain.toString('utf8'));
    } catch {
      throw new Refusal('shape', path);
    }
  };
  try {
    const { segments } = shaped(manifestSchema, await read('manifest.bin'), 'manifest.bin');
    const files = segments.flatMap(({ cards }, segment) =>
      cards.map((count, index) => ({ path: `${segment}/cards-${index}.bin`, count })),
    );
    const promised = files.reduce((sum, { count }) => sum + count, 0);
    if (files.length > MOST_FILES || promised > MOST_DOCUMENTS) throw new Refusal('size', 'manifest.bin');
    const base = basePathOf(baseUrl);
    const held = await eachOf(files, async ({ path, count }) => {
      const documents = shaped(z.array(documentSchema).length(count), await read(path), path);
      // What it has of other portals is theirs to publish.
      const own = documents.filter((each) => each.portal === null && isBelow(each.url, base));
      return own.map((each) => ({ ...each, url: originOf(baseUrl) + each.url }));
    });
    return held.flat();
  } finally {
    done.abort();
  }
}

/** What some work gives for each item, a few at once, in the order of the items. */
async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function unpacked(sent: Buffer, path: string): Buffer {
  if (sent[0] !== 0x1f || sent[1] !== 0x8b) return sent;
  try {
    return gunzipSync(sent, { maxOutputLength: LARGEST_FILE });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new Refusal(isLarge ? 'size' : 'shape', path);
  }
}

async function bytesOf(address: URL, signal: AbortSignal): Promise<Buffer> {
  try {
    const response = await fetch(address, { redirect: 'error', signal });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new Refusal('network', `${response.status} ${address.pathname}`);
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body) {
      size += part.length;
      if (size > LARGEST_FILE) throw new Refusal('size', address.pathname);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (signal.aborted) throw new Refusal('slow', address.pathname);
    throw new Refusal('network', messageOf(error));
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? cause.message || cause.name : error.message;
}
