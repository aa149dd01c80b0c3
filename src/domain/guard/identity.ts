/*
 * Resident identity numbers as GB 11643-1999 defines them: six digits of region, eight of birth date, three of sequence
 * (the last odd for men, even for women) and a check character by ISO 7064 MOD 11-2. Numbers of before 1999 have 15 digits:
 * no century and no check.
 */

const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Whether 18 characters are an identity number: region, date and check character. */
export function isIdentityNumber(number: string): boolean {
  if (!looksLikeIdentityNumber(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK[sum % 11] === number[17];
}

/** Whether 18 characters have the region and the date of an identity number, whatever the last one is. */
export function looksLikeIdentityNumber(number: string): boolean {
  return number.length === 18 && PROVINCES.test(number) && isBirthDate(number.slice(6, 14));
}

/** Whether 15 digits have the region and the date of an identity number of before 1999; they carry no check. */
export function looksLikeOldIdentityNumber(number: string): boolean {
  return number.length === 15 && PROVINCES.test(number) && isBirthDate(`19${number.slice(6, 12)}`);
}

function isBirthDate(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
