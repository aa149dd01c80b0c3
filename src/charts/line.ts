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
const BASE = TOP + PLOT + 2.1;
/** A smaller movement than this is not drawn as if it were a great one. */
const LEAST_SPAN = 4;
/** More figures than this do not fit beside each other on a phone. */
const LABELS = 6;
/** With more periods than this there is no room on a phone to say why one has no figure; the table behind says it. */
const WORDED_GAPS = 4;
/** Where the last period stands; names of levels need the room beyond it. */
const END = 0.92;
const END_BESIDE_LEVELS = 0.78;

/** A series over the periods; a gap stays a gap. */
export function lineChart({ title, description, points, levels = [] }: Line): string {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const known = [...values, ...levels.map((level) => level.value).filter((value) => near(value, values))];
  const span = Math.max(Math.max(...known) - Math.min(...known), LEAST_SPAN);
  const high = (Math.max(...known) + Math.min(...known) + span) / 2;
  const low = high - span;
  const y = (value: number) => TOP + ((high - value) / span) * PLOT;

  const shownLevels = levels.filter((level) => level.value >= low && level.value <= high);
  const end = shownLevels.length > 0 ? END_BESIDE_LEVELS : END;
  const x = (index: number) => (points.length === 1 ? 0.5 : 0.08 + (index / (points.length - 1)) * (end - 0.08));

  const drawnLevels = shownLevels.map(
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
    if (point.value === null) {
      return label(points.length > WORDED_GAPS ? '–' : point.text, x(i), BASE - 0.4, 'soft', anchorAt(x(i))) + under;
    }
    const dot = dotAt(point, x(i), y(point.value));
    const place = y(point.value) + (isLow(points, i) ? 1.5 : -0.7);
    return dot + (worded ? label(point.text, x(i), place, 'strong', anchorAt(x(i))) : '') + under;
  });
  const axis = element('line', { class: 'axis', x1: '0%', x2: '100%', y1: down(BASE), y2: down(BASE) });
  return drawing({
    title,
    description,
    height: BASE + 1.9,
    body: drawnLevels.join('') + axis + segments.join('') + marks.join(''),
  });
}

function dotAt({ hollow }: Point, x: number, y: number): string {
  return element('circle', { class: hollow ? 'dot hollow' : 'dot', cx: across(x), cy: down(y), r: down(0.3) });
}

/** Whether the line falls to a point or rises from it, and does neither the other way: its figure stands clear below it. */
function isLow(points: readonly Point[], index: number): boolean {
  const value = points[index]?.value ?? 0;
  const around = [points[index - 1]?.value, points[index + 1]?.value].filter((each) => typeof each === 'number');
  return around.length > 0 && around.every((each) => each >= value) && around.some((each) => each > value);
}

/** Whether a level is close enough to the figures to be worth drawing. */
function near(level: number, values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(high - low, 4);
  return level >= low - room && level <= high + room;
}
