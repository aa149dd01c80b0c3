/** Stands for whatever is between letters: punctuation, white space, symbols. */
export const GAP = ' ';

/** A folded text reduced to what is searched, with the offset of each unit in the text. */
export interface Units {
  /** Letters, digits and Chinese characters; whatever stands between two of them is one gap. */
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Reduces a folded text to its letters and single gaps; there is no gap at either end. */
export function unitsOf(folded: string): Units {
  const offsets: number[] = [];
  const pieces: string[] = [];
  let gap = false;
  for (let index = 0; index < folded.length; ) {
    const length = letterAt(folded, index);
    if (length === 0) {
      gap = true;
      index += 1;
      continue;
    }
    if (gap && pieces.length > 0) {
      pieces.push(GAP);
      offsets.push(index - 1);
    }
    gap = false;
    for (let end = index + length; index < end; index += 1) {
      pieces.push(folded[index] ?? '');
      offsets.push(index);
    }
  }
  return { text: pieces.join(''), offsets };
}

/** A folded text without its marks, those aside that are to be kept. */
export function lettersOf(folded: string, kept: string): Units {
  const offsets: number[] = [];
  const pieces: string[] = [];
  for (let index = 0; index < folded.length; ) {
    const length = letterAt(folded, index) || (kept.includes(folded[index] ?? '') ? 1 : 0);
    for (let end = index + length; index < end; index += 1) {
      pieces.push(folded[index] ?? '');
      offsets.push(index);
    }
    if (length === 0) index += 1;
  }
  return { text: pieces.join(''), offsets };
}

const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
/** 0 not yet known, 1 a letter, 2 not. */
const known = new Uint8Array(0x10000);

/** How many units the letter at an offset has; 0 where there is none. */
function letterAt(text: string, index: number): 0 | 1 | 2 {
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code < 0xdc00) return LETTER.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) ? 2 : 0;
  if (known[code] === 0) known[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return known[code] === 1 ? 1 : 0;
}
