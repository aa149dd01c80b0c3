const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[1-9ANY][1-9A-HJ-NP-RT-UW-Y](\d{2})\d{4}[0-9A-HJ-NP-RT-UW-Y]{10}$/;
const PROVINCES = /^(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])$/;

/**
 * Whether a text is a unified social credit code of an organisation (GB 32100-2015): 18 characters, the last of them a check
 * by weights 3^i mod 31. Such codes are public.
 */
export function isCreditCode(code: string): boolean {
  const region = SHAPE.exec(code)?.[1];
  if (region === undefined || !PROVINCES.test(region)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  // The last `% 31` is part of the standard: codes that end in 0 need it.
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
