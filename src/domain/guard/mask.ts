import type { Detector } from './hit.ts';

/** Characters of each kind that are shown from the beginning; the place and issuer of a number, never the person. */
const SHOWN: Readonly<Record<Detector, number>> = {
  'identity-number': 4,
  'bank-card': 4,
  'mobile-number': 3,
  'home-address': 3,
  'birth-date': 4,
};

/** What was written with all but its beginning hidden, character by character, so that columns stay where they are. */
export function masked(detector: Detector, written: string): string {
  const hidden = detector === 'home-address' ? /[^\s]/gu : /[0-9０-９xXｘＸхХΧχ]/gu;
  let seen = 0;
  return written.replace(hidden, (character) => {
    seen += 1;
    if (seen <= SHOWN[detector]) return character;
    return (character > '\u00ff' ? '＊' : '*').repeat(character.length);
  });
}
