import { across, anchorAt, down, drawing, element, label } from './svg.ts';

/** One period of a series. */
export interface Point {
  /** Under the axis. */
  label: string;
  /** The figure as a number; null where there is none. */
  value: number | null;
  /** The figure as printed, or a word for why there is none. */
  text: string;
  /** A figure that cannot be worked out again, such as one only announced: drawn hollow. */
  hollow?: boolean;
}

export interface Line {
  title: string;
  description: string;
  points: readonly Point[];
  /** Figures at which a thin line is drawn across, with their words: the lower ends of grades. */
  levels?: readonly { value: number; label: string }[];
}

const PLOT = 8;
const TOP = 2;
const BASE = TOP + PLOT + 1;
/** A smaller movement than this is not drawn as if it were a great one. */
const LEAST_SPAN = 4;
/** More figures than this do not fit beside each other on a phone. */
const LABELS = 6;

/** A series over the periods; a gap stays a gap. */
export function lineChart({ title, description, points, levels = [] }: Line): string {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const known = [...values, ...levels.map((level) => level.value).filter((value) => near(value, values))];
  const span = Math.max(Math.max(...known) - Math.min(...known), LEAST_SPAN);
  const high = (Math.max(...known) + Math.min(...known) + span) / 2;
  const low = high - span;
  const x = (index: number) => (points.length === 1 ? 0.5 : 0.08 + (index / (points.length - 1)) * 0.84);
  const y = (value: number) => TOP + ((high - value) / span) * PLOT;

  const drawnLevels = levels
    .filter((level) => level.value >= low && level.value <= high)
    .map(
      (level) =>
        element('line', { class: 'level', x1: '0%', x2: '100%', y1: down(y(level.value)), y2: down(y(level.value)) }) +
        label(level.label, 1, y(level.value) - 0.35, 'soft', 'end'),
    );
  const segments = points.slice(1).map((point, i) => {
    const before = points[i];
    if (!before || before.value === null || point.value === null) return '';
    return element('line', {
      class: 'series',
      x1: across(x(i)),
      y1: down(y(before.value)),
      x2: across(x(i + 1)),
      y2: down(y(point.value)),
    });
  });
  const every = Math.ceil(points.length / LABELS);
  const marks = points.map((point, i) => {
    const worded = points.length <= LABELS || (points.length - 1 - i) % every === 0;
    const under = worded ? label(point.label, x(i), BASE + 1.4, 'soft', anchorAt(x(i))) : '';
    if (point.value === null) return label(worded ? point.text : '–', x(i), BASE - 0.4, 'soft', 'middle') + under;
    const dot = element('circle', {
      class: point.hollow ? 'dot hollow' : 'dot',
      cx: across(x(i)),
      cy: down(y(point.value)),
      r: down(0.3),
    });
    return dot + (worded ? label(point.text, x(i), y(point.value) - 0.7, 'strong', anchorAt(x(i))) : '') + under;
  });
  const axis = element('line', { class: 'axis', x1: '0%', x2: '100%', y1: down(BASE), y2: down(BASE) });
  return drawing({
    title,
    description,
    height: BASE + 1.9,
    body: drawnLevels.join('') + axis + segments.join('') + marks.join(''),
  });
}

/** Whether a level is close enough to the figures to be worth drawing. */
function near(level: number, values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(high - low, 4);
  return level >= low - room && level <= high + room;
}
