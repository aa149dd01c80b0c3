import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import type { Leave } from '../domain/guard/leave.ts';
import { allReadingsOf, readingsOf, variantClasses } from '../language/search-tables.ts';
import { buildIndex } from '../search/build.ts';
import { searchDocuments } from '../views/search-documents.ts';
import type { Site } from '../views/site.ts';
import { indexArticles } from './articles-index.ts';
import { readOthers } from './other-portals.ts';

/**
 * Writes the index of everything a site publishes into its `search` folder; articles are in a part of it that Pagefind makes. Texts
 * of portals searched together with it are in the same index; `last` is the site served now, whose copies stand in for those
 * that cannot be used, which are told as warnings; `leave` is what the guard lets be published.
 */
export async function indexForSearch(
  site: Site,
  folder: string,
  last: string,
  leave: Leave | null,
): Promise<readonly Finding[]> {
  const chinese = { variants: variantClasses(), readings: readingsOf, allReadings: allReadingsOf };
  const others = await readOthers(site, last, { leave });
  const documents = [...searchDocuments(site), ...others.documents];
  const { files, articles } = buildIndex(documents, chinese, { articlesApart: true });
  const parts = articles.length > 0 ? await indexArticles(articles) : new Map<string, Uint8Array>();
  for (const [path, bytes] of [...files, ...others.copies]) write(join(folder, 'search', path), bytes);
  for (const [path, bytes] of parts) write(join(folder, 'search/articles', path), bytes);
  if (others.portals.length > 0) {
    write(join(folder, 'search/also.json'), Buffer.from(JSON.stringify(others.portals)));
  }
  return others.findings;
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
