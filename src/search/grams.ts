import { GAP } from './units.ts';

/**
 * The token at a position of reduced text: the unit there and the one after it; over a gap both with the gap between; at the
 * end the unit alone. Every unit begins exactly one token, so that tokens that follow each other are the text again.
 */
export function gramAt(units: string, index: number): string {
  const next = units[index + 1];
  if (next === undefined) return units[index] ?? '';
  return next === GAP ? units.slice(index, index + 3) : units.slice(index, index + 2);
}

/** Every token of reduced text, in order. */
export function gramsOf(units: string): string[] {
  const grams: string[] = [];
  for (let index = 0; index < units.length; index += 1) if (units[index] !== GAP) grams.push(gramAt(units, index));
  return grams;
}

/* Letters, so that an engine keeps them, that stand in no Chinese text. */
const BETWEEN = '\u01c2';
const END = '\u01c3';
const OTHER = '\u01c1';
/** The first of ten letters that stand for digits, for an engine may cut a word at those. */
const ZERO = 0xa000;

/**
 * Every token as one word for an engine that cuts at white space, and that takes for a word it does not know the longest it
 * knows that begins it: none of these is the beginning of another.
 */
export function wordsOf(units: string): string[] {
  return gramsOf(units).map((gram) => {
    const unit = wordPartOf(gram[0] ?? '');
    if (gram.length === 1) return unit + END;
    return gram.length === 2 ? unit + wordPartOf(gram[1] ?? '') : unit + BETWEEN + wordPartOf(gram[2] ?? '');
  });
}

/**
 * One unit of a token in letters any engine takes as they are: Latin letters and characters are themselves, digits and all else,
 * halves of a character of two units among it, are spelled. None begins another.
 */
export function wordPartOf(unit: string): string {
  if (/^[a-z\u3400-\u4dbf\u4e00-\u9fff]$/.test(unit)) return unit;
  const code = unit.charCodeAt(0);
  if (code >= 48 && code <= 57) return String.fromCharCode(ZERO + code - 48);
  const digits = code.toString(16).padStart(4, '0');
  return OTHER + digits.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
}

/** The tokens that prove a phrase, with their offsets: as few as cover all its units. A phrase of one unit has none. */
export function coverOf(phrase: string): { gram: string; at: number }[] {
  const grams: { gram: string; at: number }[] = [];
  for (let at = 0; at < phrase.length - 1; at += 1)
    if (phrase[at] !== GAP) grams.push({ gram: gramAt(phrase, at), at });
  const cover: { gram: string; at: number }[] = [];
  for (let end = 0; end < phrase.length; ) {
    // Ends grow with starts: of the tokens that leave no unit out, the last reaches furthest.
    const next = grams.findLast(({ at }) => at <= end);
    if (!next || next.at + next.gram.length <= end) break;
    cover.push(next);
    end = next.at + next.gram.length;
  }
  return cover;
}
