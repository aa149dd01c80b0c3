import { addressesIn, mayTellAddress } from './address.ts';
import { isBankCard, passesLuhn } from './bank-card.ts';
import { birthDatesIn, mayTellBirth } from './birth.ts';
import {
  type Context,
  contextOf,
  isPartOfOther,
  saysCard,
  saysCreditCode,
  saysIdentity,
  saysTelephone,
} from './context.ts';
import { isCreditCode } from './credit-code.ts';
import type { Detector, Hit } from './hit.ts';
import { isIdentityNumber, looksLikeIdentityNumber, looksLikeOldIdentityNumber } from './identity.ts';
import { masked } from './mask.ts';
import { isMobile } from './mobile.ts';
import { numberOf, type Run, runsIn, tenAfter, type WrittenNumber } from './numbers.ts';

/** How a text is read. */
export interface Manner {
  /** Whether digits with something between can be one number: in writing they can, in coordinates and code they cannot. */
  readonly gaps: boolean;
}

const WRITING: Manner = { gaps: true };
const SHORTEST = 11;
const LONGEST = 19;

/**
 * Everything personal in a text, in order of place. Of two that overlap one stands: numbers before dates, dates before
 * addresses. Credit codes of organisations are recognised and let through.
 */
export function findPersonal(text: string, manner: Manner = WRITING): Hit[] {
  const found = findNumbers(text, manner);
  if (!manner.gaps) return found;
  const words = [
    ...birthDatesIn(text).map((place) => hit('birth-date', text, place)),
    ...addressesIn(text).map((place) => hit('home-address', text, place)),
  ];
  for (const one of words) {
    if (!found.some((other) => one.from < other.until && other.from < one.until)) found.push(one);
  }
  return words.length === 0 ? found : found.sort((a, b) => a.from - b.from);
}

/** False only for a text in which `findPersonal` finds nothing in any manner of reading; much quicker than finding. */
export function mayHoldPersonal(text: string): boolean {
  return mayTellNumber(text) || mayTellBirth(text) || mayTellAddress(text);
}

/** Whether digits stand in a text, with or without something between, that can be something personal by themselves. */
function mayTellNumber(text: string): boolean {
  for (const run of runsIn(text)) {
    if (run.groups.some((_, first) => candidates(run, first, true).length > 0)) return true;
  }
  return false;
}

/** Identity numbers, bank cards and mobile numbers in a text, in order. */
export function findNumbers(text: string, { gaps }: Manner = WRITING): Hit[] {
  const found: Hit[] = [];
  for (const run of runsIn(text)) {
    let first = 0;
    while (first < run.groups.length) {
      const one = beginningAt(text, run, first, gaps);
      if (one) found.push(one.hit);
      first = one ? one.last + 1 : first + 1;
    }
  }
  return found;
}

/** The first personal number that begins with a group of a run. */
function beginningAt(text: string, run: Run, first: number, gaps: boolean): { hit: Hit; last: number } | null {
  // The longest first: the beginning of an identity number in single digits can be a mobile number.
  for (const last of candidates(run, first, gaps)) {
    const number = numberOf(run, first, last);
    const alone = isAlone(run, first, last);
    const found = asIdentity(text, number) ?? asCard(text, number, alone) ?? asMobile(text, number);
    if (found) return { hit: found, last };
  }
  return null;
}

/** Groups with which something that begins with `first` can end, the longest first. */
function candidates({ groups }: Run, first: number, gaps: boolean): number[] {
  const ends: number[] = [];
  let digits = '';
  for (let last = first; last < groups.length && (gaps || last === first); last += 1) {
    digits += groups[last]?.digits ?? '';
    if (digits.length > LONGEST) break;
    if (mayBePersonal(digits)) ends.unshift(last);
  }
  return ends;
}

/** Whether digits can be something personal by themselves; quick, since most are not. */
function mayBePersonal(digits: string): boolean {
  if (digits.length < SHORTEST) return false;
  if (/^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits)) return true;
  if (digits.length === 17 || digits.length === 18) {
    if (looksLikeIdentityNumber(digits.padEnd(18, 'X'))) return true;
  }
  return looksLikeOldIdentityNumber(digits) || (digits.length >= 16 && passesLuhn(digits));
}

