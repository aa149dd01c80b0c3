/** Letters and digits that nobody mistakes for one another when copying them from paper. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 8;

/**
 * The short name of a record in printed addresses, made from its id alone (FNV-1a, 64 bits), so that it never changes and
 * needs no register. Of a thousand records, two share one with a chance of less than one in a million.
 */
export function shortIdOf(id: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < id.length; index += 1) {
    hash = ((hash ^ BigInt(id.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  let short = '';
  for (let index = 0; index < LENGTH; index += 1) {
    short += ALPHABET[Number(hash % BigInt(ALPHABET.length))];
    hash /= BigInt(ALPHABET.length);
  }
  return short;
}
