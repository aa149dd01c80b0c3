import { shortResultOf } from '../domain/address.ts';
import type { Period } from '../domain/period.ts';
import { groupedBy, once } from './once.ts';
import { shownResults } from './result.ts';
import { nameOf, type Site } from './site.ts';

/** A page of short addresses of results: those that begin alike. */
export interface ShortResultsView {
  entries: { anchor: string; href: string; name: string; period: Period; scheme: string }[];
}

/** The first letters of the short addresses of all results that have a page. */
export function shortResultLeaves(site: Site): string[] {
  return [...byLeaf(site).keys()].sort();
}

export function shortResultsView(site: Site, leaf: string): ShortResultsView {
  const entries = (byLeaf(site).get(leaf) ?? []).map(({ result, anchor }) => {
    const scheme = `${result.scheme}@${result.edition}`;
    return {
      anchor,
      href: site.to.result(scheme, result.period, result.subject),
      name: nameOf(site.portal, result.subject),
      period: result.period,
      scheme: site.schemeOf(result).title,
    };
  });
  return { entries: entries.sort((a, b) => (a.anchor < b.anchor ? -1 : 1)) };
}

const byLeaf = once((site) =>
  groupedBy(
    shownResults(site).map((result) => ({
      result,
      ...shortResultOf(`${result.scheme}@${result.edition}`, result.period, result.subject),
    })),
    ({ leaf }) => leaf,
  ),
);
