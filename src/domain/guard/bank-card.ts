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
 * beside it say that it is a card or an account, Luhn is enough.
 */
export function isBankCard({ digits, groups, gaps, lineBreaks }: WrittenNumber, named: boolean): boolean {
  if (digits.length < 16 || digits.length > 19 || /^0|^(\d)\1+$/.test(digits)) return false;
  if (gaps === 'dot' || gaps === 'mixed' || lineBreaks > 1 || !passesLuhn(digits)) return false;
  if (named) return true;
  if (digits.startsWith('62')) return groups.length <= 3 || isEven(groups);
  // Four figures of four digits side by side are more often figures than a card.
  if (groups.length > 1) return false;
  return /^(?:4\d{15}|5[1-5]\d{14}|456351\d{13}|9558\d{15})$/.test(digits);
}

function isEven(groups: readonly number[]): boolean {
  const [first = 0] = groups;
  return groups.slice(0, -1).every((size) => size === first) && (groups.at(-1) ?? 0) <= first && first !== 2;
}
