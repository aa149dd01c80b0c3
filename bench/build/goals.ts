import { type Figures, ranged, short } from './figures.ts';

/** One goal and what was reached. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly reached: string;
  /** Null where it was not measured, or says only "about". */
  readonly met: boolean | null;
}

const NOT_MEASURED = 'not measured';

/** What was to be reached, beside what was. */
export function goalsOf(figures: Figures): Goal[] {
  const times = (what: string, peer: string, ours: string, pages: number, goal: number): Goal => {
    const ratio = figures.ratio(peer, ours, pages);
    return {
      what,
      goal: `≥ ${goal}×`,
      reached: ratio ? `${ranged(ratio)}×` : NOT_MEASURED,
      met: ratio && ratio.middle >= goal,
    };
  };
  const memory = (what: string, ours: string, pages: number, goal: number): Goal => {
    const peak = figures.megabytes(ours, pages, 'together');
    return {
      what,
      goal: `≤ ${goal} MB`,
      reached: peak === null ? NOT_MEASURED : `${short(peak)} MB`,
      met: peak === null ? null : peak <= goal,
    };
  };
  const about = (what: string, ours: string, pages: number, goal: number): Goal => {
    const seconds = figures.seconds(ours, pages);
    return {
      what,
      goal: `about ${goal} s`,
      reached: seconds ? `${ranged(seconds)} s` : NOT_MEASURED,
      met: seconds && seconds.middle <= goal * 1.1,
    };
  };
  const full = 'sunboard-pages-bundling';
  const change = 'sunboard-pages-corrected';
  return [
    times('20,000 pages, bundling included, against Eleventy', 'eleventy', full, 20_000, 1.3),
    times('… against Hugo', 'hugo', full, 20_000, 2.2),
    times('… against plain Astro', 'astro', full, 20_000, 7),
    memory('… peak memory', full, 20_000, 450),
    times('100,000 pages, bundling included, against Eleventy', 'eleventy', full, 100_000, 1.7),
    times('… against Hugo', 'hugo', full, 100_000, 5),
    times('… against plain Astro', 'astro', full, 100_000, 13),
    memory('… peak memory', full, 100_000, 600),
    times('2,000 pages, theme precompiled, against Hugo', 'hugo', 'sunboard-pages', 2000, 1.3),
    times("one record corrected, 2,000 pages, against Hugo's build", 'hugo', change, 2000, 4),
    about('… time', change, 2000, 0.15),
    times("one record corrected, 20,000 pages, against Hugo's build", 'hugo', change, 20_000, 15),
    about('… time', change, 20_000, 0.35),
    times("one record corrected, 100,000 pages, against Hugo's build", 'hugo', change, 100_000, 40),
    about('… time', change, 100_000, 0.9),
    about('fresh checkout, nothing changed, 100,000 pages', 'sunboard-pages-checked-out', 100_000, 2),
    times('everything on, 20,000 pages, against Hugo and Pagefind', 'hugo-pagefind', 'sunboard-all', 20_000, 1),
    times(
      'everything on, one record corrected, against Hugo and Pagefind',
      'hugo-pagefind',
      'sunboard-all-corrected',
      20_000,
      20,
    ),
    growth(figures),
  ];
}

function growth(figures: Figures): Goal {
  const perPage = (pages: number): number | null => {
    const seconds = figures.seconds('sunboard-pages', pages);
    return seconds && (seconds.middle / pages) * 1e6;
  };
  const [small, large] = [perPage(20_000), perPage(200_000)];
  return {
    what: 'growth to 200,000 pages',
    goal: 'linear',
    reached:
      small === null || large === null
        ? NOT_MEASURED
        : `${short(large)} µs a page at 200,000, ${short(small)} at 20,000`,
    met: small === null || large === null ? null : large <= small * 1.25,
  };
}
