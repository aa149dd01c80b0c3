import { everyPage, type Page } from '../../views/pages.ts';
import type { Site } from '../../views/site.ts';

/** Pages of each kind at the start of its list, and at its end. */
const AT_EACH_END = 3;

/** A few pages of every kind a portal has, the first and the last ones, in each of its languages. */
export function samplesOf(site: Site): Page[] {
  const byKind = new Map<string, Page[]>();
  for (const page of everyPage(site)) {
    const kind = `${page.kind} ${page.language}`;
    const pages = byKind.get(kind);
    if (pages) pages.push(page);
    else byKind.set(kind, [page]);
  }
  return [...byKind.values()].flatMap((pages) =>
    pages.filter((_, index) => index < AT_EACH_END || index >= pages.length - AT_EACH_END),
  );
}