/** Whether the groups are no part of a longer list of groups of the same size. */
function isAlone({ groups }: Run, first: number, last: number): boolean {
  const size = groups[first]?.digits.length;
  return groups[first - 1]?.digits.length !== size && groups[last + 1]?.digits.length !== size;
}

function asIdentity(text: string, number: WrittenNumber): Hit | null {
  if (!isOneNumber(number)) return null;
  const { digits, from } = number;
  let { until } = number;
  let code = digits;
  if (digits.length === 17) {
    const end = tenAfter(text, until);
    if (end === null) return null;
    until = end;
    code = `${digits}X`;
  }
  const valid = isIdentityNumber(code);
  // Most texts have no candidate left here; the words beside it are read only for those that have.
  if (!valid && !looksLikeIdentityNumber(code) && !looksLikeOldIdentityNumber(code)) return null;
  const context = contextOf(text, from, until);
  // A code that is valid as both is a person's, unless the words say otherwise: rather one false alarm than a number missed.
  if (isCreditCode(code) && (!valid || saysCreditCode(context))) return null;
  if (!valid && !saysIdentity(context)) return null;
  return hit('identity-number', text, { from, until }, code);
}

function asCard(text: string, number: WrittenNumber, alone: boolean): Hit | null {
  if (number.digits.length < 16) return null;
  const context = contextOf(text, number.from, number.until);
  const named = saysCard(context);
  if (
    !isBankCard(number, { named, alone }) ||
    (!named && isPartOfOther(context)) ||
    isCodeOfOrganisation(number, context)
  )
    return null;
  return hit('bank-card', text, number, number.digits);
}

function asMobile(text: string, number: WrittenNumber): Hit | null {
  const bare = withoutCountry(text, number);
  if (bare.digits.length !== 11) return null;
  const context = contextOf(text, number.from, number.until);
  if (!isMobile(bare, saysTelephone(context)) || isPartOfOther(context)) return null;
  return hit('mobile-number', text, number, bare.digits);
}

function isCodeOfOrganisation({ digits }: WrittenNumber, context: Context): boolean {
  return isCreditCode(digits) || saysCreditCode(context);
}

/** The number without +86 or 0086 before it. */
function withoutCountry(text: string, number: WrittenNumber): WrittenNumber {
  const [first = 0, ...rest] = number.groups;
  const code = /^(?:00)?86(?=1)/.exec(number.digits)?.[0] ?? '';
  const signed = code.length === 4 || text[number.from - 1] === '+' || text[number.from - 1] === '＋';
  if (code === '' || !signed || number.digits.length !== 11 + code.length || first < code.length) return number;
  const groups = first === code.length ? rest : [first - code.length, ...rest];
  return { ...number, digits: number.digits.slice(code.length), groups };
}

/** Whether groups can be those of one identity number: few, or all of one size; not a list of decimal figures. */
function isOneNumber({ groups, gaps, lineBreaks }: WrittenNumber): boolean {
  if (lineBreaks > 1) return false;
  if (gaps === 'dot') return groups.length === 3 || groups.length === 4;
  const [size = 0] = groups;
  return groups.length <= 6 || groups.slice(0, -1).every((each) => each === size);
}

function hit(detector: Detector, text: string, { from, until }: { from: number; until: number }, plain?: string): Hit {
  const written = text.slice(from, until);
  return { detector, from, until, masked: masked(detector, written), plain: plain ?? written.replace(/\s+/g, '') };
}

/** The text with everything that `findPersonal` finds masked, of the same length, so that columns stay where they are. */
export function maskPersonal(text: string): string {
  let shown = '';
  let done = 0;
  for (const { from, until, masked: hidden } of findPersonal(text)) {
    shown += text.slice(done, from) + hidden;
    done = until;
  }
  shown += text.slice(done);
  // What stood right beside a number may be one itself, now that the other is gone.
  return shown === text ? text : maskPersonal(shown);
}
