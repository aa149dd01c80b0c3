import { formatRounded, parseExact } from '../domain/exact.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { findIdentityNumbers } from '../domain/identity-number.ts';
import { mendedFigure } from '../domain/mended.ts';
import { nearest } from '../domain/nearest.ts';
import type { Cell } from './csv.ts';
import type { Source } from './mapping.ts';

/** Makes the id that a cell stands for. */
export type MakeId = (rule: string, cell: Cell) => { value: string | null; findings: Finding[] };

/**
 * The text a record gets from a cell: null where the cell is empty or cannot be read. Figures are worked on as digits, never
 * as floating point: `0.15` times `100` is `15`, and what is not worked on stays as it was written.
 */
export function readCell(
  cell: Cell,
  source: Source,
  blank: readonly string[],
  makeId: MakeId,
): { value: string | null; findings: Finding[] } {
  const refused = (...findings: Finding[]) => ({ value: null, findings });
  if (cell.text === '' || blank.includes(cell.text)) {
    return source.empty === 'refuse' ? refused(finding('value-empty', cell.at, {})) : refused();
  }
  const [identity] = findIdentityNumbers(cell.text);
  if (identity) return refused(finding('identity-number', cell.at, { masked: identity.masked }));
  if (source.ids !== undefined) return makeId(source.ids, cell);
  if (source.values) {
    const { values } = source;
    if (Object.hasOwn(values, cell.text)) return { value: values[cell.text] ?? null, findings: [] };
    const known = Object.keys(values);
    const args = { value: cell.text, nearest: nearest(cell.text, known), known: known.join(', ') };
    return refused(finding('csv-value-unmapped', cell.at, args));
  }
  const value = reckoned(cell.text, source);
  return value === null
    ? refused(finding('figure-malformed', cell.at, { value: cell.text, mended: '' }))
    : { value, findings: [] };
}

function reckoned(text: string, { strip, times, zeros, append = '' }: Source): string | null {
  const plain = text.normalize('NFKC');
  const unit = strip?.normalize('NFKC');
  const stripped = unit !== undefined && plain.endsWith(unit) ? plain.slice(0, -unit.length).trim() : null;
  let value = stripped ?? text;
  if (times !== undefined || zeros === 'drop' || append !== '') {
    value = mendedFigure(value);
    if (value === '') return null;
  }
  if (times !== undefined) value = product(value, times);
  if (times !== undefined || zeros === 'drop') value = withoutZeros(value);
  return `${value}${append}`;
}

/** The product of two decimals, which is itself a decimal. */
function product(a: string, b: string): string {
  const [first, second] = [parseExact(a), parseExact(b)];
  if (!first || !second) throw new Error(`not decimals: ${a}, ${b}`);
  return formatRounded(first.mul(second), decimalsOf(a) + decimalsOf(b), 'half-up');
}

function decimalsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function withoutZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
