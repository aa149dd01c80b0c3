import { checkPortal } from '../domain/check/portal.ts';
import type { Entry, RecordAt } from '../domain/entry.ts';
import { type Code, type Finding, finding } from '../domain/finding.ts';
import type { Hit } from '../domain/guard/hit.ts';
import { Leave } from '../domain/guard/leave.ts';
import { findPersonal } from '../domain/guard/scan.ts';
import type { Page, Practice } from '../domain/records/article.ts';
import { KINDS, type Kind, kinds, type RecordOf } from '../domain/records/kinds.ts';
import { type PortalConfig, portalSchema } from '../domain/records/portal.ts';
import type { RecordSet } from '../domain/records/set.ts';
import { type ArticleKind, isArticleKind, readArticle } from './articles.ts';
import { checkCharacters, checkFileName } from './characters.ts';
import { type FileSystem, unreadable } from './disk.ts';
import { contentOf, PORTAL_FILE, rightPathFor } from './folders.ts';
import { checkNoticeTexts } from './notices.ts';
import { checkPersonal } from './personal.ts';
import { checkPublicFiles } from './public.ts';
import { parseRecord } from './records.ts';
import { decodeSource, LARGEST_FILE, tooLarge } from './source.ts';
import { Sources } from './sources.ts';
import { isMapTree, type Tree, textAt, valueAt } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Findings given for one file; with more, the file is of another kind altogether. */
const MOST_IN_FILE = 200;

/** Findings that something is not there, with the kinds it could be in: where a record of these is broken, it may be there. */
const ABSENCES: Partial<Record<Code, readonly Kind[]>> = {
  'subject-unassessed': ['scores'],
  'earlier-missing': ['scores'],
  'units-none': ['scores', 'branches'],
  'revision-chain': ['scores'],
  'role-holder-missing': ['posts'],
  'title-not-held': ['sites'],
  'calendar-year-needed': ['calendar'],
  'calendar-year-missing': ['calendar'],
};

/** What is in a portal's folders: the records whose shape is right and everything wrong with any of them. */
export interface Loaded {
  readonly records: RecordSet;
  /** Every finding of every file, in the order of files and of the places in them. */
  readonly findings: readonly Finding[];
  /** The text of each file that was read, to show places in. */
  readonly sources: ReadonlyMap<string, string>;
  /** What may be published although it looks personal; it has seen the records and articles. */
  readonly leave: Leave;
}

/** Reads a whole portal. Whatever is in the files, the answer is findings, never an exception. */
export function loadPortal(files: FileSystem): Loaded {
  const reading = new Reading(files);
  for (const file of [...files.list('data'), ...files.list('content')].sort()) reading.readFile(file);
  if (!reading.sources.has(PORTAL_FILE)) reading.findings.push(finding('portal-missing', { file: PORTAL_FILE }, {}));
  const { findings: aboutPublic, sources: drawings } = checkPublicFiles(files);
  for (const [file, text] of drawings) reading.sources.set(file, text);
  for (const found of aboutPublic) reading.findings.push(found);
  const records = reading.records();
  const leave = new Leave(records);
  const findings = [
    ...reading.findings,
    ...checkPersonal(reading.personal, leave, { contactsKnown: reading.contactsKnown }),
    ...checkNoticeTexts(records.notices),
    ...checkPortal(records).filter((found) => !reading.explains(found)),
  ];
  return { records, findings, sources: reading.sources, leave };
}

