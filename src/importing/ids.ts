import { type Finding, finding } from '../domain/finding.ts';
import { mendedId } from '../domain/mended.ts';
import { nearest } from '../domain/nearest.ts';
import type { Cell } from './csv.ts';
import type { IdRule } from './mapping.ts';

/** Ids by the names of records of one kind; a name that several records share has several. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Makes ids of cells by one rule: by its table, else by the names of records, else by the letters of the cell. The same text
 * always gives the same id, and two texts never give one.
 */
export class IdMaker {
  readonly #rule: IdRule;
  readonly #names: () => Names;
  readonly #made = new Map<string, string>();

  /** `names` gives the names of the records the rule looks among. */
  constructor(rule: IdRule, names: () => Names) {
    this.#rule = rule;
    this.#names = names;
  }

  /** The id of a cell with text; null with a finding where there is none. */
  idOf({ text, at }: Cell): { value: string | null; findings: Finding[] } {
    const refused = (found: Finding) => ({ value: null, findings: [found] });
    const { table = {}, records, others } = this.#rule;
    let value: string;
    if (Object.hasOwn(table, text)) value = table[text] ?? '';
    else if (records !== undefined) {
      const names = this.#names();
      const [id, ...more] = names.get(text) ?? [];
      if (id === undefined)
        return refused(
          finding('import-name-unknown', at, { value: text, kind: records, nearest: nearest(text, names.keys()) }),
        );
      if (more.length > 0)
        return refused(finding('import-name-ambiguous', at, { value: text, ids: [id, ...more].join(', ') }));
      return { value: id, findings: [] };
    } else value = others === 'slug' ? this.#slug(text) : '';
    if (value === '') return refused(finding('import-id-unmade', at, { value: text }));
    const before = this.#made.get(value);
    if (before !== undefined && before !== text)
      return refused(finding('import-id-clash', at, { value: text, other: before, id: value }));
    this.#made.set(value, text);
    return { value, findings: [] };
  }

  #slug(text: string): string {
    const { replace = {}, prefix } = this.#rule;
    let plain = text;
    for (const [from, to] of Object.entries(replace)) plain = plain.replaceAll(from, to);
    const latin = plain
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .replace(/['’&,()/:]/g, ' ');
    const id = mendedId(latin);
    return id === '' || prefix === undefined ? id : `${prefix}-${id}`;
  }
}
