import { expect, test } from 'vitest';
import { barChart } from '../../src/charts/bar.ts';
import { distributionChart } from '../../src/charts/distribution.ts';
import { dotChart } from '../../src/charts/dot.ts';
import { lifecycleChart } from '../../src/charts/lifecycle.ts';
import { lineChart } from '../../src/charts/line.ts';
import { spreadChart } from '../../src/charts/spread.ts';
import { stripChart } from '../../src/charts/strip.ts';
import { escapeText } from '../../src/charts/svg.ts';
import { tileChart } from '../../src/charts/tiles.ts';

const planted = `<script>alert("1")</script>&`;
const head = { title: planted, description: planted };
const bin = { from: planted, count: 3, step: 1, marked: true };
const piece = { start: 0, share: 1, step: 1, text: planted };

const drawings = {
  distribution: distributionChart({ ...head, bins: [bin, bin], until: planted, mark: planted }),
  strip: stripChart({ ...head, rows: [[piece]] }),
  line: lineChart({
    ...head,
    points: [
      { label: planted, value: 1, text: planted },
      { label: planted, value: null, text: planted },
    ],
    levels: [{ value: 1, label: planted }],
  }),
  bar: barChart({ start: 0.1, value: 0.2, room: 0.3, step: 1, ticks: [0.5] }),
  dot: dotChart({ at: 0.5, step: 2 }),
  lifecycle: lifecycleChart({ ...head, moments: [{ at: 0, number: 1 }], marks: [{ at: 0, label: planted }] }),
  spread: spreadChart({
    ...head,
    from: planted,
    until: planted,
    rows: [{ label: planted, dots: [0.5], span: { from: 0, until: 1 }, mean: 0.5, text: planted }],
    line: { at: 0.5, label: planted },
  }),
  tiles: tileChart({ ...head, tiles: [{ name: planted, figure: planted, note: planted, step: 1 }] }),
};

test.each(Object.entries(drawings))('%s: markup in a label comes out as text', (_, svg) => {
  expect(svg).not.toContain('<script');
  expect(svg.match(/&(?!#\d+;)/)).toBeNull();
});

test.each(Object.entries(drawings))('%s: every element is closed', (_, svg) => {
  const open: string[] = [];
  for (const [, closing, name, self] of svg.matchAll(/<(\/)?([a-z]+)[^>]*?(\/)?>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!self && name) open.push(name);
  }
  expect(open).toEqual([]);
});

test.each(Object.entries(drawings))('%s: no inline style, which the content security policy forbids', (_, svg) => {
  expect(svg).not.toContain('style=');
});

test('a drawing says what it shows to those who do not see it, a bar beside its own figures says nothing', () => {
  expect(drawings.strip).toMatch(/^<svg class="chart" role="img"[^>]*><title>.+<\/title><desc>.+<\/desc>/);
  expect(drawings.bar).toContain('aria-hidden="true"');
  expect(drawings.dot).toContain('aria-hidden="true"');
});

test('the five signs of markup are escaped', () => {
  expect(escapeText(`村<b>"&'`)).toBe(`村&#60;b>&#34;&#38;'`.replace('b>', 'b&#62;'));
});
