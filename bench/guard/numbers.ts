import { passesLuhn } from '../../src/domain/guard/bank-card.ts';
import type { Chance } from './chance.ts';

/*
 * Invented numbers that are right by their arithmetic. The sequence of the identity numbers is 000 or 999, which is not
 * given out, and their years lie where nobody alive was born or anybody will be soon.
 */

const PROVINCES = ['11', '13', '21', '32', '36', '42', '44', '51', '53', '62', '65'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const two = (value: number): string => String(value).padStart(2, '0');

/** An identity number with the check character of GB 11643. */
export function identityNumber(chance: Chance): string {
  const region = `${chance.pick(PROVINCES)}${two(chance.between(1, 30))}${two(chance.between(1, 30))}`;
  const year = chance.pick([chance.between(1850, 1890), chance.between(2060, 2099)]);
  const body = `${region}${year}${two(chance.between(1, 12))}${two(chance.between(1, 28))}${chance.pick(['000', '999'])}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'[sum % 11];
}

/** A card number with the check digit of Luhn. */
export function cardNumber(chance: Chance): string {
  const [prefix, length] = chance.pick<[string, number]>([
    ['6222', 19],
    ['6228', 19],
    ['6217', 19],
    ['6225', 16],
    ['6210', 17],
    ['4367', 16],
    ['5187', 16],
  ]);
  const body = prefix + chance.digits(length - 1 - prefix.length);
  const check = [...'0123456789'].find((digit) => passesLuhn(body + digit)) ?? '0';
  return body + check;
}

/** A mobile number of a network in use. */
export function mobileNumber(chance: Chance): string {
  return (
    chance.pick(['130', '136', '138', '139', '147', '150', '159', '166', '177', '186', '191', '199']) + chance.digits(8)
  );
}

/** A social credit code with the check character of GB 32100. */
export function creditCode(chance: Chance): string {
  let body = `${chance.pick(['91', '92', '93', '11', '12', '51', '52', '54'])}${chance.pick(PROVINCES)}${two(chance.between(1, 30))}${two(chance.between(1, 30))}`;
  const onlyDigits = chance.below(3) === 0;
  while (body.length < 17) body += CREDIT[chance.below(onlyDigits ? 10 : CREDIT.length)];
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += CREDIT.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + (CREDIT[(31 - (sum % 31)) % 31] ?? '0');
}
