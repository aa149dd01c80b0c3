import type { Site } from './views/site.ts';

/*
 * The pages are compiled by Vite into a bundle of their own and run in the process of the command line. One slot of that
 * process hands the prepared site over; nothing else is shared between the two.
 */

const SLOT = Symbol.for('sunboard.site');

type Slot = { [SLOT]?: Site };

/** Makes a site the one that pages are rendered from. */
export function handOver(site: Site): void {
  (globalThis as Slot)[SLOT] = site;
}

/** The site handed over last; throws where pages are rendered without the command line. */
export function handedOver(): Site {
  const site = (globalThis as Slot)[SLOT];
  if (!site) {
    throw new Error(
      'No site was handed over: pages are built by `sunboard build` or `sunboard dev`, not by Astro alone.',
    );
  }
  return site;
}
