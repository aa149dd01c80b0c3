import type { CST } from 'yaml';
import { type Alias, Composer, type Document, isAlias, isMap, isScalar, isSeq, type Node, Parser } from 'yaml';
import { type Finding, finding } from '../domain/finding.ts';
import { findIdentityNumbers } from '../domain/identity-number.ts';
import { forbiddenIn, forbiddenInName } from './characters.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { syntaxFindings } from './syntax.ts';
import type { Tree } from './tree.ts';

/** Levels of nesting that are read; a scheme with parts in parts needs about ten. */
export const DEEPEST = 64;
/** Values that may come into a file by reference; enough for a list of options used in every sheet of a township. */
export const MOST_BY_REFERENCE = 10_000;

/** What a text says, document by document, and what is wrong with it. */
export interface ReadYaml {
  documents: (Tree | null)[];
  findings: Finding[];
}

/**
 * Reads all documents of a text. A document that cannot be understood stands as null, so that the numbers of the others
 * are the ones in the file; an empty one stands as ''. Takes time in proportion to the text, whatever is in it.
 */
export function readYaml(file: string, text: string): ReadYaml {
  const plain = readPlainYaml(text);
  return plain ? { documents: plain, findings: [] } : readComposed(file, text);
}

/** The same the long way, from nodes that know their places: ten times as slow, it can say what is wrong. */
export function readComposed(file: string, text: string): ReadYaml {
  let findings: Finding[] = [];
  const composed = composeYaml(text);
  if (composed.tooDeepAt !== null) {
    const at = { file, from: composed.tooDeepAt, until: composed.tooDeepAt + 1 };
    return { documents: [null], findings: [finding('yaml-too-deep', at, { limit: String(DEEPEST) })] };
  }
  const documents = composed.documents.map((document) => {
    const faults = syntaxFindings(file, text, document);
    if (faults.length > 0) {
      findings = findings.concat(faults);
      return null;
    }
    const reader = new TreeReader(file, text);
    const tree = document.contents === null ? '' : reader.read(document.contents);
    findings = findings.concat(reader.findings);
    return reader.broken ? null : tree;
  });
  return { documents, findings };
}

