import { across, down, drawing, element, label } from './svg.ts';

/** Figures of one group on a common scale, as places on it, 0 to 1. */
export interface SpreadRow {
  label: string;
  dots: readonly number[];
  /** Ends of the line behind the dots; null: none is drawn. */
  span: { from: number; until: number } | null;
  mean: number;
  /** The mean as printed, at the end of the row. */
  text: string;
}

export interface Spread {
  title: string;
  description: string;
  rows: readonly SpreadRow[];
  /** Figures at the two ends of the scale. */
  from: string;
  until: string;
  /** Where a line runs down through all rows, with its word: the mean of all. */
  line?: { at: number; label: string } | undefined;
}

const ROW = 2;
const TOP = 1.9;
/** Names take the first part of the width, figures the last. */
const LEFT = 0.25;
const RIGHT = 0.84;

/** Groups below each other on one scale: every figure a dot, the mean a stroke. */
export function spreadChart({ title, description, rows, from, until, line }: Spread): string {
  const x = (place: number) => LEFT + Math.min(Math.max(place, 0), 1) * (RIGHT - LEFT);
  const base = TOP + rows.length * ROW;
  const drawn = rows.map(({ label: name, dots, span, mean, text }, index) => {
    const y = TOP + (index + 0.5) * ROW;
    const stroke = (kind: string, x1: number, x2: number, y1: number, y2: number) =>
      element('line', { class: kind, x1: across(x1), x2: across(x2), y1: down(y1), y2: down(y2) });
    return (
      label(name, 0, y + 0.35, '', 'start') +
      (span ? stroke('range', x(span.from), x(span.until), y, y) : '') +
      dots.map((dot) => element('circle', { class: 'spot', cx: across(x(dot)), cy: down(y), r: down(0.28) })).join('') +
      stroke('mean', x(mean), x(mean), y - 0.65, y + 0.65) +
      label(text, 1, y + 0.35, 'strong', 'end')
    );
  });
  const through = line
    ? element('line', {
        class: 'level',
        x1: across(x(line.at)),
        x2: across(x(line.at)),
        y1: down(TOP - 0.3),
        y2: down(base),
      }) + label(line.label, x(line.at), TOP - 0.8, 'soft', 'middle')
    : '';
  const axis = element('line', { class: 'axis', x1: across(LEFT), x2: across(RIGHT), y1: down(base), y2: down(base) });
  return drawing({
    title,
    description,
    height: base + 1.8,
    body:
      through +
      axis +
      drawn.join('') +
      label(from, LEFT, base + 1.3, 'soft', 'start') +
      label(until, RIGHT, base + 1.3, 'soft', 'end'),
  });
}
