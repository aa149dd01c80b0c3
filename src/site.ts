import './renderer.ts';
import { type Addresses, addressesOf } from './domain/address.ts';
import { handedOver } from './handover.ts';
import type { PageKind, Params, ParamsOf, ViewOf } from './views/pages.ts';
import type { Shell } from './views/shell.ts';

/*
 * The one door through which templates reach what they show. A template asks for one view and for nothing else: what a page
 * depends on is its view and the shell.
 */

/** The pages of a kind, in the form of Astro's getStaticPaths. */
export function pathsOf<K extends PageKind>(kind: K): { params: ParamsOf<K>; props: { params: ParamsOf<K> } }[] {
  return handedOver()
    .paths(kind)
    .map((params) => ({ params, props: { params } }));
}

/** What a page shows, what stands around it, and the addresses of the others. */
export function pageOf<K extends PageKind>(
  kind: K,
  params: Params = {},
): { view: ViewOf<K>; shell: Shell; to: Addresses } {
  const { shell, view } = handedOver();
  return { view: view(kind, params), shell, to: addressesOf(shell.origin + shell.home) };
}
