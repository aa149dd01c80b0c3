import { across, anchorAt, down, drawing, element, label } from './svg.ts';

/** Results counted between two figures. */
export interface Bin {
  /** Lower edge, as printed. */
  from: string;
  count: number;
  /** Place of its grade on the scale, 1 the best; 0 without grades. */
  step: number;
  /** Whether the result that the page is about lies here. */
  marked: boolean;
}

export interface Distribution {
  title: string;
  description: string;
  bins: readonly Bin[];
  /** Upper edge of the last bin. */
  until: string;
  /** Word at the marked column; absent: nothing is marked. */
  mark?: string | undefined;
}

const PLOT = 9;
const LABELS = 6;

/** Columns of how many results lie between two figures, coloured by grade. */
export function distributionChart({ title, description, bins, until, mark }: Distribution): string {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const width = 1 / bins.length;
  const base = (mark === undefined ? 1.6 : 3.1) + PLOT;
  // Edges are labelled so that a phone has room for each, and none runs into the last.
  const every = Math.max(1, Math.ceil(bins.length / LABELS));
  const columns = bins.map((bin, index) => {
    const height = (bin.count / most) * PLOT;
    const middle = (index + 0.5) * width;
    const here = mark !== undefined && bin.marked;
    const column = element('rect', {
      class: `step-${bin.step}${mark === undefined || here ? '' : ' faded'}`,
      x: across((index + 0.04) * width),
      y: down(base - height),
      width: across(width * 0.92),
      height: down(height),
    });
    const count =
      bin.count > 0 ? label(String(bin.count), middle, base - height - 0.4, here ? 'strong' : 'soft', 'middle') : '';
    // The word stands above all columns, with a line down to its own.
    const word = here
      ? label(mark, middle, 0.9, 'strong', anchorAt(middle)) +
        element('line', {
          class: 'pointer',
          x1: across(middle),
          x2: across(middle),
          y1: down(1.25),
          y2: down(base - height - 1.5),
        })
      : '';
    const edge =
      index % every === 0 && index + every / 2 < bins.length
        ? label(bin.from, index * width, base + 1.3, 'soft', anchorAt(index * width))
        : '';
    return column + count + word + edge;
  });
  const axis = element('line', { class: 'axis', x1: '0%', x2: '100%', y1: down(base), y2: down(base) });
  return drawing({
    title,
    description,
    height: base + 1.8,
    body: columns.join('') + axis + label(until, 1, base + 1.3, 'soft', 'end'),
  });
}
