import type { RecordAt } from '../domain/entry.ts';
import { within } from '../domain/entry.ts';
import { type At, type Finding, finding } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import type { MapTree, Tree } from '../loading/tree.ts';
import type { MakeId } from './cell.ts';
import type { Row, Table } from './csv.ts';
import type { Draft } from './draft.ts';
import { Filling, type Path } from './filling.ts';
import { type FieldSource, type Joined, type Mapping, type Step, sourceOf } from './mapping.ts';

/** A row that the mapping says to leave out. */
export interface Skipped {
  readonly at: At;
  readonly reason: string;
}

interface World {
  mapping: Mapping;
  /** Place of the mapping itself. */
  at: RecordAt;
  /** Tables that could be read, by their names in the mapping. */
  tables: ReadonlyMap<string, Table>;
  makeId: MakeId;
}

/** A join as its rows are read: `from` is its place in the mapping. */
interface JoinRule {
  joined: Joined;
  blank: readonly string[];
  from: Path;
}

/** Makes the records of the steps of a mapping, one step at a time, so that later ones can look among earlier ones. */
export class Drafting {
  readonly findings: Finding[] = [];
  readonly skipped: Skipped[] = [];
  readonly #world: World;
  readonly #filling: Filling;
  readonly #rows = new Map<string, readonly Row[]>();

  constructor(world: World) {
    this.#world = world;
    this.#filling = new Filling(world.at, world.makeId, this.findings);
    for (const [name, { skip }] of Object.entries(world.mapping.tables)) {
      const table = world.tables.get(name);
      if (!table || !skip.every(({ column }, i) => this.#hasColumn(table, column, 'tables', name, 'skip', i, 'column')))
        continue;
      const kept = table.rows.filter((row) => {
        const rule = skip.find(({ column, is }) => [is].flat().includes(row.cells.get(column)?.text ?? ''));
        if (rule) this.skipped.push({ at: row.at, reason: rule.reason });
        return !rule;
      });
      this.#rows.set(name, kept);
    }
  }

  /** The records of the step with this number; none where the step itself is at fault. */
  draftsOf(number: number): Draft[] {
    const step = this.#world.mapping.records[number];
    if (!step) return [];
    const joins = step.joins.map((joined, i) => this.#joinOf(step, joined, ['records', number, 'joins', i]));
    const sound = this.#columnsExist(step.table, step.columns ?? {}, ['records', number, 'columns']);
    const file = this.#fileOf(step, number);
    if (!sound || !file || joins.includes(null)) return [];
    const rows = step.table === undefined ? [null] : this.#rowsOf(step.table, 'records', number, 'table');
    const constants = within(this.#world.at, 'records', number, 'constants');
    return (rows ?? []).map((row) => {
      const draft: Draft = {
        kind: step.kind as Draft['kind'],
        file: file(row),
        tree: structuredClone(step.constants ?? {}) as MapTree,
        at: row?.at ?? constants,
        places: new Map(),
      };
      placeLeaves(draft.tree, [], constants, draft.places);
      if (row)
        this.#filling.fill(draft, [], row, step.columns ?? {}, this.#blankOf(step.table), [
          'records',
          number,
          'columns',
        ]);
      for (const join of joins) join?.(draft, row);
      return draft;
    });
  }

  /** Rows of joined tables that belong to no row; known once every step is done. */
  finish(): void {
    for (const { left } of this.#joined) {
      for (const row of left) this.findings.push(finding('import-row-unmatched', row.at, {}));
    }
  }

  readonly #joined: { left: Set<Row> }[] = [];

  /** What a join does to a record; null where the join itself is at fault. */
  #joinOf(step: Step, joined: Joined, from: Path): ((draft: Draft, row: Row | null) => void) | null {
    const { table: name, on, key, columns } = joined;
    const rows = this.#rowsOf(name, ...from, 'table');
    const own = step.table === undefined ? null : this.#world.tables.get(step.table);
    const other = this.#world.tables.get(name);
    if (!rows || !other) return null;
    const match = joined.with ?? on;
    const sound = [
      on === undefined || !own || this.#hasColumn(own, on, ...from, 'on'),
      match === undefined || this.#hasColumn(other, match, ...from, joined.with === undefined ? 'on' : 'with'),
      key === undefined || this.#hasColumn(other, key.column, ...from, 'key', 'column'),
      this.#columnsExist(name, columns, [...from, 'columns']),
    ];
    if (sound.includes(false)) return null;
    const groups = Map.groupBy(rows, (row) => (match === undefined ? '' : (row.cells.get(match)?.text ?? '')));
    const left = new Set(rows);
    this.#joined.push({ left });
    const rule = { joined, blank: this.#blankOf(name), from };
    return (draft, row) => {
      const wanted = on === undefined ? '' : (row?.cells.get(on)?.text ?? '');
      const firsts = new Map<string, Row>();
      (groups.get(wanted) ?? []).forEach((each, index) => {
        left.delete(each);
        const base = this.#baseOf(rule, each, index);
        if (base === null) return;
        const first = firsts.get(base.join());
        firsts.set(base.join(), first ?? each);
        if (first)
          this.findings.push(finding('import-row-repeated', each.at, { key: base.join('.') || wanted }, [first.at]));
        else this.#addRow(rule, draft, base, each);
      });
    };
  }

  /** Where a row of a join goes in the record; null where its key cannot be read. */
  #baseOf({ joined: { key, list }, blank }: JoinRule, row: Row, index: number): Path | null {
    if (list !== undefined) return [...list.split('.'), index];
    if (!key) return [];
    const read = this.#filling.read(row, { ...key, empty: 'refuse' }, blank);
    return read === null ? null : [read];
  }

  #addRow({ joined, blank, from }: JoinRule, draft: Draft, base: Path, row: Row): void {
    const constants = structuredClone(joined.constants ?? {}) as MapTree;
    for (const [field, value] of Object.entries(constants)) {
      this.#filling.put(draft, [...base, field], value, [...from, 'constants', field]);
    }
    draft.places.set(JSON.stringify(base), row.at);
    this.#filling.fill(draft, base, row, joined.columns, blank, [...from, 'columns']);
  }

