import type { Hit } from './guard/hit.ts';
import { findNumbers } from './guard/scan.ts';

/** All identity numbers in a text (GB 11643-1999), full-width digits and gaps included, in order. */
export function findIdentityNumbers(text: string): Hit[] {
  return findNumbers(text).filter(({ detector }) => detector === 'identity-number');
}

/** The text with every identity number masked character by character, so that columns stay where they are. */
export function maskIdentityNumbers(text: string): string {
  let shown = '';
  let done = 0;
  for (const { from, until, masked } of findIdentityNumbers(text)) {
    shown += text.slice(done, from) + masked;
    done = until;
  }
  return shown + text.slice(done);
}
