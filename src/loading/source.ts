import { type Finding, finding } from '../domain/finding.ts';

/** The largest file that is read, in bytes: more than ten thousand score sheets. */
export const LARGEST_FILE = 4 * 1024 * 1024;

/**
 * The text of a file's bytes, without a byte order mark, and what is wrong with it. Lines that end in a lone CR, as on old
 * Macs, end in LF here: the readers of YAML would take them for one line. A file that is not UTF-8 still gives a text, with
 * U+FFFD where it cannot be read, so that the place can be shown; it is not fit to be parsed.
 */
export function decodeSource(file: string, bytes: Uint8Array): { text: string; findings: Finding[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r(?!\n)/g, '\n'), findings: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const from = Math.max(0, text.indexOf('\uFFFD'));
    return { text, findings: [finding('file-not-utf8', { file, from, until: Math.min(from + 1, text.length) }, {})] };
  }
}

/** The finding for a file of more than `LARGEST_FILE` bytes. */
export function tooLarge(file: string, bytes: number): Finding {
  const size = (n: number): string => `${Math.ceil((n / 1024 / 1024) * 10) / 10} MB`;
  return finding('file-too-large', { file }, { size: size(bytes), limit: size(LARGEST_FILE) });
}

/** A place in a text for people: line and column from 1, the column in UTF-16 units as editors count. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, whether they end in LF, CRLF or CR. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/\r\n?|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line and column of an offset; one past the end is the end. */
  pointAt(offset: number): Point {
    const at = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }

  /** The text of a line, counted from 1, without its end; '' outside the text. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    if (start === undefined) return '';
    return this.#text.slice(start, this.#starts[number] ?? this.#text.length).replace(/[\r\n]+$/, '');
  }
}