  /** How the file of a row is named; null where it names a column that is not there. */
  #fileOf({ kind, file = '', table: name }: Step, number: number): ((row: Row | null) => string) | null {
    if (kind === 'portal') return () => 'data/portal.yaml';
    const table = name === undefined ? undefined : this.#world.tables.get(name);
    const wanted = [...file.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
    if (table && !wanted.every((column) => this.#hasColumn(table, column, 'records', number, 'file'))) return null;
    return (row) => {
      const named = file.replace(/\{([^{}]+)\}/g, (_, column: string) => fileName(row?.cells.get(column)?.text ?? ''));
      return `data/${kind}/${/\.ya?ml$/.test(named) ? named : `${named}.yaml`}`;
    };
  }

  #columnsExist(name: string | undefined, columns: Readonly<Record<string, FieldSource>>, from: Path): boolean {
    const table = name === undefined ? undefined : this.#world.tables.get(name);
    if (!table) return true;
    const sources = Object.entries(columns).flatMap(([field, written]) =>
      [written].flat().map((each) => ({ field, source: sourceOf(each) })),
    );
    return sources.map(({ field, source }) => this.#hasColumn(table, source.column, ...from, field)).every(Boolean);
  }

  #hasColumn(table: Table, column: string, ...from: Path): boolean {
    if (table.columns.includes(column)) return true;
    const args = {
      column,
      table: table.file,
      nearest: nearest(column, table.columns),
      known: table.columns.join(', '),
    };
    this.findings.push(finding('csv-column-missing', within(this.#world.at, ...from), args));
    return false;
  }

  #rowsOf(name: string, ...from: Path): readonly Row[] | null {
    const { tables } = this.#world.mapping;
    if (!Object.hasOwn(tables, name)) {
      const known = Object.keys(tables);
      this.findings.push(
        finding('import-table-unknown', within(this.#world.at, ...from), {
          table: name,
          nearest: nearest(name, known),
          known: known.join(', '),
        }),
      );
    }
    return this.#rows.get(name) ?? null;
  }

  #blankOf(name: string | undefined): readonly string[] {
    return name === undefined ? [] : (this.#world.mapping.tables[name]?.blank ?? []);
  }
}

/** Remembers where constants are written, so that what is wrong with them is told in the mapping. */
function placeLeaves(tree: Tree, path: Path, at: RecordAt, places: Map<string, At>): void {
  if (path.length > 0) places.set(JSON.stringify(path), within(at, ...path));
  if (typeof tree === 'string') return;
  for (const [key, inner] of Object.entries(tree))
    placeLeaves(inner, [...path, Array.isArray(tree) ? Number(key) : key], at, places);
}

/** A text as part of a file's name; Chinese characters stay. */
function fileName(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'other' : plain;
}
