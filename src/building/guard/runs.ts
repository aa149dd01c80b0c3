import { Buffer } from 'node:buffer';
import { BREAK, type Piece, writing } from './reading.ts';

/** Printable characters that stand together in bytes of any kind, as long as the shortest number there is to find. */
const LEAST = 11;
const UTF8 = new RegExp(
  `(?:[\\t\\r\\n\\x20-\\x7e]|[\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef][\\x80-\\xbf]{2}){${LEAST},}`,
  'g',
);
/** UTF-16 as old office files keep their text: every second byte is 0. */
const LOW_FIRST = new RegExp(`(?:[\\x20-\\x7e]\\x00){${LEAST},}`, 'g');
// Where a printable byte stands before it, the zero is the second half of a character.
const HIGH_FIRST = new RegExp(`(?<![\\x20-\\x7e])(?:\\x00[\\x20-\\x7e]){${LEAST},}`, 'g');

/**
 * The text that can be seen in bytes without knowing what they are: a net below all readers, for pictures, fonts, media and
 * files of unknown kinds. Compressed text is not seen.
 */
export function runsOf(bytes: Uint8Array): Piece {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found = [
    ...(text.match(UTF8) ?? []).map((run) => Buffer.from(run, 'latin1').toString('utf8')),
    ...[...(text.match(LOW_FIRST) ?? []), ...(text.match(HIGH_FIRST) ?? [])].map((run) => run.replaceAll('\0', '')),
  ];
  return writing(found.join(BREAK));
}
