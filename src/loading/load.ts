import { checkPortal } from '../domain/check/portal.ts';
import type { Entry, RecordAt } from '../domain/entry.ts';
import { type Code, type Finding, finding } from '../domain/finding.ts';
import { findIdentityNumbers } from '../domain/identity-number.ts';
import { nearest } from '../domain/nearest.ts';
import type { Page, Practice } from '../domain/records/article.ts';
import { KINDS, type Kind, kinds, type RecordOf } from '../domain/records/kinds.ts';
import { type PortalConfig, portalSchema } from '../domain/records/portal.ts';
import type { RecordSet } from '../domain/records/set.ts';
import { ARTICLE_KINDS, type ArticleKind, readArticle } from './articles.ts';
import type { FileSystem } from './disk.ts';
import { checkPublicFiles } from './public.ts';
import { parseRecord } from './records.ts';
import { decodeSource, LARGEST_FILE, tooLarge } from './source.ts';
import { isMapTree, type Tree, textAt, valueAt } from './tree.ts';
import { readYaml } from './yaml.ts';

const PORTAL_FILE = 'data/portal.yaml';
/** Findings named in one file about the shape of its records; after so many the file is of another kind altogether. */
const MOST_IN_FILE = 200;

/** Findings that something is not there, with the kinds it could be in: where a record of these is broken, it may be there. */
const ABSENCES: Partial<Record<Code, readonly Kind[]>> = {
  'subject-unassessed': ['scores'],
  'earlier-missing': ['scores'],
  'units-none': ['scores', 'branches'],
  'revision-chain': ['scores'],
  'role-holder-missing': ['posts'],
};

/** What is in a portal's folders: the records whose shape is right and everything wrong with any of them. */
export interface Loaded {
  readonly records: RecordSet;
  /** Every finding of every file, in the order of files and of the places in them. */
  readonly findings: readonly Finding[];
  /** The text of each file that was read, to show places in. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads a whole portal. Whatever is in the files, the answer is findings, never an exception. */
export function loadPortal(files: FileSystem): Loaded {
  const reading = new Reading(files);
  for (const file of [...files.list('data'), ...files.list('content')].sort()) reading.readFile(file);
  if (!reading.sources.has(PORTAL_FILE)) reading.findings.push(finding('portal-missing', { file: PORTAL_FILE }, {}));
  const { findings: aboutPublic, sources: drawings } = checkPublicFiles(files);
  for (const [file, text] of drawings) reading.sources.set(file, text);
  reading.findings.push(...aboutPublic);
  const records = reading.records();
  const findings = [...reading.findings, ...checkPortal(records).filter((found) => !reading.explains(found))];
  return { records, findings, sources: reading.sources };
}

class Reading {
  readonly sources = new Map<string, string>();
  readonly findings: Finding[] = [];
  readonly #files: FileSystem;
  readonly #entries = new Map<Kind | ArticleKind, Entry<unknown>[]>();
  #config: Entry<PortalConfig> | null = null;
  /** Ids that stand in records that could not be read: a reference to one is not a second mistake. */
  readonly #unreadIds = new Set<string>();

  /** Kinds of which a record could not be read. */
  readonly #broken = new Set<Kind>();
  readonly #publicFiles: ReadonlySet<string>;

  constructor(files: FileSystem) {
    this.#files = files;
    this.#publicFiles = new Set(files.list('public').map((path) => path.slice('public/'.length)));
  }

  readFile(file: string): void {
    const segments = file.split('/');
    if (segments.some((segment) => segment.startsWith('.'))) return;
    const belongs = placeOf(file);
    if (belongs === null) {
      this.findings.push(finding('file-unexpected', { file }, { nearest: rightPlaceFor(file) }));
      return;
    }
    const text = this.#text(file);
    if (text === null) return;
    for (const { from, until, masked } of findIdentityNumbers(text)) {
      this.findings.push(finding('identity-number', { file, from, until }, { masked }));
    }
    if (belongs === 'portal') this.#readConfig(file, text);
    else if (isArticleKind(belongs)) this.#readArticle(belongs, file, text);
    else this.#readRecords(belongs, file, text);
  }

