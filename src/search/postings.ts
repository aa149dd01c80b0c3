import { GAP } from './units.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/**
 * Where each token stands. Texts follow each other with one place between them; a file holds tokens that follow each other in
 * the order of code units, each with its rising places.
 */
export interface Postings {
  /** First token of each file. */
  readonly firsts: string[];
  readonly files: Uint8Array<ArrayBuffer>[];
}

/** Bytes a file is closed at: with the usual list it is one or two kilobytes more. */
const FILE = 16_384;
/** Second units of tokens over a gap, and of those at the end, are moved up by so much. */
const OVER_GAP = 0x10000;
const AT_END = 0x20000;
const GAP_CODE = GAP.charCodeAt(0);

/** Packs the tokens of reduced texts. */
export function packPostings(texts: readonly string[]): Postings {
  const { tokens, ids, places, count } = gather(texts);
  const order = tokens.map((_, id) => id).sort((a, b) => ((tokens[a] ?? '') < (tokens[b] ?? '') ? -1 : 1));
  const starts = new Uint32Array(tokens.length + 1);
  for (let index = 0; index < count; index += 1) {
    const id = (ids[index] ?? 0) + 1;
    starts[id] = (starts[id] ?? 0) + 1;
  }
  for (let id = 0; id < tokens.length; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const sorted = new Uint32Array(count);
  const next = starts.slice();
  for (let index = 0; index < count; index += 1) {
    const id = ids[index] ?? 0;
    const to = next[id] ?? 0;
    sorted[to] = places[index] ?? 0;
    next[id] = to + 1;
  }
  return write(order, tokens, (id) => sorted.subarray(starts[id], starts[id + 1]));
}

/** Numbers the tokens and notes the place of each, in the order of the texts. */
function gather(texts: readonly string[]) {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const ids = new Uint32Array(size);
  const places = new Uint32Array(size);
  const numbers = new TokenNumbers();
  let count = 0;
  let base = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (first === GAP_CODE) continue;
      ids[count] = numbers.of(first, secondOf(text, at));
      places[count] = base + at;
      count += 1;
    }
    base += text.length + 1;
  }
  return { tokens: numbers.tokens, ids, places, count };
}

/** What follows a unit, with how it follows. */
function secondOf(text: string, at: number): number {
  if (at + 1 >= text.length) return AT_END;
  const code = text.charCodeAt(at + 1);
  return code === GAP_CODE ? OVER_GAP + text.charCodeAt(at + 2) : code;
}

/** Numbers for tokens, without a text made for each place of one. */
class TokenNumbers {
  readonly tokens: string[] = [];
  readonly #rows: Map<number, number>[] = [];

  of(first: number, second: number): number {
    let row = this.#rows[first];
    if (!row) {
      row = new Map();
      this.#rows[first] = row;
    }
    const known = row.get(second);
    if (known !== undefined) return known;
    const number = this.tokens.length;
    row.set(second, number);
    const unit = second === AT_END ? '' : String.fromCharCode(second % OVER_GAP);
    this.tokens.push(String.fromCharCode(first) + (second >= OVER_GAP && second < AT_END ? GAP : '') + unit);
    return number;
  }
}

function write(order: readonly number[], tokens: readonly string[], placesOf: (id: number) => Uint32Array): Postings {
  const firsts: string[] = [];
  const files: Uint8Array<ArrayBuffer>[] = [];
  let held: string[] = [];
  let lengths: number[] = [];
  const lists = new ByteWriter();
  const close = () => {
    if (held.length === 0) return;
    firsts.push(held[0] ?? '');
    files.push(fileOf(held, lengths, lists.taken()));
    held = [];
    lengths = [];
  };
  for (const id of order) {
    const before = lists.length;
    let last = 0;
    for (const place of placesOf(id)) {
      lists.number(place - last);
      last = place;
    }
    held.push(tokens[id] ?? '');
    lengths.push(lists.length - before);
    if (lists.length > FILE) close();
  }
  close();
  return { firsts, files };
}

/** Tokens as UTF-16 (a token may end inside a pair of units), then the length of each list, then the lists. */
function fileOf(tokens: readonly string[], lengths: readonly number[], lists: Uint8Array): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(tokens.length);
  for (const token of tokens) {
    writer.number(token.length);
    for (let index = 0; index < token.length; index += 1) writer.number(token.charCodeAt(index));
  }
  for (const length of lengths) writer.number(length);
  writer.append(lists);
  return writer.taken();
}

/** The tokens of one file with their lists, which are read when asked for. */
export function unpackPostings(bytes: Uint8Array): Map<string, () => Uint32Array> {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const tokens: string[] = [];
  for (let index = 0; index < count; index += 1) {
    let token = '';
    for (let left = reader.number(); left > 0; left -= 1) token += String.fromCharCode(reader.number());
    tokens.push(token);
  }
  const lengths = tokens.map(() => reader.number());
  const lists = new Map<string, () => Uint32Array>();
  let from = reader.at;
  for (const [index, token] of tokens.entries()) {
    const start = from;
    from += lengths[index] ?? 0;
    const end = from;
    lists.set(token, () => placesIn(bytes, start, end));
  }
  return lists;
}

function placesIn(bytes: Uint8Array, from: number, end: number): Uint32Array {
  const places = new Uint32Array(end - from);
  const reader = new ByteReader(bytes, from);
  let count = 0;
  let last = 0;
  for (; reader.at < end; count += 1) {
    last += reader.number();
    places[count] = last;
  }
  return places.subarray(0, count);
}
