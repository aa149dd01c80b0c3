import { posix } from 'node:path';
import type { RecordAt } from '../domain/entry.ts';
import { type At, type Finding, finding } from '../domain/finding.ts';
import type { Kind } from '../domain/records/kinds.ts';
import type { FileSystem } from '../loading/disk.ts';
import { parseRecord } from '../loading/records.ts';
import { decodeSource, LARGEST_FILE, tooLarge } from '../loading/source.ts';
import { type Tree, textAt } from '../loading/tree.ts';
import { readYaml } from '../loading/yaml.ts';
import { type Change, changesOf } from './change.ts';
import { checkDraft } from './check.ts';
import { readCsv, type Table } from './csv.ts';
import type { Draft } from './draft.ts';
import { Drafting, type Skipped } from './drafting.ts';
import { editYaml } from './edit.ts';
import { type Existing, type ExistingRecords, existingRecords, keyOfTree } from './existing.ts';
import { IdMaker, type Names } from './ids.ts';
import { type Mapping, mappingSchema } from './mapping.ts';

/** One record of a plan. */
export interface Planned {
  readonly kind: Kind | 'portal';
  readonly key: string;
  readonly file: string;
  /** Fields that change; a new record has none. */
  readonly changes: readonly Change[];
}

/** What an import would do. Where a finding is an error, it does nothing. */
export interface Plan {
  readonly tables: readonly Pick<Table, 'file' | 'encoding' | 'rows'>[];
  readonly added: readonly Planned[];
  readonly changed: readonly Planned[];
  readonly same: readonly Planned[];
  readonly skipped: readonly Skipped[];
  /** New text of the files below the portal's folder that would be written. */
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Text of each file a finding may point into. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Plans an import: what the records of a mapping file would add to the portal, change in it and leave alone. Reads only.
 * `read` gives the bytes of a file by its path, relative to where `mapping` is; it throws where it cannot.
 */
export function planImport(portal: FileSystem, mapping: string, read: (path: string) => Uint8Array): Plan {
  const planning = new Planning(portal);
  const { text, findings } = decodeSource(mapping, read(mapping));
  planning.sources.set(mapping, text);
  planning.findings.push(...findings);
  const at: RecordAt = { file: mapping, path: [0], target: 'value' };
  const parsed = findings.length > 0 ? { documents: [], findings: [] } : readYaml(mapping, text);
  planning.findings.push(...parsed.findings);
  const [tree] = parsed.documents;
  if (tree !== undefined && tree !== null) {
    const { entry, findings: faults } = parseRecord(mappingSchema, tree, at);
    planning.findings.push(...faults);
    if (entry) planning.run(entry.value, at, read);
  }
  return planning.plan();
}

class Planning {
  readonly findings: Finding[] = [];
  readonly sources = new Map<string, string>();
  readonly #portal: FileSystem;
  readonly #existing = new Map<Kind | 'portal', ExistingRecords>();
  /** Drafts by kind and key. */
  readonly #drafts = new Map<string, { draft: Draft; key: string }>();
  readonly #names = new Map<Kind, { of: number; names: Names }>();
  readonly #tables = new Map<string, Table>();
  #skipped: readonly Skipped[] = [];

  constructor(portal: FileSystem) {
    this.#portal = portal;
  }

  run(mapping: Mapping, at: RecordAt, read: (path: string) => Uint8Array): void {
    for (const [name, { file }] of Object.entries(mapping.tables)) {
      this.#readTable(
        name,
        posix.isAbsolute(file) ? file : posix.join(posix.dirname(at.file), file),
        { ...at, path: [...at.path, 'tables', name, 'file'] },
        read,
      );
    }
    const makers = new Map(
      Object.entries(mapping.ids).map(([name, rule]) => [
        name,
        new IdMaker(rule, () => this.#namesOf(rule.records as Kind)),
      ]),
    );
    const drafting = new Drafting({
      mapping,
      at,
      tables: this.#tables,
      makeId: (rule, cell) => {
        const maker = makers.get(rule);
        return maker
          ? maker.idOf(cell)
          : {
              value: null,
              findings: [finding('import-ids-unknown', cell.at, { name: rule, known: [...makers.keys()].join(', ') })],
            };
      },
    });
    mapping.records.forEach((_, number) => {
      const before = drafting.findings.length;
      const drafts = drafting.draftsOf(number);
      const faulty = new Set(drafting.findings.slice(before).map(({ at: place }) => place));
      for (const draft of drafts) this.#check(draft, faulty);
    });
    drafting.finish();
    this.findings.push(...drafting.findings);
    this.#skipped = drafting.skipped;
  }

