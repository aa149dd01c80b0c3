import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { colourOf } from './colours.ts';
import type { Figures } from './explorer-figures.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** More bars than this are not told apart; the table below has them all. */
const MOST_BARS = 80;

let chart: Chart | undefined;

/** What a drawing says in words, and how periods are called. */
interface Words {
  title: string;
  mean: string;
  range: string;
  period: (period: string) => string;
}

/** Draws figures in a canvas, in the colours of the page's theme, on its paper so that a picture of it can be saved. */
export function drawFigures(canvas: HTMLCanvasElement, figures: Figures, words: Words): void {
  const colour = (token: string) => colourOf(canvas, token);
  const font = { family: getComputedStyle(canvas).fontFamily, size: 14 };
  const { rows, labels, datasets, isLine } = contentOf(figures, words, colour);
  chart?.destroy();
  if (canvas.parentElement) canvas.parentElement.style.height = isLine ? '26rem' : `${Math.max(rows, 4) * 28 + 110}px`;
  // Ranges have no zero of their own: their scale begins below the lowest.
  const least = figures.kind === 'groups' ? Math.min(...figures.groups.map(({ low }) => Number(low))) : null;
  const from = least === null ? {} : { min: Math.max(0, Math.floor(least / 10) * 10) };
  const figureAxis = {
    ...from,
    ticks: { color: colour('--ink-soft'), font },
    grid: { color: colour('--line') },
    grace: '5%',
  };
  const nameAxis = { ticks: { color: colour('--ink'), font, autoSkip: isLine }, grid: { display: false } };
  const configuration: ChartConfiguration = {
    type: isLine ? 'line' : 'bar',
    data: { labels, datasets: datasets as ChartDataset[] },
    options: {
      indexAxis: isLine ? 'x' : 'y',
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: 40, right: 12 } },
      scales: isLine ? { x: nameAxis, y: figureAxis } : { x: figureAxis, y: nameAxis },
      plugins: {
        legend: { display: datasets.length > 1, position: 'bottom', labels: { color: colour('--ink'), font } },
        tooltip: { titleFont: font, bodyFont: font },
      },
    },
    plugins: [
      {
        id: 'paper',
        beforeDraw({ ctx, width, height }) {
          ctx.save();
          ctx.fillStyle = colour('--paper');
          ctx.fillRect(0, 0, width, height);
          ctx.fillStyle = colour('--ink');
          ctx.font = `600 15px ${font.family}`;
          ctx.fillText(words.title, 4, 22, width - 8);
          ctx.restore();
        },
      },
    ],
  };
  chart = new Chart(canvas, configuration);
}

interface Content {
  rows: number;
  labels: string[];
  datasets: object[];
  isLine: boolean;
}

function contentOf(figures: Figures, words: Words, colour: (token: string) => string): Content {
  if (figures.kind === 'units') {
    const units = figures.units.slice(0, MOST_BARS);
    const data = units.map(({ value }) => Number(value));
    return {
      rows: units.length,
      labels: units.map(({ name }) => name),
      datasets: [{ type: 'bar', label: words.title, data, backgroundColor: colour('--step-2') }],
      isLine: false,
    };
  }
  if (figures.kind === 'groups') {
    const { groups } = figures;
    return {
      rows: groups.length,
      labels: groups.map(({ name }) => name),
      datasets: [
        {
          type: 'line',
          label: words.mean,
          data: groups.map(({ mean }) => Number(mean)),
          showLine: false,
          pointRadius: 6,
          pointStyle: 'rectRot',
          backgroundColor: colour('--gold'),
          borderColor: colour('--ink'),
          pointBorderWidth: 1.5,
        },
        {
          type: 'bar',
          label: words.range,
          data: groups.map(({ low, high }) => [Number(low), Number(high)]),
          backgroundColor: colour('--step-3'),
          minBarLength: 4,
        },
      ],
      isLine: false,
    };
  }
  const dashes = [[], [6, 4], [2, 3], [10, 3, 2, 3]];
  return {
    rows: 0,
    labels: figures.periods.map(words.period),
    datasets: figures.lines.map(({ name, means }, index) => ({
      type: 'line',
      label: name,
      data: means.map((mean) => (mean === null ? null : Number(mean))),
      borderColor: colour(`--step-${[1, 5, 2, 4, 6, 3][index % 6]}`),
      backgroundColor: colour(`--step-${[1, 5, 2, 4, 6, 3][index % 6]}`),
      borderDash: dashes[Math.floor(index / 6) % dashes.length],
      borderWidth: 2.5,
      pointRadius: 4,
    })),
    isLine: true,
  };
}
