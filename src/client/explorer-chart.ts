import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { colourOf } from './colours.ts';
import type { Series } from './explorer.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

let chart: Chart | undefined;

/** Draws the units of one table, or of several tables the range of each from its lowest to its highest figure. */
export function drawSeries(canvas: HTMLCanvasElement, chosen: Series | readonly Series[]): void {
  const bars = 'units' in chosen ? unitBars(chosen) : rangeBars(chosen);
  const rows = bars.labels.length;
  const colour = (token: string) => colourOf(canvas, token);
  const font = { family: getComputedStyle(canvas).fontFamily, size: 14 };
  chart?.destroy();
  if (canvas.parentElement) canvas.parentElement.style.height = `${Math.max(rows, 3) * 26 + 60}px`;
  chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.labels,
      datasets: [{ data: bars.data, backgroundColor: colour('--step-2'), minBarLength: 3 }],
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 250 },
      scales: {
        x: { min: bars.from, ticks: { color: colour('--ink-soft'), font }, grid: { color: colour('--line') } },
        y: { ticks: { color: colour('--ink'), font, autoSkip: false }, grid: { display: false } },
      },
      plugins: { tooltip: { titleFont: font, bodyFont: font } },
    },
  });
}

interface Bars {
  labels: string[];
  data: (number | [number, number])[];
  from: number;
}

function unitBars({ units }: Series): Bars {
  return { labels: units.map((unit) => unit.name), data: units.map((unit) => unit.value), from: 0 };
}

function rangeBars(series: readonly Series[]): Bars {
  const ranges = series.map((each): [number, number] => {
    const values = each.units.map((unit) => unit.value);
    return [Math.min(...values), Math.max(...values)];
  });
  const lowest = Math.min(...ranges.map(([low]) => low));
  return { labels: series.map((each) => each.title), data: ranges, from: Math.floor(lowest / 10) * 10 };
}
