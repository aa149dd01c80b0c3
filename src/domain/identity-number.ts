/*
 * Resident identity numbers as GB 11643-1999 defines them: six digits of region, eight of birth date, three of sequence
 * (the last odd for men, even for women) and a check character by ISO 7064 MOD 11-2.
 */

/** One number found in a text, at offsets in UTF-16 units; `masked` may be shown, the number itself never. */
export interface IdentityNumber {
  readonly from: number;
  readonly until: number;
  readonly masked: string;
}

const DIGIT = '[0-9０-９]';
// Between the digits people leave spaces and dashes of all kinds; a line break ends the number.
const GAP = '[ \\t\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff\\-‐‑‒–—−－_·.]{0,3}';
const CANDIDATE = new RegExp(`(?<!${DIGIT})(?:${DIGIT}${GAP}){17}(?:${DIGIT}(?!${DIGIT})|[xXｘＸ])`, 'gu');
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
const SHOWN = 4;

/** All valid identity numbers in a text, full-width digits and gaps included, in order. */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  const found: IdentityNumber[] = [];
  const candidate = new RegExp(CANDIDATE);
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const [written] = match;
    if (isIdentityNumber(plain(written))) {
      found.push({ from: match.index, until: match.index + written.length, masked: mask(written) });
    } else {
      // Another number before it, such as that of a house, may have taken its first digits.
      candidate.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** The text with every valid identity number masked character by character, so that columns stay where they are. */
export function maskIdentityNumbers(text: string): string {
  let shown = '';
  let done = 0;
  for (const { from, until, masked } of findIdentityNumbers(text)) {
    shown += text.slice(done, from) + masked;
    done = until;
  }
  return shown + text.slice(done);
}

function isIdentityNumber(number: string): boolean {
  if (!PROVINCES.test(number) || !isBirthDate(number.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK[sum % 11] === number[17];
}

function isBirthDate(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

/** The 18 characters alone, in their narrow forms. */
function plain(match: string): string {
  return match
    .normalize('NFKC')
    .replace(/[^0-9xX]/g, '')
    .toUpperCase();
}

function mask(match: string): string {
  let seen = 0;
  return match.replace(/[0-9xX０-９ｘＸ]/g, (character) => {
    seen += 1;
    if (seen <= SHOWN) return character;
    return character > '\u00ff' ? '＊' : '*';
  });
}
