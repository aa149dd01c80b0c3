import { readFileSync, writeFileSync } from 'node:fs';
import { aheadText } from './ahead.ts';
import { Figures, ranged, short } from './figures.ts';
import { goalsOf } from './goals.ts';
import { growthPicture } from './growth.ts';
import type { Results } from './results.ts';

const PAGE = new URL('../../docs/speed.md', import.meta.url);
const PICTURE = new URL('../../docs/speed-growth.svg', import.meta.url);

/** The ways of building that are compared, in the order of the tables. */
const NAMES: Readonly<Record<string, string>> = {
  'sunboard-pages-bundling': 'Sunboard, pages only, templates compiled anew',
  'sunboard-pages': 'Sunboard, pages only',
  'sunboard-all': 'Sunboard, everything on',
  'eleventy-json': 'Eleventy with its records as JSON',
  eleventy: 'Eleventy',
  hugo: 'Hugo',
  astro: 'plain Astro',
  'hugo-pagefind': 'Hugo followed by Pagefind',
};
const REBUILDS = ['corrected', 'checked-out', 'unchanged'] as const;

/** Writes the figures into docs/speed.md, and draws the growth beside it. */
export function writeDocument(results: Results): void {
  const figures = new Figures(results);
  const text = [
    machineText(results),
    goalTable(figures),
    ...figures.sizes.map((size) => fullTable(figures, size)),
    rebuildTable(figures),
    growthTable(figures),
    aheadText(figures, NAMES),
    sampleText(results),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  const marked = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(marked, (_, start: string, end: string) => start + text + end),
  );
  writeFileSync(PICTURE, growthPicture(figures));
}

function machineText({ machine, versions, series }: Results): string {
  const days = [...new Set(series.map(({ on }) => on))].toSorted();
  const runs = [...new Set(series.map((each) => each.runs.length))]
    .filter((count) => count > 0)
    .toSorted((a, b) => a - b);
  const place = machine.inMemory ? 'a file system in memory' : 'a disk, for there is no file system in memory';
  return [
    `Measured ${days.join(' and ')}: ${machine.processors}, ${machine.memory} GB, ${machine.system}, Node.js ${machine.node}, ${place}.`,
    `${[...new Set(Object.values(versions))].toSorted().join('; ')}. Medians of ${runs.join(' or ')} runs, in brackets the least and the greatest.`,
    '*Others* is how many processors other programs used meanwhile, on average; that lengthens the times, and the *processor* seconds much less.',
  ].join('\n');
}

function goalTable(figures: Figures): string {
  const verdict = (met: boolean | null): string => (met === null ? '–' : met ? 'yes' : '**no**');
  const rows = goalsOf(figures).map(
    ({ what, goal, reached, met }) => `| ${what} | ${goal} | ${reached} | ${verdict(met)} |`,
  );
  return `### Goals\n\n| | goal | measured | reached |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function fullTable(figures: Figures, pages: number): string {
  const rows = Object.entries(NAMES).flatMap(([id, name]) => {
    const failed = figures.series(id, pages)?.failed;
    if (failed !== undefined) return [`| ${name} | ended with ${failed} | | | | | | |`];
    const seconds = figures.seconds(id, pages);
    if (!seconds) return [];
    const peer = !id.startsWith('sunboard');
    const against = (ours: string): string => {
      const ratio = peer ? figures.ratio(id, ours, pages) : null;
      return ratio ? `${ranged(ratio)}×` : '';
    };
    const rival = id === 'hugo-pagefind' ? 'sunboard-all' : 'sunboard-pages';
    const bundling = id === 'hugo-pagefind' ? '' : against('sunboard-pages-bundling');
    return [
      `| ${name} | ${ranged(seconds)} | ${costs(figures, id, pages)} | ${othersOf(figures, id, pages)} | ${against(rival)} | ${bundling} |`,
    ];
  });
  const head = `| | seconds | processor s | largest process, MB | all processes, MB | others | times Sunboard's | … compiled anew |\n| --- | --- | ---: | ---: | ---: | ---: | --- | --- |`;
  return `### ${pages.toLocaleString('en')} pages, built whole\n\n${head}\n${rows.join('\n')}`;
}

function rebuildTable(figures: Figures): string {
  const rows = (['pages', 'all'] as const).flatMap((family) =>
    REBUILDS.flatMap((before) =>
      figures.sizes.flatMap((pages) => {
        const id = `sunboard-${family}-${before}`;
        const seconds = figures.seconds(id, pages);
        if (!seconds) return [];
        const rival = family === 'pages' ? 'hugo' : 'hugo-pagefind';
        const ratio = before === 'corrected' ? figures.ratio(rival, id, pages) : null;
        const name = `${family === 'pages' ? 'pages only' : 'everything on'}, ${before.replace('-', ' ')}`;
        return [
          `| ${name} | ${pages.toLocaleString('en')} | ${ranged(seconds)} | ${costs(figures, id, pages)} | ${ratio ? `${ranged(ratio)}×` : ''} |`,
        ];
      }),
    ),
  );
  if (rows.length === 0) return '';
  const head = `| Sunboard | pages | seconds | processor s | largest process, MB | all processes, MB | Hugo's build takes |\n| --- | ---: | --- | ---: | ---: | ---: | --- |`;
  return `### Built again\n\n*Corrected*: one figure of one record. *Checked out*: every file new to the system, none with other content. With everything on, Hugo is followed by Pagefind.\n\n${head}\n${rows.join('\n')}`;
}

function growthTable(figures: Figures): string {
  const ids = ['sunboard-pages', 'sunboard-all', 'sunboard-pages-corrected', 'sunboard-all-corrected'];
  const rows = figures.sizes.flatMap((pages) => {
    const cells = ids.map((id) => {
      const seconds = figures.seconds(id, pages);
      const memory = figures.megabytes(id, pages, 'together');
      return seconds ? `${short(seconds.middle)} s, ${memory === null ? '?' : short(memory)} MB` : '–';
    });
    return cells.every((cell) => cell === '–') ? [] : [`| ${pages.toLocaleString('en')} | ${cells.join(' | ')} |`];
  });
  if (rows.length === 0) return '';
  const head =
    '| pages | pages only | everything on | pages only, corrected | everything on, corrected |\n| ---: | --- | --- | --- | --- |';
  return `### Growth\n\n![Time and memory over the number of pages](speed-growth.svg)\n\n${head}\n${rows.join('\n')}`;
}

function sampleText({ samples }: Results): string {
  const rows = Object.entries(samples).map(([id, { pages, other, identical, size }]) => {
    const same = other.length === 0 ? 'all' : `${pages - other.length}`;
    return `| ${NAMES[id] ?? id} | ${pages} | ${same} | ${identical} | ${(size * 100).toFixed(1)}% |`;
  });
  if (rows.length === 0) return '';
  return `### Pages of the same content\n\n| | pages looked at | of the same visible text as Sunboard's | the same byte by byte | bytes, of Sunboard's |\n| --- | ---: | ---: | ---: | ---: |\n${rows.join('\n')}`;
}

function costs(figures: Figures, id: string, pages: number): string {
  const cells = [
    figures.processor(id, pages),
    figures.megabytes(id, pages, 'largest'),
    figures.megabytes(id, pages, 'together'),
  ];
  return cells.map((figure) => (figure === null ? '–' : short(figure))).join(' | ');
}

function othersOf(figures: Figures, id: string, pages: number): string {
  const others = figures.series(id, pages)?.runs.flatMap((run) => run.others ?? []) ?? [];
  return others.length === 0 ? '–' : (others.reduce((sum, each) => sum + each, 0) / others.length).toFixed(2);
}
