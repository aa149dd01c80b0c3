import { type Finding, finding } from '../domain/finding.ts';

/*
 * Characters that no text needs and that deceive: control characters, those that turn the direction of what follows, and
 * halves of a character. A reader would not see them, and a name would be read other than it is written.
 */

const CONTROLS = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F';
const TURNS = '\\u202A-\\u202E\\u2066-\\u2069';
const FORBIDDEN = new RegExp(`[${CONTROLS}${TURNS}\\p{Cs}]`, 'u');
const IN_TEXT = new RegExp(FORBIDDEN, 'gu');
/** In a name, of a file or of a key, neither tab nor end of line has a place. */
const IN_NAME = new RegExp(`[\\t\\n\\r${CONTROLS}${TURNS}\\p{Cs}]`, 'u');
/** A character by its number, as Markdown and HTML write it. */
const REFERENCE = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g;

/** Every forbidden character as it stands in the text of a file; in an article, those written by their number too. */
export function checkCharacters(file: string, text: string): Finding[] {
  const at = (from: number, length: number) => ({ file, from, until: from + length });
  const written = [...text.matchAll(IN_TEXT)].map((match) =>
    finding('character-forbidden', at(match.index, 1), { character: nameOf(match[0]) }),
  );
  if (!file.endsWith('.mdx')) return written;
  const numbered = [...text.matchAll(REFERENCE)].flatMap(({ 0: reference, 1: hexadecimal, 2: decimal, index }) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const character = code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
    if (!FORBIDDEN.test(character)) return [];
    return [finding('character-forbidden', at(index, reference.length), { character: nameOf(character) })];
  });
  return [...written, ...numbered];
}

/** The first forbidden character of a text, as `U+202E`; null where there is none. */
export function forbiddenIn(text: string): string | null {
  const found = FORBIDDEN.exec(text);
  return found && nameOf(found[0]);
}

/** The same of a name, which is one line without tabs. */
export function forbiddenInName(name: string): string | null {
  const found = IN_NAME.exec(name);
  return found && nameOf(found[0]);
}

/** The finding for a file whose own path has a forbidden character. */
export function checkFileName(file: string): Finding[] {
  const character = forbiddenInName(file);
  return character === null ? [] : [finding('character-forbidden', { file }, { character })];
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
