import './renderer.ts';
import { type Addresses, addressesOf } from './domain/address.ts';
import { handedOver } from './handover.ts';
import type { PageKind, Params, ParamsOf, ViewOf } from './views/pages.ts';
import { publicationOf } from './views/publication.ts';
import { shareFileOf } from './views/share-file.ts';
import type { Shell } from './views/shell.ts';

/*
 * The one door through which templates reach what they show. A template asks for one view and for nothing else: what a page
 * depends on is its view and the shell.
 */

/** The pages of a kind, in the form of Astro's getStaticPaths; they are the same in every language. */
export function pathsOf<K extends PageKind>(kind: K): { params: ParamsOf<K>; props: { params: ParamsOf<K> } }[] {
  return handedOver()
    .paths(kind)
    .map((params) => ({ params, props: { params } }));
}

/** What a page shows, what stands around it, and the addresses of the others in its language. */
export function pageOf<K extends PageKind>(
  kind: K,
  params: Params = {},
): { view: ViewOf<K>; shell: Shell; to: Addresses } {
  const { shell, view, href } = handedOver();
  const address = href(kind, params);
  const path = address.slice(shell.home.length);
  const shown = view(kind, params);
  return {
    view: shown,
    shell: {
      ...shell,
      alternates: shell.alternates.map((each) => ({ ...each, href: each.href + path })),
      here: {
        kind,
        path: address,
        picture: shell.base + shareFileOf(shell.shared, kind, params, shown),
        published: publicationOf(kind, shown),
      },
    },
    to: addressesOf(shell.origin + shell.base, shell.home.slice(shell.base.length)),
  };
}