  records(): RecordSet {
    const entriesOf = <T>(kind: Kind | ArticleKind): Entry<T>[] => (this.#entries.get(kind) ?? []) as Entry<T>[];
    const byKind = Object.fromEntries(KINDS.map((kind) => [kind, entriesOf(kind)])) as {
      [K in Kind]: Entry<RecordOf[K]>[];
    };
    const practices = entriesOf<Practice>('practices');
    const pages = entriesOf<Page>('pages');
    return { ...byKind, practices, pages, config: this.#config, publicFiles: this.#publicFiles };
  }

  /** Whether a finding only follows from a record that could not be read and has its own finding. */
  explains({ code, args }: Finding): boolean {
    if (ABSENCES[code]?.some((kind) => this.#broken.has(kind))) return true;
    if (code !== 'reference-missing') return false;
    const { kind = '', id = '' } = args;
    if (this.#config === null && ['kind', 'level', 'role'].includes(kind)) return true;
    return this.#unreadIds.has(id) || this.#unreadIds.has(id.replace(/@.*$/, ''));
  }

  #text(file: string): string | null {
    let bytes: Uint8Array;
    try {
      const size = this.#files.size(file);
      if (size > LARGEST_FILE) {
        this.findings.push(tooLarge(file, size));
        return null;
      }
      bytes = this.#files.read(file);
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      this.findings.push(finding('file-unreadable', { file }, { reason }));
      return null;
    }
    const { text, findings } = decodeSource(file, bytes);
    this.sources.set(file, text);
    this.findings.push(...findings);
    return findings.length === 0 ? text : null;
  }

  #readConfig(file: string, text: string): void {
    const { documents, findings } = readYaml(file, text);
    this.findings.push(...findings);
    const [first, ...others] = documents;
    if (first === null || first === undefined) return;
    if (Array.isArray(first) || others.length > 0) {
      const path = Array.isArray(first) ? [0] : [1];
      this.findings.push(finding('portal-not-alone', { file, path, target: 'value' }, {}));
    }
    if (Array.isArray(first)) return;
    const read = parseRecord(portalSchema, first, { file, path: [0], target: 'value' });
    this.#config = read.entry;
    this.findings.push(...limited(file, read.findings));
  }

  #readArticle(kind: ArticleKind, file: string, text: string): void {
    const { entry, findings } = readArticle(kind, file, text, this.#publicFiles);
    this.findings.push(...findings);
    if (entry) this.#add(kind, entry);
    else this.#unreadIds.add(file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, ''));
  }

  #readRecords(kind: Kind, file: string, text: string): void {
    const { documents, findings } = readYaml(file, text);
    const faults: Finding[] = [];
    let records = 0;
    documents.forEach((document, number) => {
      if (document === null) {
        this.#rememberIds(text);
        this.#broken.add(kind);
        records += 1;
        return;
      }
      for (const { tree, at } of recordsIn(document, { file, path: [number], target: 'value' })) {
        records += 1;
        const read = parseRecord<unknown>(kinds[kind].schema, tree, at);
        faults.push(...read.findings);
        if (read.entry) this.#add(kind, read.entry);
        else {
          this.#unreadIds.add(kind === 'scores' ? resultIn(tree) : textAt(tree, 'id'));
          this.#broken.add(kind);
        }
      }
    });
    if (records === 0) this.findings.push(finding('file-empty', { file }, {}));
    this.findings.push(...findings, ...limited(file, faults));
  }

  #add(kind: Kind | ArticleKind, entry: Entry<unknown>): void {
    const entries = this.#entries.get(kind);
    if (entries) entries.push(entry);
    else this.#entries.set(kind, [entry]);
  }

  #rememberIds(text: string): void {
    for (const match of text.matchAll(/\bid:[ \t]*["']?([a-z0-9-]+)/g)) if (match[1]) this.#unreadIds.add(match[1]);
  }
}

/** The records of one YAML document: its items where it is a list, else the whole; none where it is empty. */
function recordsIn(document: Tree, at: RecordAt): { tree: Tree; at: RecordAt }[] {
  if (document === '') return [];
  if (!Array.isArray(document)) return [{ tree: document, at }];
  return document.map((tree, index) => ({ tree, at: { ...at, path: [...at.path, index] } }));
}

/** The result a sheet that could not be read is about, as references write it. */
function resultIn(tree: Tree): string {
  const subject = valueAt(tree, ['subject']);
  const [kind = ''] = isMapTree(subject) ? Object.keys(subject) : [];
  return `${textAt(tree, 'scheme')}/${textAt(tree, 'period')}/${kind}/${textAt(subject, kind)}`;
}

function limited(file: string, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_IN_FILE) return findings;
  const count = String(findings.length - MOST_IN_FILE);
  return [...findings.slice(0, MOST_IN_FILE), finding('too-many-findings', { file }, { count })];
}

/** What a file's path says it holds; null where nothing is read from there. */
function placeOf(file: string): 'portal' | Kind | ArticleKind | null {
  if (file === PORTAL_FILE) return 'portal';
  const [top = '', folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return null;
  if (top === 'data') return isKind(folder) && /\.ya?ml$/.test(file) ? folder : null;
  return isArticleKind(folder) && file.endsWith('.mdx') ? folder : null;
}

/** Where a file out of place most likely belongs, or ''. */
function rightPlaceFor(file: string): string {
  if (/^data\/portal\.ya?ml$/i.test(file)) return PORTAL_FILE;
  const [top = '', folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return '';
  const folders = top === 'data' ? KINDS : ARTICLE_KINDS;
  const rightFolder = (folders as readonly string[]).includes(folder) ? folder : nearest(folder, folders);
  const inside = rest.join('/');
  const rightFile =
    top === 'data' ? inside.replace(/\.(?:ya?ml|txt|json)$/i, '.yaml') : inside.replace(/\.mdx?$/i, '.mdx');
  const right = `${top}/${rightFolder}/${rightFile}`;
  return rightFolder !== '' && placeOf(right) !== null && right !== file ? right : '';
}

function isKind(folder: string): folder is Kind {
  return Object.hasOwn(kinds, folder);
}

function isArticleKind(folder: string): folder is ArticleKind {
  return (ARTICLE_KINDS as readonly string[]).includes(folder);
}
