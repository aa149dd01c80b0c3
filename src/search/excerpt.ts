import type { Fold } from './fold.ts';
import { GAP, unitsOf } from './units.ts';

/** A piece of text as written, and whether it is what was asked for. */
export interface Piece {
  text: string;
  mark: boolean;
}

type Stretch = [from: number, until: number];

/** Where terms stand in a text as written; with none, where their units stand with marks between. Stretches do not touch. */
export function stretchesOf(text: string, terms: readonly string[], fold: Fold): Stretch[] {
  const { text: units, offsets } = unitsOf(fold(text));
  const found: Stretch[] = [];
  const add = (at: number, length: number) => found.push([offsets[at] ?? 0, (offsets[at + length - 1] ?? 0) + 1]);
  for (const term of terms) {
    const before = found.length;
    for (let at = units.indexOf(term); at >= 0; at = units.indexOf(term, at + 1)) add(at, term.length);
    const letters = term.replaceAll(GAP, '');
    if (found.length > before || letters.length < 2) continue;
    for (const { index, 0: met } of units.matchAll(new RegExp([...letters].join(`${GAP}?`), 'gu')))
      add(index, met.length);
  }
  return joined(found);
}

/** The text in pieces, all of it. */
export function marked(text: string, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, until] of stretches) {
    if (from > at) pieces.push({ text: text.slice(at, from), mark: false });
    pieces.push({ text: text.slice(from, until), mark: true });
    at = until;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: false });
  return pieces;
}

const BEFORE = 24;
const LENGTH = 110;

/** The part of a text around the first of its stretches, or its beginning; cut ends have an ellipsis. */
export function excerptOf(text: string, stretches: readonly Stretch[]): Piece[] {
  const [first] = stretches;
  const from = whole(text, Math.max(0, (first?.[0] ?? 0) - BEFORE));
  const until = whole(text, Math.min(text.length, Math.max(from + LENGTH, first?.[1] ?? 0)));
  const inside = stretches
    .filter(([start, end]) => end > from && start < until)
    .map(([start, end]): Stretch => [Math.max(start, from) - from, Math.min(end, until) - from]);
  const pieces = marked(text.slice(from, until), inside);
  if (from > 0) pieces.unshift({ text: '…', mark: false });
  if (until < text.length) pieces.push({ text: '…', mark: false });
  return pieces;
}

/** A place that cuts no character of two units. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at - 1 : at;
}

/** Stretches in order, those that meet made one. */
export function joined(found: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [from, until] of found.toSorted(([a], [b]) => a - b)) {
    const last = stretches.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else stretches.push([from, until]);
  }
  return stretches;
}
