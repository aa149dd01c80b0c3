import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { findIdentityNumbers } from '../domain/identity-number.ts';
import type { MapTree, Tree } from './tree.ts';

/*
 * The short way through YAML that nobody has to be told anything about: no positions, no findings. Whatever is unusual is
 * left to `readComposed` in yaml.ts, which gives the same trees and says what is wrong.
 */

/** Levels of nesting read here; a sheet has four. */
const DEEPEST = 24;
/** The longest key read here; from 1,024 characters on the two libraries differ. */
const LONGEST_KEY = 200;
/** Characters left to the other way: tabs, controls, separators the libraries take for ends of lines, byte order marks. */
const CHARACTERS =
  '[\\u0000-\\u0009\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]|\\r(?!\\n)';
/**
 * Marks left to the other way: directives, ends of documents, three dashes after spaces, keys written with a question mark,
 * blocks with a number for their indentation or with all ends of lines kept, gaps as long as no key may be.
 */
const MARKS = '^%|^\\.\\.\\.|^ +---|(?:^|[\\s,[{:-])\\?(?:\\s|$|[,:[\\]{}])|[|>](?:\\+|-?\\d)| {500}';
const UNUSUAL = new RegExp(`${CHARACTERS}|${MARKS}`, 'm');
/** The shortest text that can hide an identity number. */
const NUMBER = 18;

/** The documents of a plain text, an empty one as ''; null where the text is not plain enough to be sure that nothing is wrong with it. */
export function readPlainYaml(text: string): Tree[] | null {
  if (UNUSUAL.test(text)) return null;
  try {
    return new Reader(text).documents();
  } catch {
    return null;
  }
}

/** Throws where something is unusual. */
class Reader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#events = parseEvents(text, { maxDepth: DEEPEST });
  }

  documents(): Tree[] {
    const documents: Tree[] = [];
    while (this.#next < this.#events.length) {
      this.#take();
      documents.push(this.#node());
      this.#take();
    }
    return documents.length === 0 ? [''] : documents;
  }

  #take(): Event {
    return this.#events[this.#next++] as Event;
  }

  /** Whether the collection that was begun ends here; the end is taken. */
  #ends(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }

  #node(): Tree {
    const event = this.#take();
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) {
      return unusual();
    }
    if (event.anchorStart >= 0 || event.tagStart >= 0) unusual();
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event);
    return event.type === EVENT_ID.MAPPING ? this.#map() : this.#list();
  }

  #map(): Tree {
    const map: MapTree = {};
    while (!this.#ends()) {
      const key = this.#key();
      if (Object.hasOwn(map, key) || key === '__proto__') unusual();
      map[key] = this.#node();
    }
    return map;
  }

  #list(): Tree {
    const list: Tree[] = [];
    while (!this.#ends()) list.push(this.#node());
    return list;
  }

  #key(): string {
    const event = this.#take();
    if (event.type !== EVENT_ID.SCALAR || !event.fast || event.valueStart < 0) return unusual();
    if (event.anchorStart >= 0 || event.tagStart >= 0) unusual();
    if (event.valueEnd - event.valueStart > LONGEST_KEY) unusual();
    return kept(this.#text.slice(event.valueStart, event.valueEnd));
  }

  #scalar(event: ScalarEvent): string {
    if (event.fast) return kept(this.#text.slice(event.valueStart, event.valueEnd));
    // Escapes can hide what a search of the text would find.
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) return unusual();
    const value = getScalarValue(this.#text, event);
    // So can the ends of lines.
    return value.length >= NUMBER && findIdentityNumbers(value).length > 0 ? unusual() : value;
  }
}

/** Texts read before, for the records of a province repeat a few: figures, ids, words. */
const pool = new Map<string, string>();
const MOST_POOLED = 50_000;
const LONGEST_POOLED = 40;
/** V8 makes a longer piece of a text a view of it, which keeps the whole text of a file in memory. */
const LONGEST_COPIED = 12;

/** The same text, shared with others like it or on its own, never a piece of a file. */
function kept(text: string): string {
  const known = pool.get(text);
  if (known !== undefined) return known;
  const own = text.length > LONGEST_COPIED ? (JSON.parse(JSON.stringify(text)) as string) : text;
  if (text.length <= LONGEST_POOLED && pool.size < MOST_POOLED) pool.set(own, own);
  return own;
}

function unusual(): never {
  throw new Error('not plain');
}
