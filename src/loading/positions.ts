import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../domain/finding.ts';
import { composeYaml } from './yaml.ts';

/** A stretch of a text, in UTF-16 units, from the first to just after the last. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Where the paths of a YAML text are written. Made only for files somebody has to be shown a place in. */
export class Positions {
  readonly #text: string;
  readonly #documents: readonly Document.Parsed[];
  readonly #keys = new WeakMap<YAMLMap, Map<string, Pair>>();

  constructor(text: string) {
    this.#text = text;
    this.#documents = composeYaml(text).documents;
  }

  /**
   * The span of the key or the value at a path. Where the path goes further than the text, that of the deepest part that
   * is there; the key stands in for a value nobody wrote. Of a value over several lines, the first line. Null where the
   * document is not there or is empty.
   */
  spanOf(path: Path, target: 'key' | 'value'): Span | null {
    const [number, ...steps] = path;
    const document = typeof number === 'number' ? this.#documents[number] : undefined;
    if (!document) return null;
    let node: unknown = document.contents;
    let key: unknown = null;
    for (const step of steps) {
      const next = this.#step(document, node, step);
      if (!next) return this.#shown(key, node, 'key');
      ({ key, node } = next);
    }
    return this.#shown(key, node, target);
  }

  #step(document: Document.Parsed, node: unknown, step: string | number): { key: unknown; node: unknown } | null {
    const inner = isAlias(node) ? node.resolve(document) : node;
    if (isSeq(inner)) {
      const index = Number(step);
      return index in inner.items ? { key: null, node: inner.items[index] } : null;
    }
    if (!isMap(inner)) return null;
    const pair = this.#pairs(inner).get(String(step));
    return pair ? { key: pair.key, node: pair.value } : null;
  }

  #pairs(map: YAMLMap): Map<string, Pair> {
    let pairs = this.#keys.get(map);
    if (!pairs) {
      pairs = new Map();
      for (const pair of map.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : null;
        // Of equal keys the first is the one that was read.
        if (key !== null && !pairs.has(key)) pairs.set(key, pair);
      }
      this.#keys.set(map, pairs);
    }
    return pairs;
  }

  #shown(key: unknown, node: unknown, target: 'key' | 'value'): Span | null {
    const first = target === 'key' ? key : node;
    return this.#span(first) ?? this.#span(target === 'key' ? node : key);
  }

  #span(node: unknown): Span | null {
    const range = (node as Node | null)?.range;
    if (!range) return null;
    const [from, end] = range;
    const written = this.#text.slice(from, end);
    const line = written.split(/[\r\n]/, 1)[0] ?? '';
    const until = from + line.trimEnd().length;
    return until > from ? { from, until } : null;
  }
}