class Reading {
  readonly sources: Sources;
  /** What looks personal in each file that has such. */
  readonly personal = new Map<string, readonly Hit[]>();
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
    this.sources = new Sources(files);
    this.#publicFiles = new Set(files.list('public').map((path) => path.slice('public/'.length)));
  }

  readFile(file: string): void {
    if (file.split('/').some((segment) => segment.startsWith('.'))) return;
    const found = this.#findingsOf(file);
    for (const one of found.slice(0, MOST_IN_FILE)) this.findings.push(one);
    if (found.length > MOST_IN_FILE) {
      const count = String(found.length - MOST_IN_FILE);
      this.findings.push(finding('too-many-findings', { file }, { count }));
    }
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

  /** Whether every record that can declare a contact was read. */
  get contactsKnown(): boolean {
    return this.#config !== null && !this.#broken.has('notices') && !this.#broken.has('schemes');
  }

  /** Whether a finding only follows from a record that could not be read and has its own finding. */
  explains({ code, args }: Finding): boolean {
    if (ABSENCES[code]?.some((kind) => this.#broken.has(kind))) return true;
    if (code !== 'reference-missing') return false;
    const { kind = '', id = '' } = args;
    if (this.#config === null && ['kind', 'level', 'role'].includes(kind)) return true;
    return this.#unreadIds.has(id) || this.#unreadIds.has(id.replace(/@.*$/, ''));
  }

  /** Reads a file, keeps its records and gives what is wrong with it. */
  #findingsOf(file: string): Finding[] {
    const belongs = contentOf(file);
    let bytes: Uint8Array;
    try {
      const size = this.#files.size(file);
      if (belongs === null) return [finding('file-unexpected', { file }, { nearest: rightPathFor(file) })];
      if (size > LARGEST_FILE) return [tooLarge(file, size)];
      bytes = this.#files.read(file);
    } catch (error) {
      return [unreadable(file, error)];
    }
    const { text, findings: aboutBytes } = decodeSource(file, bytes);
    const personal = findPersonal(text);
    if (personal.length > 0) this.personal.set(file, personal);
    const findings =
      aboutBytes.length > 0
        ? aboutBytes
        : [...checkFileName(file), ...checkCharacters(file, text), ...this.#readText(belongs, file, text)];
    if (findings.length + personal.length > 0) this.sources.set(file, text);
    else this.sources.pass(file);
    return findings;
  }

  #readText(belongs: NonNullable<ReturnType<typeof contentOf>>, file: string, text: string): Finding[] {
    if (belongs === 'portal') return this.#readConfig(file, text);
    if (isArticleKind(belongs)) return this.#readArticle(belongs, file, text);
    return this.#readRecords(belongs, file, text);
  }

  #readConfig(file: string, text: string): Finding[] {
    const { documents, findings } = readYaml(file, text);
    const [first, ...others] = documents;
    if (first === null || first === undefined) return findings;
    const alone = !Array.isArray(first) && others.length === 0;
    const path = Array.isArray(first) ? [0] : [1];
    const crowd = alone ? [] : [finding('portal-not-alone', { file, path, target: 'value' }, {})];
    if (Array.isArray(first)) return [...findings, ...crowd];
    const read = parseRecord(portalSchema, first, { file, path: [0], target: 'value' });
    this.#config = read.entry;
    return [...findings, ...crowd, ...read.findings];
  }

  #readArticle(kind: ArticleKind, file: string, text: string): Finding[] {
    const { entry, findings } = readArticle(kind, file, text, this.#publicFiles);
    if (entry) this.#add(kind, entry);
    else this.#unreadIds.add(file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, ''));
    return findings;
  }

  #readRecords(kind: Kind, file: string, text: string): Finding[] {
    const { documents, findings } = readYaml(file, text);
    if (documents.includes(null)) {
      this.#rememberIds(text);
      this.#broken.add(kind);
    }
    const records = documents.flatMap((document, number) =>
      document === null ? [] : recordsIn(document, { file, path: [number], target: 'value' }),
    );
    const faults = records.flatMap(({ tree, at }) => this.#readRecord(kind, tree, at));
    const empty = records.length === 0 && findings.length === 0 ? [finding('file-empty', { file }, {})] : [];
    return [...findings, ...empty, ...faults];
  }

  #readRecord(kind: Kind, tree: Tree, at: RecordAt): Finding[] {
    const { entry, findings } = parseRecord<unknown>(kinds[kind].schema, tree, at);
    if (entry) this.#add(kind, entry);
    else {
      this.#unreadIds.add(kind === 'scores' ? resultIn(tree) : textAt(tree, 'id'));
      this.#broken.add(kind);
    }
    return findings;
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
