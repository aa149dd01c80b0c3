import { type RecordAt, within } from '../domain/entry.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Tree } from '../loading/tree.ts';
import { type MakeId, readCell } from './cell.ts';
import type { Row } from './csv.ts';
import { type Draft, putIn } from './draft.ts';
import { type FieldSource, type Source, sourceOf } from './mapping.ts';

/** A path in a record or in the mapping. */
export type Path = (string | number)[];

/** Fills records with the cells of rows; what cannot be read or has no room goes to `findings`. */
export class Filling {
  readonly #mapping: RecordAt;
  readonly #makeId: MakeId;
  readonly #findings: Finding[];

  constructor(mapping: RecordAt, makeId: MakeId, findings: Finding[]) {
    this.#mapping = mapping;
    this.#makeId = makeId;
    this.#findings = findings;
  }

  /** Fills the fields below `base` from a row; `from` is where `columns` stand in the mapping. */
  fill(
    draft: Draft,
    base: Path,
    row: Row,
    columns: Readonly<Record<string, FieldSource>>,
    blank: readonly string[],
    from: Path,
  ): void {
    for (const [field, written] of Object.entries(columns)) {
      const path = [...base, ...field.split('.')];
      if (!Array.isArray(written)) {
        this.#fillOne(draft, path, row, sourceOf(written), blank, [...from, field]);
        continue;
      }
      let count = 0;
      for (const each of written) {
        if (this.#fillOne(draft, [...path, count], row, sourceOf(each), blank, [...from, field])) count += 1;
      }
    }
  }

  /** Puts a value into a record. */
  put(draft: Draft, path: Path, value: Tree, from: Path): void {
    if (putIn(draft.tree, path, value)) return;
    this.#findings.push(finding('import-field-taken', within(this.#mapping, ...from), { field: path.join('.') }));
  }

  /** The text a cell of a row gives; null where it is empty or cannot be read. */
  read(row: Row, source: Source, blank: readonly string[]): string | null {
    const cell = row.cells.get(source.column);
    if (!cell) return null;
    const { value, findings } = readCell(cell, source, blank, this.#makeId);
    this.#findings.push(...findings);
    return value;
  }

  /** Whether the cell gave a value. Its place is kept either way: what is missing is missing there. */
  #fillOne(draft: Draft, path: Path, row: Row, source: Source, blank: readonly string[], from: Path): boolean {
    const key = JSON.stringify(path);
    const at = row.cells.get(source.column)?.at;
    if (at && !draft.places.has(key)) draft.places.set(key, at);
    const value = this.read(row, source, blank);
    if (value === null) return false;
    this.put(draft, path, value, from);
    return true;
  }
}
