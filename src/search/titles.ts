import type { Fold } from './fold.ts';
import { type Listener, listenerOf, type Readings } from './pinyin.ts';
import { GAP, lettersOf, type Units } from './units.ts';

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
  /** Documents that have a term in a name; with `most`, about so many, those whose title begins with it before others. */
  find(term: string, most?: number): Map<number, TitleHit>;
  /** Documents that have a spelling in a name; nothing before the readings are known. */
  hear(spelling: string, most?: number): Map<number, TitleHit>;
  /** Titles that share most pairs of characters with a text, the nearest first. */
  near(text: string, most: number): string[];
  learn(readings: Readings): void;
}

/** Makes the table of names: a line for each document, its title and other names with tabs between. */
export function titlesOf(lines: string, fold: Fold): Titles {
  const folded = fold(lines);
  const starts = startsOf(folded);
  let listen: Listener | null = null;

  let line = 0;
  /** The line of a place; places are mostly asked for in their order. */
  const lineAt = (place: number): number => {
    if (place >= (starts[line] ?? 0) && place < (starts[line + 1] ?? Number.POSITIVE_INFINITY)) return line;
    line += 1;
    if (place >= (starts[line] ?? Number.POSITIVE_INFINITY) && place < (starts[line + 1] ?? Number.POSITIVE_INFINITY))
      return line;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    line = low;
    return low;
  };
  const note = (hits: Map<number, TitleHit>, at: number, end: number, heard: number | null) => {
    const id = lineAt(at);
    const from = starts[id] ?? 0;
    const begins = from + folded.slice(from, at).lastIndexOf('\t') + 1;
    const ends = nameEnd(folded, end);
    const written = begins > from ? 3 : at > begins ? 2 : end < ends ? 1 : 0;
    const found = { grade: heard === null ? written : 4 + heard, length: ends - begins };
    const known = hits.get(id);
    if (!known || found.grade < known.grade) hits.set(id, found);
  };
  const scan = (text: string, hits: Map<number, TitleHit>, most: number) => {
    const lead = text.startsWith('\n') ? 1 : 0;
    const until = hits.size + most;
    for (let at = folded.indexOf(text); at >= 0 && hits.size < until; at = folded.indexOf(text, at + 1))
      note(hits, at + lead, at + text.length, null);
  };

  let letters: Units | null = null;
  /** Names that have a term with marks between its letters, or without those it has. */
  const scanLetters = (term: string, hits: Map<number, TitleHit>) => {
    letters ??= lettersOf(folded, '\n\t');
    const { text, offsets } = letters;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      note(hits, offsets[at] ?? 0, (offsets[at + term.length - 1] ?? 0) + 1, null);
    }
  };

  return {
    count: starts.length,
    title: titleOf,
    find: (term, most = Number.POSITIVE_INFINITY) => {
      const hits = new Map<number, TitleHit>();
      if (most < starts.length) scan(`\n${term}`, hits, most);
      if (!term.includes(GAP)) scan(term, hits, most);
      if (term.length > 1 && (term.includes(GAP) || hits.size === 0)) {
        scanLetters(term.replaceAll(GAP, ''), hits);
      }
      return hits;
    },
    hear: (spelling, most = Number.POSITIVE_INFINITY) => {
      const hits = new Map<number, TitleHit>();
      listen?.(spelling, ({ at, end, loose }) => {
        note(hits, at, end, loose);
        return hits.size < most;
      });
      return hits;
    },
    near: (text, most) =>
      nearest(text, linesWith)
        .map((each) => ({ ...each, title: titleOf(each.id) }))
        // Of names that share as much, titles before other names, then those with less else in them.
        .sort((a, b) => b.best - a.best || b.inTitle - a.inTitle || a.title.length - b.title.length || a.id - b.id)
        .slice(0, most)
        .map(({ title }) => title),
    learn: (readings) => {
      listen = listenerOf(folded, readings);
    },
  };

  function titleOf(id: number): string {
    const from = starts[id] ?? 0;
    return lines.slice(from, nameEnd(lines, from));
  }

  /** Each line that has a piece, and whether in its title; a line may come twice. */
  function* linesWith(piece: string): Generator<Met> {
    for (let at = folded.indexOf(piece); at >= 0; ) {
      const id = lineAt(at);
      const inTitle = at < nameEnd(folded, starts[id] ?? 0);
      yield { id, inTitle };
      // Of a title one place is enough, then the other names are looked through.
      const next = inTitle ? nameEnd(folded, at) : (starts[id + 1] ?? folded.length);
      at = folded.indexOf(piece, next);
    }
  }
}

interface Met {
  readonly id: number;
  readonly inTitle: boolean;
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

/** Lines that share enough of a text, in the title or else in other names: pairs of neighbours count more than characters. */
function nearest(
  text: string,
  linesWith: (piece: string) => Iterable<Met>,
): { id: number; best: number; inTitle: number }[] {
  const points = { title: new Map<number, number>(), other: new Map<number, number>() };
  const plain = text.replaceAll(GAP, '').slice(0, 20);
  for (let at = 0; at < plain.length; at += 1) {
    for (const [length, worth] of [
      [2, 3],
      [1, 1],
    ] as const) {
      const piece = plain.slice(at, at + length);
      if (piece.length < length) continue;
      for (const { id, inTitle } of linesWith(piece)) {
        const of = inTitle ? points.title : points.other;
        of.set(id, (of.get(id) ?? 0) + worth);
      }
    }
  }
  const least = Math.max(2, plain.length);
  return [...new Set([...points.title.keys(), ...points.other.keys()])]
    .map((id) => {
      const inTitle = points.title.get(id) ?? 0;
      return { id, inTitle, best: Math.max(inTitle, points.other.get(id) ?? 0) };
    })
    .filter(({ best }) => best >= least);
}
