import { createHash, hash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import type { Leave } from '../domain/guard/leave.ts';
import { allReadingsOf, readingsOf, variantClasses } from '../language/search-tables.ts';
import { buildUnpacked, packed } from '../search/build.ts';
import { searchDocuments } from '../views/search-documents.ts';
import type { Site } from '../views/site.ts';
import { indexArticles } from './articles-index.ts';
import { readOthers } from './other-portals.ts';

/** Where the files of the index stand below a site, and those of its part for articles. */
export const INDEX = 'search/';
export const ARTICLES = 'search/articles/';

/** The search of a site, not yet made. */
export interface SearchIndex {
  /** Digest of everything it is made from; null where texts of other portals are part of it, which may change at any time. */
  readonly key: string | null;
  /**
   * Prepares its files. Texts of portals searched together with it are in the same index; `last` is the site served now,
   * whose copies stand in for those that cannot be used, which are told as warnings; `leave` is what the guard lets be published.
   */
  prepare(last: string, leave: Leave | null): Promise<Prepared>;
}

interface Prepared {
  /** Files by path below the site, but for those about articles. */
  readonly files: readonly IndexFile[];
  /** The part about articles, made by Pagefind, which takes its time; null where there are none. */
  readonly articles: { readonly key: string; make(): Promise<readonly IndexFile[]> } | null;
  readonly findings: readonly Finding[];
}

/** A file of the index, made where its digest is another than last time. */
interface IndexFile {
  readonly file: string;
  readonly digest: string;
  bytes(): Uint8Array;
}

/** The search of a part of a site that has none. */
export const NO_SEARCH: SearchIndex = {
  key: '',
  prepare: async () => ({ files: [], articles: null, findings: [] }),
};

/** The index of everything a site publishes. */
export function searchIndexOf(site: Site): SearchIndex {
  const own = searchDocuments(site);
  const alone = (site.portal.config.searchAlso?.length ?? 0) === 0;
  return {
    key: alone ? keyOf(own) : null,
    async prepare(last, leave) {
      const chinese = { variants: variantClasses(), readings: readingsOf, allReadings: allReadingsOf };
      const others = await readOthers(site, last, { leave });
      const { files, articles } = buildUnpacked([...own, ...others.documents], chinese, { articlesApart: true });
      const also = others.portals.length > 0 ? Buffer.from(JSON.stringify(others.portals)) : null;
      return {
        files: [
          ...[...files].map(([path, bytes]) => fileOf(INDEX + path, bytes, packed)),
          ...[...others.copies].map(([path, bytes]) => fileOf(INDEX + path, bytes)),
          ...(also ? [fileOf(`${INDEX}also.json`, also)] : []),
        ],
        articles: articles.length === 0 ? null : { key: keyOf(articles), make: async () => filesAbout(articles) },
        findings: others.findings,
      };
    },
  };
}

async function filesAbout(articles: Parameters<typeof indexArticles>[0]): Promise<IndexFile[]> {
  return [...(await indexArticles(articles))].map(([path, bytes]) => fileOf(ARTICLES + path, bytes));
}

function fileOf(file: string, bytes: Uint8Array, finish = (plain: Uint8Array) => plain): IndexFile {
  return { file, digest: hash('sha256', bytes), bytes: () => finish(bytes) };
}

function keyOf(parts: readonly unknown[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(JSON.stringify(part)).update('\n');
  return digest.digest('hex');
}
