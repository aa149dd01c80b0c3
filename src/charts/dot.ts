import { across, down, element } from './svg.ts';

/** A figure's place between the lowest and the highest of its table. */
export interface Dot {
  /** 0 at the lower end, 1 at the upper. */
  at: number;
  /** Its colour on the scale; 0 without a grade. */
  step: number;
}

/** A dot on a line, beside the figure it draws; so it is left out for those who hear the page. */
export function dotChart({ at, step }: Dot): string {
  const line = element('line', { x1: '0%', x2: '100%', y1: down(0.5), y2: down(0.5) });
  // The ends are kept inside, so that no dot is cut.
  const dot = element('circle', { class: `step-${step}`, cx: across(0.01 + at * 0.98), cy: down(0.5), r: down(0.32) });
  return element('svg', { class: 'dots', 'aria-hidden': 'true', width: '100%', height: down(1) }, line + dot);
}
