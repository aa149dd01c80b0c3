import { exact, formatExact, HUNDRED, meanOf } from '../../exact.ts';
import type { Of } from '../../records/part.ts';
import { readFigure, readList } from '../input.ts';
import type { Told, Work } from '../node.ts';
import { refuse } from '../run.ts';
import type { InputNote, TraceInput } from '../trace.ts';

/**
 * `panel`: the mean of the judges' figures after the n highest and n lowest are dropped. Of equal extremes only as many are
 * dropped as the scheme says. Fewer judges than the minimum, or so few that none would be left, is refused.
 */
export function panelWork(part: Of<'panel'> & { full?: string | undefined }): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  const { dropHighest, dropLowest } = part;
  const minimum = Math.max(part.minimum, dropHighest + dropLowest + 1);
  return (input, run) => {
    const items = readList(run, input);
    if (!items) return null;
    if (items.length < minimum) {
      return refuse(run, input, 'judges-too-few', { given: String(items.length), minimum: String(minimum) });
    }
    const figures = items.map((item) => readFigure(run, item, full)).filter((figure) => figure !== null);
    if (figures.length < items.length) return null;

    const order = figures.map((_, i) => i).toSorted((a, b) => compareAt(a, b));
    const dropped = new Map<number, InputNote>();
    for (const i of order.slice(0, dropLowest)) dropped.set(i, 'dropped-lowest');
    for (const i of order.slice(order.length - dropHighest)) dropped.set(i, 'dropped-highest');
    const kept = figures.filter((_, i) => !dropped.has(i));
    const got = meanOf(kept.map((figure) => figure.value));
    if (got === null) throw new Error('a panel keeps at least one judge');

    const tell = (): Told => {
      const terms = kept.map((figure) => figure.text);
      const sum = terms.length > 1 ? `(${terms.join(' + ')})` : (terms[0] ?? '');
      return {
        formula: {
          key: dropped.size > 0 ? 'panel-dropped' : 'panel',
          args: {
            full: formatExact(full),
            judges: String(figures.length),
            highest: String(dropHighest),
            lowest: String(dropLowest),
            kept: String(kept.length),
          },
          figures: `${sum} ÷ ${kept.length} = ${formatExact(got)}`,
        },
        inputs: figures.map((figure, i): TraceInput => {
          const note = dropped.get(i);
          return { id: `judge-${i + 1}`, value: figure.text, ...(note ? { note } : {}) };
        }),
      };
    };
    return { got, full, tell };

    function compareAt(a: number, b: number): number {
      const [x, y] = [figures[a], figures[b]];
      return x && y ? x.value.compare(y.value) : 0;
    }
  };
}
