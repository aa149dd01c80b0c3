import { across, down, element } from './svg.ts';

/** One bar of a waterfall, as shares of the full mark, 0 to 1. */
export interface Bar {
  /** Where the bar begins: the sum of the bars above it. */
  start: number;
  value: number;
  /** What it could have been at most, the value included. */
  room: number;
  step: number;
  /** Places of marks across, such as the lower ends of grades. */
  ticks?: readonly number[];
}

/** A single bar under a line of text that says the same; so it is left out for those who hear the page. */
export function barChart({ start, value, room, step, ticks = [] }: Bar): string {
  const box = (kind: string, x: number, width: number) =>
    element('rect', { class: kind, x: across(x), y: '0em', width: across(width), height: down(0.8) });
  const line = (x: number) =>
    element('line', { class: 'tick', x1: across(x), x2: across(x), y1: '0em', y2: down(0.8) });
  const body =
    box('track', 0, 1) +
    (room > 0 ? box(`step-${step} faded`, start, room) : '') +
    box(`step-${step}`, start, value) +
    ticks.map(line).join('');
  return element('svg', { class: 'chart bar', 'aria-hidden': 'true', width: '100%', height: down(0.8) }, body);
}
