import { BREAK, code, type Piece } from './reading.ts';

/** Printable characters that stand together in bytes of any kind, as long as the shortest number there is to find. */
const LEAST = 11;
const ONE_BYTE = new RegExp(`[\\x20-\\x7e]{${LEAST},}`, 'g');
/** UTF-16 as old office files keep their text: every second byte is 0. */
const LOW_FIRST = new RegExp(`(?:[\\x20-\\x7e]\\x00){${LEAST},}`, 'g');
const HIGH_FIRST = new RegExp(`(?:\\x00[\\x20-\\x7e]){${LEAST},}`, 'g');

/**
 * The text that can be seen in bytes without knowing what they are: a net below all readers, for pictures, fonts, media and
 * files of unknown kinds. Compressed text is not seen.
 */
export function runsOf(bytes: Uint8Array): Piece {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found = [
    ...(text.match(ONE_BYTE) ?? []),
    ...[...(text.match(LOW_FIRST) ?? []), ...(text.match(HIGH_FIRST) ?? [])].map((run) => run.replaceAll('\0', '')),
  ];
  return code(found.join(BREAK));
}
