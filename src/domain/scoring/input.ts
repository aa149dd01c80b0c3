import { type Exact, exact, formatExact, ZERO } from '../exact.ts';
import { mendedFigure } from '../mended.ts';
import { nearest } from '../nearest.ts';
import { figureFault, isFigure } from '../records/figure.ts';
import { faultAtKey } from './fault.ts';
import { own } from './own.ts';
import { type Input, type Run, refuse } from './run.ts';

/*
 * Reading what a sheet says about a part. Each reader gives null and reports a fault where the sheet cannot be taken at its
 * word; "0" is a value, nothing written is a part that is missing.
 */

/** A decimal figure of 0 or more; above `full` it is out of range. */
export function readFigure(run: Run, input: Input, full?: Exact): { text: string; value: Exact } | null {
  const text = readText(run, input);
  if (text === null) return null;
  if (!isFigure(text)) return refuseFigure(run, input, text);
  const value = exact(text);
  if (value.compare(ZERO) < 0) return refuse(run, input, 'figure-negative', { value: text });
  if (full && value.compare(full) > 0) {
    return refuse(run, input, 'rating-out-of-range', { value: text, full: formatExact(full) });
  }
  return { text, value };
}

/** A decimal figure of either sign. */
export function readSigned(run: Run, input: Input): { text: string; value: Exact } | null {
  const text = readText(run, input);
  if (text === null) return null;
  if (!isFigure(text)) return refuseFigure(run, input, text);
  return { text, value: exact(text) };
}

function refuseFigure(run: Run, input: Input, value: string): null {
  return figureFault(value) === 'figure-too-long'
    ? refuse(run, input, 'figure-too-long', { value })
    : refuse(run, input, 'figure-malformed', { value, mended: mendedFigure(value) });
}

/** A number of things: a whole number of 0 or more, of at most 9 digits. */
export function readCount(run: Run, input: Input): number | null {
  const text = readText(run, input);
  if (text === null) return null;
  if (isFigure(text) && text.startsWith('-')) return refuse(run, input, 'figure-negative', { value: text });
  if (!/^(?:0|[1-9]\d{0,8})$/.test(text)) {
    return refuse(run, input, 'count-malformed', { value: text, mended: mendedFigure(text) });
  }
  return Number(text);
}

/** A word out of a few. */
export function readWord<T>(run: Run, input: Input, words: Readonly<Record<string, T>>): T | null {
  const text = readText(run, input);
  if (text === null) return null;
  const word = own(words, text);
  if (word !== undefined) return word;
  const allowed = Object.keys(words);
  return refuse(run, input, 'value-not-allowed', {
    value: text,
    allowed: allowed.join('、'),
    nearest: nearest(text, allowed),
  });
}

/** Text that is not empty. */
export function readText(run: Run, input: Input): string | null {
  const { value } = input;
  if (typeof value !== 'string') {
    return refuse(run, input, 'wrong-type', { expected: 'text', actual: shapeOf(value), value: '' });
  }
  return value === '' ? refuse(run, input, 'value-empty', {}) : value;
}

/** A list, as inputs. */
export function readList(run: Run, input: Input): Input[] | null {
  const { value, path } = input;
  if (!Array.isArray(value)) return refuse(run, input, 'wrong-type', wanted('list', value));
  return value.map((item: unknown, i) => ({ value: item, path: [...path, i] }));
}

/** A map with known keys; gives a function from key to input. Unknown keys are reported, and the rest is still read. */
export function readMap(run: Run, input: Input, known: readonly string[]): ((key: string) => Input) | null {
  const { value, path } = input;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(run, input, 'wrong-type', wanted('map', value));
  }
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const args = { key, nearest: nearest(key, known), known: known.join('、') };
    run.faults.push(faultAtKey([...path, key], 'unknown-key', args));
  }
  return (key) => ({
    value: own(value as Record<string, unknown>, key),
    path: [...path, key],
  });
}

/** Whether the sheet says something here; else the fault is that a part is missing, at the record or map that lacks it. */
export function isGiven(run: Run, input: Input, part: string, title: string): boolean {
  if (input.value !== undefined) return true;
  const container = { value: undefined, path: input.path.slice(0, -1) };
  refuse(run, container, 'part-missing', { part, title });
  return false;
}

function wanted(expected: string, value: unknown): { expected: string; actual: string; value: string } {
  return { expected, actual: shapeOf(value), value: typeof value === 'string' ? value : '' };
}

function shapeOf(value: unknown): string {
  if (value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : 'text';
}
