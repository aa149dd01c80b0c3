import { createHash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import type { Leave } from '../domain/guard/leave.ts';
import { allReadingsOf, readingsOf, variantClasses } from '../language/search-tables.ts';
import { buildIndex } from '../search/build.ts';
import { searchDocuments } from '../views/search-documents.ts';
import type { Site } from '../views/site.ts';
import { indexArticles } from './articles-index.ts';
import { readOthers } from './other-portals.ts';

/** The search of a site, not yet made. */
export interface SearchIndex {
  /** Digest of everything it is made from; null where texts of other portals are part of it, which may change at any time. */
  readonly key: string | null;
  /**
   * Its files by path below the site. Texts of portals searched together with it are in the same index; `last` is the site
   * served now, whose copies stand in for those that cannot be used, which are told as warnings; `leave` is what the guard
   * lets be published.
   */
  make(
    last: string,
    leave: Leave | null,
  ): Promise<{ files: ReadonlyMap<string, Uint8Array>; findings: readonly Finding[] }>;
}

/** The search of a part of a site that has none. */
export const NO_SEARCH: SearchIndex = { key: '', make: async () => ({ files: new Map(), findings: [] }) };

/** The index of everything a site publishes; articles are in a part of it that Pagefind makes. */
export function searchIndexOf(site: Site): SearchIndex {
  const own = searchDocuments(site);
  const alone = (site.portal.config.searchAlso?.length ?? 0) === 0;
  return {
    key: alone ? keyOf(own) : null,
    async make(last, leave) {
      const chinese = { variants: variantClasses(), readings: readingsOf, allReadings: allReadingsOf };
      const others = await readOthers(site, last, { leave });
      const { files, articles } = buildIndex([...own, ...others.documents], chinese, { articlesApart: true });
      const parts = articles.length > 0 ? await indexArticles(articles) : new Map<string, Uint8Array>();
      const portals = others.portals.length > 0 ? [['also.json', Buffer.from(JSON.stringify(others.portals))]] : [];
      const all = [...files, ...others.copies, ...portals] as [string, Uint8Array][];
      return {
        files: new Map([
          ...all.map(([path, bytes]) => [`search/${path}`, bytes] as const),
          ...[...parts].map(([path, bytes]) => [`search/articles/${path}`, bytes] as const),
        ]),
        findings: others.findings,
      };
    },
  };
}

function keyOf(documents: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const document of documents) hash.update(JSON.stringify(document)).update('\n');
  return hash.digest('hex');
}
