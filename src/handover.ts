import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pages } from './views/pages.ts';

/*
 * The pages are compiled by Vite into a bundle of their own and run in the process of the command line or in one of its
 * threads. One slot there hands over what pages are rendered from, in the language of the page; nothing else is shared
 * between the two.
 */

const SLOT = Symbol.for('sunboard.pages');
const LANGUAGE = Symbol.for('sunboard.language');

type Handed = (language: string | undefined) => Pages;
type Slot = { [SLOT]?: Handed; [LANGUAGE]?: AsyncLocalStorage<string | undefined> };

/**
 * Makes these the views that pages are rendered from; `pages` is asked with the language of the page where Astro itself
 * decides which page is next, else with undefined.
 */
export function handOver(pages: Handed): void {
  (globalThis as Slot)[SLOT] = pages;
}

/** The views handed over last; throws where pages are rendered without the command line. */
export function handedOver(): Pages {
  const slot = globalThis as Slot;
  if (!slot[SLOT]) {
    throw new Error(
      'No site was handed over: pages are built by `sunboard build` or `sunboard dev`, not by Astro alone.',
    );
  }
  return slot[SLOT](slot[LANGUAGE]?.getStore());
}

/** Renders a page of a language that Astro has read off its address. */
export function renderedIn<T>(language: string | undefined, render: () => T): T {
  const slot = globalThis as Slot;
  slot[LANGUAGE] ??= new AsyncLocalStorage();
  return slot[LANGUAGE].run(language, render);
}
