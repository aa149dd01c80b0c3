import { expect, test } from 'vitest';
import { distributionChart } from '../../src/charts/distribution.ts';
import { lineChart } from '../../src/charts/line.ts';
import { stripChart } from '../../src/charts/strip.ts';

const head = { title: '得分分布', description: '' };

/** The values of one attribute of all elements of a name, in order. */
const all = (svg: string, element: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`<${element}[^>]* ${attribute}="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');

test('columns are as high as their counts', () => {
  const bins = [5, 10, 0].map((count, i) => ({ from: `${i * 10}`, count, step: 1, marked: false }));
  const heights = all(distributionChart({ ...head, bins, until: '30' }), 'rect', 'height').map(Number.parseFloat);
  expect(heights).toEqual([4.5, 9, 0]);
});

test('the column of the result at hand stands out, the others step back', () => {
  const bins = [1, 2].map((count, i) => ({ from: `${i}`, count, step: 2, marked: i === 1 }));
  expect(all(distributionChart({ ...head, bins, until: '2', mark: '在这里' }), 'rect', 'class')).toEqual([
    'step-2 faded',
    'step-2',
  ]);
});

test('pieces lie side by side; a narrow one has no word inside', () => {
  const svg = stripChart({
    ...head,
    rows: [
      [
        { start: 0, share: 0.95, step: 1, text: '良好' },
        { start: 0.95, share: 0.05, step: 2, text: '一般' },
      ],
    ],
  });
  expect(all(svg, 'rect', 'x')).toEqual(['0%', '95%']);
  expect(svg).toContain('良好');
  expect(svg).not.toContain('一般');
});

test('a period without a figure leaves a gap in the line', () => {
  const point = (label: string, value: number | null) => ({
    label,
    value,
    text: value === null ? '未考核' : String(value),
  });
  const whole = lineChart({ ...head, points: [point('2022', 80), point('2023', 84), point('2024', 90)] });
  const broken = lineChart({ ...head, points: [point('2022', 80), point('2023', null), point('2024', 90)] });
  expect(all(whole, 'line', 'class').filter((name) => name === 'series')).toHaveLength(2);
  expect(all(broken, 'line', 'class').filter((name) => name === 'series')).toHaveLength(0);
  expect(broken).toContain('未考核');
});

test('many periods say nothing in a gap, so that words do not meet; the table behind says why', () => {
  const point = (year: number, value: number | null) => ({
    label: String(year),
    value,
    text: String(value ?? '未考核'),
  });
  const many = lineChart({
    ...head,
    points: [2020, 2021, 2022, 2023, 2024].map((y) => point(y, y === 2021 ? null : 80)),
  });
  expect(many).not.toContain('未考核');
  expect(many).toContain('–');
});

test('names of levels have room of their own beyond the last figure', () => {
  const points = [70, 91].map((value) => ({ label: '', value, text: '' }));
  const last = (levels: { value: number; label: string }[]) =>
    Number.parseFloat(all(lineChart({ ...head, points, levels }), 'circle', 'cx').at(-1) ?? '');
  expect(last([])).toBe(92);
  expect(last([{ value: 90, label: '优秀 90' }])).toBe(78);
});

test('the figure of a low point stands below it, that of a high point above', () => {
  const points = [90, 70, 80].map((value) => ({ label: '', value, text: String(value) }));
  const svg = lineChart({ ...head, points });
  const dots = all(svg, 'circle', 'cy').map(Number.parseFloat);
  const figures = [...svg.matchAll(/<text class="strong"[^>]* y="([\d.]+)em"/g)].map(([, y]) => Number(y));
  expect(figures.map((y, i) => y > (dots[i] ?? 0))).toEqual([false, true, false]);
});

test('higher figures stand higher', () => {
  const points = [70, 90, 80].map((value) => ({ label: '', value, text: '' }));
  const [low, high, middle] = all(lineChart({ ...head, points }), 'circle', 'cy').map(Number.parseFloat);
  expect(high).toBeLessThan(middle ?? 0);
  expect(middle).toBeLessThan(low ?? 0);
});
