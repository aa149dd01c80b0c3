import { expect, test } from 'vitest';
import { lifecycleChart } from '../../src/charts/lifecycle.ts';
import { spreadChart } from '../../src/charts/spread.ts';
import { tileChart } from '../../src/charts/tiles.ts';

const head = { title: '图', description: '' };
const all = (svg: string, element: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`<${element}[^>]* ${attribute}="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');

test('every figure of a place is a dot between the ends of the scale, and its mean stands in figures', () => {
  const svg = spreadChart({
    ...head,
    from: '60',
    until: '100',
    rows: [{ label: '长滩镇', dots: [0, 1], span: { from: 0, until: 1 }, mean: 0.5, text: '80.00' }],
  });
  expect(all(svg, 'circle', 'cx')).toEqual(['25%', '84%']);
  expect(svg).toContain('80.00');
});

test('places stand four in a row, in their order, with long names cut', () => {
  const tiles = ['长滩镇', '柳林镇', '石桥乡', '河西街道', '桃花源新区街道'].map((name) => ({
    name,
    figure: '80',
    note: '3个',
    step: 1,
  }));
  const svg = tileChart({ ...head, tiles });
  expect(all(svg, 'rect', 'x')).toEqual(['0%', '25%', '50%', '75%', '0%']);
  expect(svg).toContain('桃花源新…');
});

test('things that happened close to each other stand above each other, so that no number is covered', () => {
  const moments = [0, 3, 400].map((at, index) => ({ at, number: index + 1 }));
  const svg = lifecycleChart({ ...head, moments, marks: [{ at: 200, label: '2025' }] });
  const heights = all(svg, 'circle', 'cy').map(Number.parseFloat);
  expect(heights[1]).toBeLessThan(heights[0] ?? 0);
  expect(heights[2]).toBe(heights[0]);
  expect(svg).toContain('2025');
});

test('what was withdrawn stands out', () => {
  const moments = [
    { at: 0, number: 1 },
    { at: 9, number: 2, alarm: true },
  ];
  expect(all(lifecycleChart({ ...head, moments, marks: [] }), 'circle', 'class')).toEqual(['moment', 'moment alarm']);
});
