import type { Figures } from './figures.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

const LINES: readonly Line[] = [
  { id: 'sunboard-all', name: 'everything on', colour: '#b3452c' },
  { id: 'sunboard-pages', name: 'pages only', colour: '#0f6b75' },
  { id: 'sunboard-all-corrected', name: 'everything on, one record corrected', colour: '#d08a2e' },
  { id: 'sunboard-pages-corrected', name: 'pages only, one record corrected', colour: '#5b8fa8' },
];
const WIDTH = 860;
const HEIGHT = 380;
const PANEL = { width: 360, height: 230, top: 44 };
const LEFTS = [58, 488];

/** Time and memory of Sunboard over the number of pages, on even scales, so that a straight line is what grows as the pages do. */
export function growthPicture(figures: Figures): string {
  const seconds = panel(figures, LEFTS[0] ?? 0, 'Seconds', (id, pages) => figures.seconds(id, pages)?.middle ?? null);
  const memory = panel(figures, LEFTS[1] ?? 0, 'Peak memory of all processes, MB', (id, pages) =>
    figures.megabytes(id, pages, 'together'),
  );
  const legend = LINES.map(({ name, colour }, index) => {
    const [x, y] = [LEFTS[index % 2] ?? 0, HEIGHT - 44 + Math.floor(index / 2) * 22];
    return `<rect x="${x}" y="${y - 5}" width="18" height="4" fill="${colour}"/>${text(x + 26, y, name, 'start')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>Time and memory of Sunboard over the number of pages</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[seconds, memory, ...legend].join('\n')}
</svg>
`;
}

function panel(
  figures: Figures,
  left: number,
  title: string,
  figureOf: (id: string, pages: number) => number | null,
): string {
  const lines = LINES.map((line) => ({
    ...line,
    points: figures.sizes.flatMap((pages) => {
      const figure = figureOf(line.id, pages);
      return figure === null ? [] : [{ pages, figure }];
    }),
  }));
  const all = lines.flatMap(({ points }) => points);
  const most = roundUp(Math.max(1, ...all.map(({ figure }) => figure)));
  const widest = Math.max(1, ...all.map(({ pages }) => pages));
  const x = (pages: number): number => round(left + (pages / widest) * PANEL.width);
  const y = (figure: number): number => round(PANEL.top + PANEL.height * (1 - figure / most));
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const height = y(share * most);
    return `<line x1="${left}" x2="${left + PANEL.width}" y1="${height}" y2="${height}" stroke="#ddd"/>${text(left - 8, height + 4, (share * most).toLocaleString('en'), 'end')}`;
  });
  const drawn = lines.map(({ points, colour }) => {
    const path = points.map(({ pages, figure }) => `${x(pages)},${y(figure)}`).join(' ');
    const dots = points.map(
      ({ pages, figure }) => `<circle cx="${x(pages)}" cy="${y(figure)}" r="3.5" fill="${colour}"/>`,
    );
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
  });
  const bottom = PANEL.top + PANEL.height + 18;
  const marks = figures.sizes
    .filter((pages) => pages >= widest / 20)
    .map((pages) => text(x(pages), bottom, pages.toLocaleString('en'), pages === widest ? 'end' : 'middle'));
  return [text(left, PANEL.top - 16, title, 'start', 'font-weight="600"'), ...grid, ...drawn, ...marks].join('\n');
}

function text(x: number, y: number, words: string, anchor: string, more = ''): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#333" ${more}>${words}</text>`.replace(' >', '>');
}

/** The next figure whose quarters are round. */
function roundUp(figure: number): number {
  const power = 10 ** Math.floor(Math.log10(figure));
  return [1, 2, 4, 6, 8, 10].map((each) => each * power).find((each) => each >= figure) ?? figure;
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}
