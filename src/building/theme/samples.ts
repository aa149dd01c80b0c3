import { everyPage, type Page, type PageKind } from '../../views/pages.ts';
import type { Site } from '../../views/site.ts';

/** Pages of each kind at the start of its list, and at its end. */
const AT_EACH_END = 3;

/** A few pages of every kind a portal has, the first and the last ones. */
export function samplesOf(site: Site): Page[] {
  const byKind = new Map<PageKind, Page[]>();
  for (const page of everyPage(site)) {
    const pages = byKind.get(page.kind);
    if (pages) pages.push(page);
    else byKind.set(page.kind, [page]);
  }
  return [...byKind.values()].flatMap((pages) =>
    pages.filter((_, index) => index < AT_EACH_END || index >= pages.length - AT_EACH_END),
  );
}
