import { createHash } from 'node:crypto';
import type { Hit } from '../../domain/guard/hit.ts';
import { mayHoldPersonal } from '../../domain/guard/scan.ts';
import { markupMayHoldPersonal } from './first-look.ts';
import type { Unread } from './reading.ts';

/** What is personal in a file, and why some of it could not be read, with the SHA-256 of its bytes in hexadecimal. */
export interface Seen {
  readonly file: string;
  readonly hits: readonly Hit[];
  readonly unread: { readonly reason: Unread; readonly sha256: string } | null;
}

/**
 * Looks through a file that is about to be published; null where nothing is in it that somebody has to judge. `html` is the
 * text of a page, where it is at hand: most need no reading tag by tag.
 */
export async function lookThrough(file: string, bytes: Uint8Array, html: string | null = null): Promise<Seen | null> {
  if (html !== null && !mayHoldPersonal(file) && !markupMayHoldPersonal(html)) return null;
  // The readers of all kinds of files take longer to load than a small portal's pages to make.
  const { hitsIn } = await import('./hits.ts');
  const { hits, unread } = await hitsIn(file, bytes);
  if (hits.length === 0 && unread === null) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, hits, unread: unread === null ? null : { reason: unread, sha256 } };
}
