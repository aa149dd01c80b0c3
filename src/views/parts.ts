import type { CutPage } from './cut.ts';
import type { Ref } from './reference.ts';

/** A part of a long list on a page of its own. */
export interface PartLink extends Ref {
  count: number;
}

/** How a page stands in a list that was cut. */
export interface PartsView {
  /** What the page is a part by, a place or a period; null on the page of the list itself. */
  part: { title: string /** The parts above it, the list itself left out. */; above: Ref[] } | null;
  /** The pages its list goes on on; none where all of it stands here. */
  parts: PartLink[];
}

/** The place of a page in its list. */
export function partsView({ id, title, parts, above }: CutPage<unknown>, hrefOf: (id: string) => string): PartsView {
  return {
    part: id === null ? null : { title, above: above.map((each) => ({ title: each.title, href: hrefOf(each.id) })) },
    parts: parts.map((each) => ({ title: each.title, href: hrefOf(each.id), count: each.rows.length })),
  };
}
