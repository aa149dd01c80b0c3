import { across, anchorAt, down, drawing, element, label } from './svg.ts';

/** Something that happened on a day; the number is that of the list behind the drawing. */
export interface Moment {
  /** Days since the first. */
  at: number;
  number: number;
  /** Withdrawn, cancelled: drawn so that it stands out. */
  alarm?: boolean;
}

export interface Lifecycle {
  title: string;
  description: string;
  moments: readonly Moment[];
  /** Marks below the line, such as the first day of years, in days since the first. */
  marks: readonly { at: number; label: string }[];
  /** A stretch of days, such as the period of a notice, both ends counted in. */
  span?: { from: number; until: number } | undefined;
}

/** Numbers closer than this part of the width stand above each other. */
const CLOSE = 0.065;
const LEVEL = 1.75;
const EDGE = 0.035;

/** What happened to a record, on a line of days: numbered marks where things happened, years below. */
export function lifecycleChart({ title, description, moments, marks, span }: Lifecycle): string {
  const days = Math.max(1, ...moments.map(({ at }) => at), span?.until ?? 0);
  const x = (at: number) => EDGE + (at / days) * (1 - 2 * EDGE);
  const levels: number[] = [];
  const placed = moments.map((moment) => {
    const place = x(moment.at);
    const free = levels.findIndex((last) => place - last >= CLOSE);
    const level = free < 0 ? levels.length : free;
    levels[level] = place;
    return { ...moment, place, level };
  });
  const base = levels.length * LEVEL + (span ? 1.2 : 0.4);
  const line = (kind: string, x1: number, x2: number, y1: number, y2: number) =>
    element('line', { class: kind, x1: across(x1), x2: across(x2), y1: down(y1), y2: down(y2) });
  const stretch = span
    ? element('rect', {
        class: 'step-3',
        x: across(x(span.from)),
        y: down(base - 0.4),
        width: across(Math.max(x(span.until) - x(span.from), 0.004)),
        height: down(0.8),
      })
    : '';
  const stems = placed.map(({ place, level }) => line('stem', place, place, base - (level + 0.6) * LEVEL, base));
  const dots = placed.map(({ place, level, number, alarm }) => {
    const y = base - (level + 0.6) * LEVEL;
    return (
      element('circle', { class: alarm ? 'moment alarm' : 'moment', cx: across(place), cy: down(y), r: down(0.72) }) +
      label(String(number), place, y + 0.32, 'moment-number', 'middle')
    );
  });
  let free = Number.NEGATIVE_INFINITY;
  const ticks = marks.map(({ at, label: text }) => {
    const place = x(at);
    const tick = line('axis', place, place, base, base + 0.4);
    if (place - free < 0.14) return tick;
    free = place;
    return tick + label(text, place, base + 1.6, 'soft', anchorAt(place));
  });
  return drawing({
    title,
    description,
    height: base + 2,
    body: stretch + line('axis', 0, 1, base, base) + ticks.join('') + stems.join('') + dots.join(''),
  });
}
