/*
 * The explorer of a result table. Without script the tables stand alone; with it a drawer opens, and only then the drawing
 * library is fetched. Figures are read from the tables on the page: there is no second copy of them.
 */

/** One row of a table. */
export interface Unit {
  name: string;
  value: number;
}

/** One table: the units that are compared with each other. */
export interface Series {
  title: string;
  units: Unit[];
}

/** Reads the tables marked to be explored. */
function readSeries(root: ParentNode): Series[] {
  return [...root.querySelectorAll<HTMLTableElement>('table[data-explore]')].map((table) => ({
    title: table.dataset['explore'] ?? '',
    units: [...table.tBodies].flatMap((body) =>
      [...body.rows].map((row) => ({
        name: row.querySelector('th')?.textContent ?? '',
        value: Number.parseFloat(row.querySelector('.value')?.textContent ?? ''),
      })),
    ),
  }));
}

async function start(drawer: HTMLDetailsElement): Promise<void> {
  const series = readSeries(document);
  const select = drawer.querySelector('select');
  const canvas = drawer.querySelector('canvas');
  if (!select || !canvas) return;
  for (const [index, { title }] of series.entries()) select.append(new Option(title, String(index)));
  const { drawSeries } = await import('./explorer-chart.ts');
  const redraw = () => drawSeries(canvas, select.value === '' ? series : (series[Number(select.value)] ?? series));
  select.addEventListener('change', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  redraw();
}

const drawer = document.querySelector<HTMLDetailsElement>('details[data-explorer]');
if (drawer) {
  drawer.hidden = false;
  drawer.addEventListener('toggle', () => void start(drawer), { once: true });
}
