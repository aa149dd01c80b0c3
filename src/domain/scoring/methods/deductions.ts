import { isDay } from '../../day.ts';
import { exact, formatExact, greater, HUNDRED, sumOf, ZERO } from '../../exact.ts';
import { mendedDay } from '../../mended.ts';
import type { Of } from '../../records/part.ts';
import { readFigure, readList, readMap, readText } from '../input.ts';
import type { Told, Work } from '../node.ts';
import { type Input, type Run, refuse } from '../run.ts';
import type { TraceInput } from '../trace.ts';

/** `deductions`: full − Σ points taken off, never under 0. Each item has its points and reason, and may have its day; an empty list is the full mark. */
export function deductionsWork(part: Of<'deductions'> & { full?: string | undefined }): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  return (input, run) => {
    const items = readList(run, input)?.map((item) => readDeduction(run, item));
    if (!items) return null;
    const read = items.filter((item) => item !== null);
    if (read.length < items.length) return null;
    const left = full.sub(sumOf(read.map((item) => item.points)));
    const got = greater(ZERO, left);
    const tell = (): Told => {
      const terms = [formatExact(full), ...read.map((item) => item.text)].join(' − ');
      const held = got.equals(left) ? '' : ' → 0';
      return {
        formula: {
          key: 'deductions',
          args: { full: formatExact(full), count: String(read.length) },
          figures: read.length === 0 ? formatExact(full) : `${terms} = ${formatExact(left)}${held}`,
        },
        inputs: read.map((item, i): TraceInput => {
          const detail = item.date === undefined ? {} : { detail: item.date };
          return { id: `deduction-${i + 1}`, label: item.reason, value: `−${item.text}`, ...detail };
        }),
        notes: held === '' ? [] : [{ key: 'held-at-zero', args: { reached: formatExact(left) } }],
      };
    };
    return { got, full, tell };
  };
}

function readDeduction(run: Run, input: Input) {
  const at = readMap(run, input, ['points', 'reason', 'date']);
  if (!at) return null;
  const points = readFigure(run, at('points'));
  const reason =
    at('reason').value === undefined
      ? refuse(run, input, 'missing-key', { key: 'reason' })
      : readText(run, at('reason'));
  const date = at('date').value === undefined ? undefined : readDay(run, at('date'));
  if (!points || reason === null || date === null) return null;
  return { points: points.value, text: points.text, reason, date };
}

function readDay(run: Run, input: Input): string | null {
  const text = readText(run, input);
  if (text === null) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return refuse(run, input, 'date-malformed', { value: text, mended: mendedDay(text) });
  return isDay(text) ? text : refuse(run, input, 'date-impossible', { value: text });
}
