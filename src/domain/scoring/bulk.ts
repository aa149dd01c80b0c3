import { type Exact, exact, serializeExact } from '../exact.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Sheet } from '../records/sheet.ts';
import { type CompiledScheme, compileScheme } from './compile.ts';
import { groupKey, groupOf } from './group.ts';
import type { Node } from './node.ts';
import { partOf } from './part-of.ts';
import type { Result } from './result.ts';
import { rosterOf } from './roster.ts';
import { type Scored, scoreTree, type World } from './score.ts';

/**
 * Scores any number of sheets under one scheme in bounded memory. Each result is given and not kept; of a sheet there stay a
 * few whole numbers, from which `ranks` works out what `assess` would say. Of a result with several revisions only the one in
 * force is to be scored. A scheme that refers to results of its own is not for this: those would have to be kept.
 */
export class Bulk {
  readonly #compiled: CompiledScheme;
  readonly #world: World;
  readonly #groups = new Codes();
  /** By row: 0 without a score, else 1 and up. */
  readonly #group = new Column();
  /** The published total, then the tie-breakers. */
  readonly #marks: readonly Mark[];

  constructor(scheme: Scheme | CompiledScheme, world: World = {}) {
    this.#compiled = 'root' in scheme ? scheme : compileScheme(scheme);
    this.#world = world;
    this.#marks = ['', ...(this.#compiled.scheme.ranking?.tieBreak ?? [])].map((path) => new Mark(path));
  }

  /** How many sheets were scored or refused. */
  get size(): number {
    return this.#group.length;
  }

  /** Scores the next sheet. Gives its result, without rank, or its faults. */
  score(sheet: Sheet): Scored {
    const { result, root, faults } = scoreTree(this.#compiled, sheet, this.#world);
    const group = root ? this.#groups.codeOf(this.#groupOf(result)) + 1 : 0;
    this.#group.push(group);
    for (const mark of this.#marks) mark.add(root);
    return faults ? { faults } : { result };
  }

  /** The rank of each sheet in its group and period, in the order they were scored: 1 is the best; 0 where it has none. */
  ranks(): Uint32Array {
    const ranks = new Uint32Array(this.size);
    if (!this.#compiled.scheme.ranking) return ranks;
    const group = this.#group.values();
    const marks = this.#marks.map((mark) => mark.places());
    const compare = (a: number, b: number): number => {
      for (const places of marks) {
        const order = at(places, a) - at(places, b);
        if (order !== 0) return order;
      }
      return 0;
    };
    const rows = new Uint32Array(this.size).map((_, row) => row).filter((row) => at(group, row) > 0);
    rows.sort((a, b) => at(group, a) - at(group, b) || compare(a, b));
    let first = 0;
    rows.forEach((row, i) => {
      const before = rows[i - 1];
      if (before === undefined || at(group, before) !== at(group, row)) first = i;
      const sharesRank = before !== undefined && first !== i && compare(before, row) === 0;
      ranks[row] = sharesRank ? at(ranks, before) : i - first + 1;
    });
    return ranks;
  }

  #groupOf({ period, subject }: Result): string {
    const within = this.#compiled.scheme.ranking?.within ?? [];
    return `${period}/${groupKey(groupOf(subject, within, this.#world.roster ?? EMPTY_ROSTER))}`;
  }
}

const EMPTY_ROSTER = rosterOf();

/** What sheets are compared by: a number for each different value, and the values once. */
class Mark {
  readonly #path: string;
  readonly #codes = new Codes();
  readonly #values: Exact[] = [];
  /** By row: 0 where the part does not apply, else 1 and up. */
  readonly #column = new Column();

  /** Of a part; of the published total where the path is ''. */
  constructor(path: string) {
    this.#path = path;
  }

  add(root: Node | undefined): void {
    const value = root ? this.#valueIn(root) : null;
    if (value === null) {
      this.#column.push(0);
      return;
    }
    const code = this.#codes.codeOf(serializeExact(value));
    if (code === this.#values.length) this.#values.push(value);
    this.#column.push(code + 1);
  }

  /** By row, the place of its value among the different ones: 0 the greatest, what does not apply last. */
  places(): Uint32Array {
    const order = this.#values.map((_, code) => code);
    order.sort((a, b) => (this.#values[b] as Exact).compare(this.#values[a] as Exact));
    const places = new Uint32Array(order.length + 1);
    places[0] = order.length;
    order.forEach((code, place) => {
      places[code + 1] = place;
    });
    return this.#column.values().map((code) => at(places, code));
  }

  #valueIn(root: Node): Exact | null {
    if (this.#path === '') return exact(root.value).div(root.full);
    const node = partOf(root, this.#path);
    return node?.applies ? node.reached.div(node.full) : null;
  }
}

/** A number for each different text, from 0. */
class Codes {
  readonly #codes = new Map<string, number>();

  codeOf(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.#codes.size);
    return this.#codes.size - 1;
  }
}

/** A growing column of whole numbers, four bytes each. */
class Column {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}

function at(values: Uint32Array, index: number): number {
  return values[index] as number;
}
