import { isDeepStrictEqual } from 'node:util';
import stringWidth from 'string-width';
import { Document, isAlias, isMap, isScalar, isSeq, parseAllDocuments, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Tree } from '../loading/tree.ts';
import { readYaml } from '../loading/yaml.ts';
import type { Change } from './change.ts';

/** What is to be done to one file. */
export interface Edits {
  /** Fields to change; each path begins with the number of the document in the file. */
  readonly changes: readonly Change[];
  /** Records to add at the end. */
  readonly added: readonly Tree[];
  /** Whether the file holds one record only, not a list: data/portal.yaml. */
  readonly single: boolean;
}

const READ = { schema: 'failsafe', uniqueKeys: false, merge: false } as const;
const WRITE = { lineWidth: 0 } as const;
/** The longest map or list that is written on one line, such as `{ got: 17, full: 21 }`. */
const LONGEST_LINE = 90;
/** Keys that come first in a new record, in this order: what it is, before what it says. */
const FIRST = ['id', 'edition', 'scheme', 'period', 'subject', 'name', 'title'];

/**
 * The text of a file after edits. Comments, and values that are not edited, stay as they were written. Null where the result
 * would not say what it should, as where an edited value is used elsewhere by reference: then a person has to do it.
 */
export function editYaml(text: string, edits: Edits): string | null {
  const parsed = parseAllDocuments(text, READ);
  const documents: Document[] = 'empty' in parsed ? [] : parsed;
  const wanted = documents.length === 0 ? [] : structuredClone(readYaml('', text).documents);
  for (const change of edits.changes) {
    const [number, ...path] = change.path;
    const document = documents[Number(number)];
    if (!document || isReference(document, path)) return null;
    document.setIn(path, typeof change.to === 'string' ? change.to : nodeOf(document, change.to, 'part'));
    setInTree(wanted, change.path, change.to);
  }
  if (edits.added.length > 0) add(documents, edits.added, edits.single, wanted);
  const edited = documents.map((document) => document.toString(WRITE)).join('');
  const kept = 'empty' in parsed && text.trim() !== '' ? `${text.trimEnd()}\n${edited}` : edited;
  const result = text.includes('\r\n') ? kept.replace(/\r?\n/g, '\r\n') : kept;
  const reread = readYaml('', result);
  return reread.findings.length === 0 && isDeepStrictEqual(reread.documents, wanted) ? result : null;
}

/** Whether a path leads through a value that stands elsewhere in the file. */
function isReference(document: Document, path: Change['path']): boolean {
  return path.some((_, i) => isAlias(document.getIn(path.slice(0, i + 1), true)));
}

/** Adds records at the end: to the list there, else as a document of their own. `wanted` follows. */
function add(documents: Document[], added: readonly Tree[], single: boolean, wanted: (Tree | null)[]): void {
  const last = documents.at(-1);
  const lastTree = wanted.at(-1);
  if (last && isSeq(last.contents) && Array.isArray(lastTree)) {
    last.contents.items.push(...added.map((tree) => spaced(nodeOf(last, tree, 'record'))));
    lastTree.push(...added);
    return;
  }
  const tree = single ? (added[0] ?? '') : [...added];
  const document = new Document(null, READ);
  const node = nodeOf(document, tree, Array.isArray(tree) ? 'list' : 'record');
  if (isSeq(node)) for (const item of node.items.slice(1)) spaced(item);
  document.contents = node as Document['contents'];
  if (last && document.directives) document.directives.docStart = true;
  documents.push(document);
  wanted.push(tree);
}

/** Leaves an empty line before a record. */
function spaced<T>(record: T): T {
  if (isMap(record)) record.spaceBefore = true;
  return record;
}

/** A tree as nodes: small maps and lists inside a record on one line, as people write them. */
function nodeOf(document: Document, tree: Tree, what: 'record' | 'list' | 'part') {
  const node = document.createNode(inOrder(tree));
  visit(node, {
    Collection(_, collection, ancestors) {
      const above = { part: -1, record: 0, list: 1 }[what];
      if (ancestors.length > above && isShort(collection)) collection.flow = true;
    },
  });
  return node;
}

function inOrder(tree: Tree): Tree {
  if (Array.isArray(tree)) return tree.map(inOrder);
  if (typeof tree === 'string') return tree;
  const place = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  const keys = Object.keys(tree).sort((a, b) => place(a) - place(b));
  return Object.fromEntries(keys.map((key) => [key, inOrder(tree[key] ?? '')]));
}

function isShort(collection: YAMLMap | YAMLSeq): boolean {
  const scalars: unknown[] = isMap(collection)
    ? collection.items.flatMap(({ key, value }) => [key, value])
    : collection.items;
  if (scalars.length === 0 || !scalars.every((each) => isScalar(each))) return false;
  return scalars.reduce<number>((sum, each) => sum + stringWidth(String(each)) + 2, 0) <= LONGEST_LINE;
}

function setInTree(documents: (Tree | null)[], path: Change['path'], value: Tree): void {
  let inside: unknown = documents;
  for (const step of path.slice(0, -1)) inside = (inside as Record<string | number, unknown>)[step];
  (inside as Record<string | number, unknown>)[path.at(-1) ?? 0] = structuredClone(value);
}