/** The documents of a text as nodes with positions; none where the nesting is too deep to be composed. */
export function composeYaml(text: string): { documents: Document.Parsed[]; tooDeepAt: number | null } {
  const tokens = [...new Parser().parse(text)];
  const tooDeepAt = firstTooDeep(tokens);
  if (tooDeepAt !== null) return { documents: [], tooDeepAt };
  // Keys are compared in TreeReader: the library's own comparison takes quadratic time.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, prettyErrors: false });
  // The library makes an Error of every fault; a million stack traces would take half a minute.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return { documents: [...composer.compose(tokens, true, text.length)], tooDeepAt: null };
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Whether a node was written with a type tag other than the one the library gives it. */
function tagOf(node: Node, text: string): { tag: string; from: number } | null {
  const tag = 'tag' in node ? node.tag : undefined;
  if (typeof tag !== 'string' || !node.range) return null;
  // The range of a node begins after its tag and anchor.
  const before = /(![^\s,[\]{}]*)(?:\s+(?:&\S+|#.*)?)*$/.exec(
    text.slice(Math.max(0, node.range[0] - 200), node.range[0]),
  );
  return before?.[1] ? { tag: before[1], from: Math.max(0, node.range[0] - 200) + before.index } : null;
}

class TreeReader {
  readonly findings: Finding[] = [];
  /** Whether the tree is not what the clerk can have meant. */
  broken = false;
  readonly #file: string;
  readonly #text: string;
  readonly #anchors = new Map<string, { tree: Tree; size: number }>();
  #byReference = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  read(node: unknown): Tree {
    return this.#read(node).tree;
  }

  #read(node: unknown): { tree: Tree; size: number } {
    if (isAlias(node)) return this.#alias(node);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { tree: '', size: 1 };
    const tagged = tagOf(node, this.#text);
    if (tagged) {
      const { tag, from } = tagged;
      this.findings.push(finding('yaml-tag', { file: this.#file, from, until: from + tag.length }, { tag }));
    }
    const read = isMap(node) ? this.#map(node.items) : isSeq(node) ? this.#list(node.items) : this.#scalar(node);
    if (node.anchor) this.#anchors.set(node.anchor, read);
    return read;
  }

  #scalar(node: { value: unknown; range?: readonly number[] | null | undefined }): { tree: Tree; size: number } {
    const tree = typeof node.value === 'string' ? node.value : '';
    const [from = 0, until = from] = node.range ?? [];
    // Those that stand in the text itself are found there.
    const character = forbiddenIn(tree);
    if (character !== null && forbiddenIn(this.#text.slice(from, until)) === null) {
      this.findings.push(finding('character-forbidden', { file: this.#file, from, until }, { character }));
    }
    // Escapes and folded lines can hide a number from a search of the text as it stands.
    if (tree.length >= 18 && until - from !== tree.length) {
      const written = this.#text.slice(from, until);
      for (const { masked } of findIdentityNumbers(tree)) {
        if (findIdentityNumbers(written).length === 0) {
          this.findings.push(finding('identity-number', { file: this.#file, from, until }, { masked }));
        }
      }
    }
    return { tree, size: 1 };
  }

  #list(items: readonly unknown[]): { tree: Tree; size: number } {
    let size = 1;
    const tree = items.map((item) => {
      const read = this.#read(item);
      size += read.size;
      return read.tree;
    });
    return { tree, size };
  }

  #map(items: readonly { key: unknown; value: unknown }[]): { tree: Tree; size: number } {
    let size = 1;
    const tree: { [key: string]: Tree } = {};
    const firsts = new Map<string, unknown>();
    for (const { key: keyNode, value } of items) {
      const key = isScalar(keyNode) && typeof keyNode.value === 'string' ? keyNode.value : null;
      const read = this.#read(value);
      size += read.size;
      if (key === null) {
        this.findings.push(finding('yaml-key-not-text', this.#placeOf(keyNode), {}));
        continue;
      }
      const character = forbiddenInName(key);
      if (character !== null && forbiddenIn(this.#textOf(keyNode)) === null) {
        this.findings.push(finding('character-forbidden', this.#placeOf(keyNode), { character }));
      }
      const first = firsts.get(key);
      if (first !== undefined) {
        this.findings.push(finding('yaml-duplicate-key', this.#placeOf(keyNode), { key }, [this.#placeOf(first)]));
        continue;
      }
      firsts.set(key, keyNode);
      // Set on an object, this key would change what the object is; no record has it.
      if (key === '__proto__') {
        this.findings.push(finding('unknown-key', this.#placeOf(keyNode), { key, nearest: '', known: '' }));
        continue;
      }
      tree[key] = read.tree;
    }
    return { tree, size };
  }

  #alias(node: Alias): { tree: Tree; size: number } {
    const anchored = this.#anchors.get(node.source);
    if (!anchored) {
      this.findings.push(finding('yaml-alias-unknown', this.#placeOf(node), { name: node.source }));
      this.broken = true;
      return { tree: '', size: 1 };
    }
    const before = this.#byReference;
    this.#byReference += anchored.size;
    if (this.#byReference > MOST_BY_REFERENCE) {
      if (before <= MOST_BY_REFERENCE) {
        this.findings.push(finding('yaml-alias-bomb', this.#placeOf(node), { limit: String(MOST_BY_REFERENCE) }));
      }
      this.broken = true;
      return { tree: '', size: 1 };
    }
    return anchored;
  }

  #textOf(node: unknown): string {
    const { from, until } = this.#placeOf(node);
    return this.#text.slice(from, until);
  }

  #placeOf(node: unknown): { file: string; from: number; until: number } {
    const range = (node as Node | null)?.range;
    return { file: this.#file, from: range?.[0] ?? 0, until: range?.[1] ?? 0 };
  }
}

/** The offset where nesting passes `DEEPEST`, found without recursion: composing and reading recurse. */
function firstTooDeep(tokens: readonly CST.Token[]): number | null {
  const stack: { token: CST.Token; depth: number }[] = [];
  const push = (token: CST.Token | null | undefined, depth: number): void => {
    if (token && (token.type === 'document' || 'items' in token)) stack.push({ token, depth });
  };
  for (const token of tokens) push(token, 0);
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    if (depth > DEEPEST) return token.offset;
    if (token.type === 'document') push(token.value, depth + 1);
    else if ('items' in token) {
      for (const item of token.items) {
        push(item.key, depth + 1);
        push(item.value, depth + 1);
      }
    }
  }
  return null;
}
