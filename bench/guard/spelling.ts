import type { Chance } from './chance.ts';

/** Ways one number is written. `tags` and `entities` are for pages only. */
export const SPELLINGS = {
  plain: (number) => number,
  'full-width': (number) => [...number].map(wide).join(''),
  'spaced by birth date': (number) =>
    [number.slice(0, 6), number.slice(6, 14), number.slice(14)].filter(Boolean).join(' '),
  'spaced by four': (number) => byFour(number).join(' '),
  'hyphens by four': (number) => byFour(number).join('-'),
  'no-break spaces': (number) => byFour(number).join('\u00a0'),
  'spaces everywhere': (number) => [...number].join(' '),
  'zero-width': (number) => `${number.slice(0, 5)}\u200b${number.slice(5, 9)}\u2060${number.slice(9)}`,
  'over two lines': (number) => `${number.slice(0, 10)}\n${number.slice(10)}`,
  'lower-case x': (number) => number.toLowerCase(),
  'split by tags': (number) =>
    `${number.slice(0, 6)}<b>${number.slice(6, 11)}</b><span class="n">${number.slice(11)}</span>`,
  entities: (number) => [...number].map((digit) => `&#${digit.charCodeAt(0)};`).join(''),
} as const satisfies Record<string, (number: string) => string>;

export type Spelling = keyof typeof SPELLINGS;

/** Spellings of mobile numbers that people use. */
export const MOBILE_SPELLINGS = {
  plain: (number) => number,
  'full-width': (number) => [...number].map(wide).join(''),
  '3-4-4 spaced': (number) => `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`,
  '3-4-4 hyphens': (number) => `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
  '+86': (number) => `+86 ${number}`,
  '+86 joined': (number) => `+86${number}`,
  'zero-width': (number) => `${number.slice(0, 3)}\u200b${number.slice(3)}`,
} as const satisfies Record<string, (number: string) => string>;

const ONLY_PAGES: readonly Spelling[] = ['split by tags', 'entities'];
/** What a card is not written like: half of it on another line only where words say that it is a card. */
const NOT_CARDS: readonly Spelling[] = ['spaced by birth date', 'lower-case x'];

/** A spelling for a kind of number that can stand in a place. */
export function spellingFor(chance: Chance, kind: 'identity' | 'card', page: boolean): Spelling {
  const all = (Object.keys(SPELLINGS) as Spelling[]).filter(
    (each) => (page || !ONLY_PAGES.includes(each)) && (kind === 'identity' || !NOT_CARDS.includes(each)),
  );
  return chance.pick(all);
}

function byFour(number: string): string[] {
  return number.match(/.{1,4}/g) ?? [];
}

function wide(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
