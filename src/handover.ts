import type { Site } from './views/site.ts';

/*
 * The pages are compiled by Vite into a bundle of their own and run in the process of the command line. One slot of that
 * process hands the prepared site over; nothing else is shared between the two.
 */

const SLOT = Symbol.for('sunboard.site');

type Slot = { [SLOT]?: { site: Site; root: string } };

/** Makes a site the one that pages are rendered from; `root` is the portal's folder, which its articles are read from. */
export function handOver(site: Site, root: string): void {
  (globalThis as Slot)[SLOT] = { site, root };
}

/** The folder of the portal handed over last, or null. */
export function rootHandedOver(): string | null {
  return (globalThis as Slot)[SLOT]?.root ?? null;
}

/** The site handed over last; throws where pages are rendered without the command line. */
export function handedOver(): Site {
  const site = (globalThis as Slot)[SLOT]?.site;
  if (!site)
    throw new Error(
      'No site was handed over: pages are built by `sunboard build` or `sunboard dev`, not by Astro alone.',
    );
  return site;
}
