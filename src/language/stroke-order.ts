import order from 'cnchar-order';

/*
 * Strokes of characters, from the stroke table of cnchar-order (MIT): one letter a stroke, for the 6,939 characters of the
 * general standard list. The rule for lists of names sorts strokes into five classes: 横竖撇点折; 提 counts as 横, 捺 as 点,
 * 竖钩 as 竖, every other bent stroke as 折.
 */
const CLASSES: Readonly<Record<string, string>> = { j: '1', i: '1', f: '2', g: '2', s: '3', k: '4', d: '4', l: '4' };
const BENT = '5';

const table: unknown = order.dict;
const strokes = (table as { readonly orders: Readonly<Record<string, string>> }).orders;

/** Classes of a character's strokes in writing order, 1 to 5: 王 is `1121`; null where the table does not have it. */
export function strokesOf(character: string): string | null {
  const letters = Object.hasOwn(strokes, character) ? strokes[character] : undefined;
  return letters === undefined ? null : [...letters].map((letter) => CLASSES[letter] ?? BENT).join('');
}

/** Compares two characters by the official rule: fewer strokes first, then stroke by stroke in the order 横竖撇点折. */
export function compareStrokes(a: string, b: string): number {
  const [one, other] = [strokesOf(a) ?? '', strokesOf(b) ?? ''];
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one > other ? 1 : 0;
}
