import type { WrittenNumber } from './numbers.ts';

/** Whether the last digit is the check digit of ISO/IEC 7812-1 (Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, doubled = false; index >= 0; index -= 1, doubled = !doubled) {
    const digit = digits.charCodeAt(index) - 48;
    const value = doubled ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/**
 * Whether a number is that of a bank card. Luhn alone lets one number in ten pass, so that the prefix of an issuer is asked
 * for besides: 62 (UnionPay, 16 to 19 digits), 4 and 51 to 55 (16), or an old one of a Chinese bank (19); where the words
 * beside it say that it is a card or an account, Luhn is enough. `alone` says that no figures of the same size stand beside it.
 */
export function isBankCard(number: WrittenNumber, { named, alone }: { named: boolean; alone: boolean }): boolean {
  const { digits, groups, gaps, lineBreaks } = number;
  if (digits.length < 16 || digits.length > 19 || /^0|^(\d)\1+$/.test(digits)) return false;
  if (gaps === 'dot' || gaps === 'mixed' || lineBreaks > 1 || !passesLuhn(digits)) return false;
  if (named) return true;
  // The end of one line and a number on the next are seldom one card.
  if (lineBreaks > 0 && groups.some((size) => size < 4)) return false;
  const even = groups.length <= 2 || isEven(groups);
  // Figures of four digits in a longer row are a list.
  if (groups.length > 2 && !alone) return false;
  if (digits.startsWith('62')) return even || groups.length <= 4;
  if (!even) return false;
  return /^(?:4\d{15}|5[1-5]\d{14}|456351\d{13}|9558\d{15})$/.test(digits);
}

/** Whether the groups are of one size, the last one perhaps shorter; pairs are more often figures. */
function isEven(groups: readonly number[]): boolean {
  const [first = 0] = groups;
  return groups.slice(0, -1).every((size) => size === first) && (groups.at(-1) ?? 0) <= first && first !== 2;
}
