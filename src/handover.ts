import type { Pages } from './views/pages.ts';

/*
 * The pages are compiled by Vite into a bundle of their own and run in the process of the command line or in one of its
 * threads. One slot there hands over what pages are rendered from; nothing else is shared between the two.
 */

const SLOT = Symbol.for('sunboard.pages');

type Slot = { [SLOT]?: Pages };

/** Makes these the views that pages are rendered from. */
export function handOver(pages: Pages): void {
  (globalThis as Slot)[SLOT] = pages;
}

/** The views handed over last; throws where pages are rendered without the command line. */
export function handedOver(): Pages {
  const pages = (globalThis as Slot)[SLOT];
  if (!pages) {
    throw new Error(
      'No site was handed over: pages are built by `sunboard build` or `sunboard dev`, not by Astro alone.',
    );
  }
  return pages;
}
