import type { Fold } from './fold.ts';
import { GAP, unitsOf } from './units.ts';

/** What is asked for, reduced as texts are. */
export interface Query {
  /** All of it in one, as if it were a title. */
  readonly whole: string;
  /** Each must be there, in any order. */
  readonly terms: readonly string[];
  /** None of them may be there. */
  readonly without: readonly string[];
}

const LONGEST = 400;
const MOST_TERMS = 12;

/**
 * Reads what was typed, whatever it is: pieces between white space are terms, what stands in quotation marks is one with all
 * that follows it without white space, and a minus before a piece keeps pages with it out. What holds no letter asks for nothing.
 */
export function parseQuery(typed: string, fold: Fold): Query {
  const text = fold(typed.slice(0, LONGEST));
  const terms: string[] = [];
  const without: string[] = [];
  for (const [, minus, quoted, plain] of text.matchAll(/(?<!\S)(-?)(?:["“”]([^"“”]+["“”]\S*)|(\S+))|$/g)) {
    const { text: term } = unitsOf(quoted ?? plain ?? '');
    const list = minus ? without : terms;
    if (term !== '' && !list.includes(term) && list.length < MOST_TERMS) list.push(term);
  }
  const whole = without.length > 0 ? terms.join(GAP) : unitsOf(text).text;
  return { whole, terms, without };
}

/** The spelling a term may be, for names to be found by their sound; null where it has anything but letters, digits and characters. */
export function spellingOf(term: string): string | null {
  const letters = term.replaceAll(GAP, '').replaceAll('ü', 'v');
  return /[a-z]/.test(letters) && /^[a-z0-9\p{Script=Han}]+$/u.test(letters) ? letters : null;
}
