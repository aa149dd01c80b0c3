import type { Fold } from './fold.ts';
import { type Heard, listenerOf, type Readings } from './pinyin.ts';
import { GAP } from './units.ts';

/** Where a term was met among the names of a document. */
export interface TitleHit {
  /** How well: 0 the whole title, 1 its beginning, 2 within it, 3 in another name, 4 by sound, 5 by initials. */
  readonly grade: number;
  /** Length of the name met. */
  readonly length: number;
}

/** The names of all documents, searched from end to end: of 45,000 in under a millisecond. */
export interface Titles {
  readonly count: number;
  /** The title of a document as written. */
  title(id: number): string;
  /** Documents that have a term in a name. */
  find(term: string): Map<number, TitleHit>;
  /** Documents that have a spelling in a name; nothing before the readings are known. */
  hear(spelling: string): Map<number, TitleHit>;
  /** Titles that share most pairs of characters with a text, the nearest first. */
  near(text: string, most: number): string[];
  learn(readings: Readings): void;
}

/** Makes the table of names: a line for each document, its title and other names with tabs between. */
export function titlesOf(lines: string, fold: Fold): Titles {
  const folded = fold(lines);
  const starts = startsOf(folded);
  let listen: ((spelling: string, take: (heard: Heard) => void) => void) | null = null;

  const lineAt = (place: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const note = (hits: Map<number, TitleHit>, at: number, end: number, heard: number | null) => {
    const id = lineAt(at);
    const from = starts[id] ?? 0;
    const name = folded.lastIndexOf('\t', at - 1);
    const begins = Math.max(from, name + 1);
    const ends = nameEnd(folded, end);
    const written = begins > from ? 3 : at > begins ? 2 : end < ends ? 1 : 0;
    const found = { grade: heard === null ? written : 4 + heard, length: ends - begins };
    const known = hits.get(id);
    if (!known || found.grade < known.grade) hits.set(id, found);
  };
  const scan = (text: string, hits: Map<number, TitleHit>) => {
    for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1))
      note(hits, at, at + text.length, null);
  };

  return {
    count: starts.length,
    title: titleOf,
    find: (term) => {
      const hits = new Map<number, TitleHit>();
      if (!term.includes(GAP)) scan(term, hits);
      if (term.length > 1 && (term.includes(GAP) || hits.size === 0)) {
        for (const { index, 0: met } of folded.matchAll(acrossMarks(term))) note(hits, index, index + met.length, null);
      }
      return hits;
    },
    hear: (spelling) => {
      const hits = new Map<number, TitleHit>();
      listen?.(spelling, ({ at, end, loose }) => note(hits, at, end, loose));
      return hits;
    },
    near: (text, most) => nearest(text, most, (piece) => new Set(linesWith(piece))).map(titleOf),
    learn: (readings) => {
      listen = listenerOf(folded, readings);
    },
  };

  function titleOf(id: number): string {
    const from = starts[id] ?? 0;
    return lines.slice(from, nameEnd(lines, from));
  }

  function* linesWith(piece: string): Generator<number> {
    for (
      let at = folded.indexOf(piece);
      at >= 0;
      at = folded.indexOf(piece, (starts[lineAt(at) + 1] ?? folded.length) - 1)
    ) {
      yield lineAt(at);
      if (lineAt(at) + 1 >= starts.length) return;
    }
  }
}

/** Where each line begins. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function nameEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '\n' || text[at] === '\t') return at;
  return text.length;
}

/** The units of a term with whatever marks between them, within one name. */
function acrossMarks(term: string): RegExp {
  const units = [...term.replaceAll(GAP, '')];
  return new RegExp(units.join('[^\\p{L}\\p{N}\\n\\t]{0,3}'), 'gu');
}

/** Lines by how much of a text they share: pairs of neighbours count more than single characters. */
function nearest(text: string, most: number, linesWith: (piece: string) => ReadonlySet<number>): number[] {
  const points = new Map<number, number>();
  const plain = text.replaceAll(GAP, '').slice(0, 20);
  for (let at = 0; at < plain.length; at += 1) {
    for (const [length, worth] of [
      [2, 3],
      [1, 1],
    ] as const) {
      const piece = plain.slice(at, at + length);
      if (piece.length < length) continue;
      for (const id of linesWith(piece)) points.set(id, (points.get(id) ?? 0) + worth);
    }
  }
  const least = Math.max(2, plain.length);
  return [...points]
    .filter(([, worth]) => worth >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([id]) => id);
}
