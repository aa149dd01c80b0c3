import { type Figures, short } from './figures.ts';

/** Which generators are compared with which way of running Sunboard. */
const RIVALS: readonly [peer: string, ours: string][] = [
  ['eleventy', 'sunboard-pages'],
  ['eleventy-json', 'sunboard-pages'],
  ['hugo', 'sunboard-pages'],
  ['astro', 'sunboard-pages'],
  ['hugo-pagefind', 'sunboard-all'],
];

/** In plain words, where another generator is faster than Sunboard or needs less memory. */
export function aheadText(figures: Figures, names: Readonly<Record<string, string>>): string {
  const lines = figures.sizes.flatMap((pages) =>
    RIVALS.flatMap(([peer, ours]) => {
      const ratio = figures.ratio(peer, ours, pages);
      const [theirs, own] = [figures.megabytes(peer, pages, 'together'), figures.megabytes(ours, pages, 'together')];
      const said = [
        ratio && ratio.middle < 1 ? `is ${short(1 / ratio.middle)} times as fast` : null,
        theirs !== null && own !== null && theirs < own
          ? `needs ${short(theirs)} MB where Sunboard needs ${short(own)} MB`
          : null,
      ].filter((each) => each !== null);
      return ratio && said.length > 0
        ? [`- ${pages.toLocaleString('en')} pages: ${names[peer] ?? peer} ${said.join(' and ')}.`]
        : [];
    }),
  );
  const text = lines.length === 0 ? 'Nowhere in these tables.' : lines.join('\n');
  return `### Where others are ahead\n\nOf a whole build with the templates compiled before:\n\n${text}`;
}
