import { type Exact, exact, serializeExact, ZERO } from '../exact.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Sheet } from '../records/sheet.ts';
import { type CompiledScheme, compileScheme } from './compile.ts';
import { groupKey, groupOf } from './group.ts';
import { partOf } from './part-of.ts';
import type { Result } from './result.ts';
import { rosterOf } from './roster.ts';
import { type Scored, scoreTree, type World } from './score.ts';

/**
 * Scores any number of sheets under one scheme in little memory. Each result is given and not kept; of a sheet there stay some
 * ten bytes and the exact values of its tie-breakers, from which `ranks` works out what `assess` would say. Of a result with
 * several revisions only the one in force is to be scored. A scheme that refers to results of its own is not for this: those
 * would have to be kept.
 */
export class Bulk {
  readonly #compiled: CompiledScheme;
  readonly #world: World;
  readonly #groups = new Codes();
  /** By row: 0 without a score, else 1 and up. */
  readonly #group = new Column();
  readonly #totals = new Totals();
  readonly #breakers: readonly { readonly path: string; readonly values: Texts }[];

  constructor(scheme: Scheme | CompiledScheme, world: World = {}) {
    this.#compiled = 'root' in scheme ? scheme : compileScheme(scheme);
    this.#world = world;
    const { tieBreak = [] } = this.#compiled.scheme.ranking ?? {};
    this.#breakers = tieBreak.map((path) => ({ path, values: new Texts() }));
  }

  /** How many sheets were scored or refused. */
  get size(): number {
    return this.#group.length;
  }

  /** Scores the next sheet. Gives its result, without rank, or its faults. */
  score(sheet: Sheet): Scored {
    const { result, root, faults } = scoreTree(this.#compiled, sheet, this.#world);
    this.#group.push(root ? this.#groups.codeOf(this.#groupOf(result)) + 1 : 0);
    this.#totals.push(root ? exact(root.value).div(root.full) : ZERO);
    for (const { path, values } of this.#breakers) {
      const node = root ? partOf(root, path) : null;
      values.push(node?.applies ? serializeExact(node.reached.div(node.full)) : '');
    }
    return faults ? { faults } : { result };
  }

  /** The rank of each sheet in its group and period, in the order they were scored: 1 is the best; 0 where it has none. */
  ranks(): Uint32Array {
    const ranks = new Uint32Array(this.size);
    if (!this.#compiled.scheme.ranking) return ranks;
    const group = this.#group.values();
    const places = this.#totals.places();
    const compare = (a: number, b: number): number => at(places, a) - at(places, b) || this.#compareBreakers(a, b);
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

  /** Below 0 where `a` is better; a part that does not apply comes last. */
  #compareBreakers(a: number, b: number): number {
    for (const { values } of this.#breakers) {
      const [x, y] = [values.at(a), values.at(b)];
      if (x === y) continue;
      if (x === '' || y === '') return x === '' ? 1 : -1;
      return exact(y).compare(exact(x));
    }
    return 0;
  }

  #groupOf({ period, subject }: Result): string {
    const within = this.#compiled.scheme.ranking?.within ?? [];
    return `${period}/${groupKey(groupOf(subject, within, this.#world.roster ?? EMPTY_ROSTER))}`;
  }
}

const EMPTY_ROSTER = rosterOf();

/** Published totals on a scale of 0..1: a number by row, and each different value once, for rounded there are few. */
class Totals {
  readonly #codes = new Codes();
  readonly #values: Exact[] = [];
  readonly #column = new Column();

  push(total: Exact): void {
    const code = this.#codes.codeOf(serializeExact(total));
    if (code === this.#values.length) this.#values.push(total);
    this.#column.push(code);
  }

  /** By row, the place of its value among the different ones: 0 the greatest. */
  places(): Uint32Array {
    const order = this.#values.map((_, code) => code);
    order.sort((a, b) => (this.#values[b] as Exact).compare(this.#values[a] as Exact));
    const places = new Uint32Array(order.length);
    order.forEach((code, place) => {
      places[code] = place;
    });
    return this.#column.values().map((code) => at(places, code));
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

/** Texts of ASCII characters by row, a byte each. */
class Texts {
  readonly #ends = new Column();
  #bytes = new Uint8Array(4096);
  #length = 0;

  push(text: string): void {
    if (this.#length + text.length > this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2 + text.length);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    for (let i = 0; i < text.length; i += 1) this.#bytes[this.#length + i] = text.charCodeAt(i);
    this.#length += text.length;
    this.#ends.push(this.#length);
  }

  at(row: number): string {
    const ends = this.#ends.values();
    const from = row === 0 ? 0 : at(ends, row - 1);
    return String.fromCharCode(...this.#bytes.subarray(from, at(ends, row)));
  }
}

function at(values: Uint32Array, index: number): number {
  return values[index] as number;
}