  plan(): Plan {
    const added: Planned[] = [];
    const changed: Planned[] = [];
    const same: Planned[] = [];
    const edits = new Map<string, { changes: Change[]; added: Tree[] }>();
    const editsOf = (file: string) => {
      const made = edits.get(file) ?? { changes: [], added: [] };
      edits.set(file, made);
      return made;
    };
    for (const { draft, key } of this.#drafts.values()) {
      const existing = this.#recordsOf(draft.kind).byKey.get(key);
      const changes = existing ? changesOf(existing.tree, draft.tree) : [];
      const planned = { kind: draft.kind, key, file: existing?.at.file ?? draft.file, changes };
      if (!existing) {
        added.push(planned);
        editsOf(draft.file).added.push(draft.tree);
      } else if (changes.length === 0) same.push(planned);
      else {
        changed.push(planned);
        editsOf(existing.at.file).changes.push(...inFile(existing, changes));
      }
    }
    const files = new Map<string, string>();
    for (const [file, each] of edits) {
      const text = this.sources.get(file) ?? '';
      const edited = editYaml(text, { ...each, single: file === 'data/portal.yaml' });
      const bytes = edited === null ? 0 : Buffer.byteLength(edited);
      if (edited === null) this.findings.push(finding('import-edit-unsafe', { file }, {}));
      else if (bytes > LARGEST_FILE) this.findings.push(tooLarge(file, bytes));
      else files.set(file, edited);
    }
    const tables = [...this.#tables.values()].map(({ file, encoding, rows }) => ({ file, encoding, rows }));
    return {
      tables,
      added,
      changed,
      same,
      skipped: this.#skipped,
      files,
      findings: this.findings,
      sources: this.sources,
    };
  }

  #readTable(name: string, file: string, at: RecordAt, read: (path: string) => Uint8Array): void {
    let bytes: Uint8Array;
    try {
      bytes = read(file);
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      this.findings.push(finding('import-table-unreadable', at, { file, reason }));
      return;
    }
    const { table, findings } = readCsv(file, bytes);
    this.findings.push(...findings);
    if (table) this.sources.set(file, table.text);
    if (table && findings.length === 0) this.#tables.set(name, table);
  }

  #recordsOf(kind: Kind | 'portal'): ExistingRecords {
    const known = this.#existing.get(kind);
    if (known) return known;
    const records = existingRecords(this.#portal, kind);
    this.#existing.set(kind, records);
    for (const [file, text] of records.sources) this.sources.set(file, text);
    this.findings.push(...records.findings);
    return records;
  }

  /** Names of the records of a kind: those that are there, and those of steps before. */
  #namesOf(kind: Kind): Names {
    const known = this.#names.get(kind);
    if (known?.of === this.#drafts.size) return known.names;
    const names = new Map<string, Set<string>>();
    const drafts = [...this.#drafts.values()].filter(({ draft }) => draft.kind === kind);
    for (const { tree } of [...this.#recordsOf(kind).byKey.values(), ...drafts.map(({ draft }) => draft)]) {
      const id = textAt(tree, 'id');
      for (const name of ['name', 'shortName', 'title'].map((key) => textAt(tree, key)).filter((each) => each !== '')) {
        const ids = names.get(name) ?? new Set();
        names.set(name, ids.add(id));
      }
    }
    this.#names.set(kind, { of: this.#drafts.size, names });
    return names;
  }

  /** Keeps a draft that is sound; `faulty` are the places that have been found fault with already. */
  #check(draft: Draft, faulty: ReadonlySet<At>): void {
    const findings = checkDraft(draft);
    this.findings.push(...findings.filter(({ at }) => !faulty.has(at)));
    const key = keyOfTree(draft.kind, draft.tree);
    if (key === null || findings.length > 0) return;
    const name = `${draft.kind} ${key}`;
    const first = this.#drafts.get(name);
    if (first) this.findings.push(finding('import-row-repeated', draft.at, { key }, [first.draft.at]));
    else this.#drafts.set(name, { draft, key });
  }
}

function inFile(existing: Existing, changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, path: [...existing.at.path, ...change.path] }));
}
