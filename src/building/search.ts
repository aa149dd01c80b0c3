import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allReadingsOf, readingsOf, variantClasses } from '../language/search-tables.ts';
import { buildIndex } from '../search/build.ts';
import { searchDocuments } from '../views/search-documents.ts';
import type { Site } from '../views/site.ts';
import { indexArticles } from './articles-index.ts';

/** Writes the index of everything a site publishes into its `search` folder; articles are in a part of it that Pagefind makes. */
export async function indexForSearch(site: Site, folder: string): Promise<void> {
  const chinese = { variants: variantClasses(), readings: readingsOf, allReadings: allReadingsOf };
  const { files, articles } = buildIndex(searchDocuments(site), chinese, { articlesApart: true });
  const parts = articles.length > 0 ? await indexArticles(articles) : new Map<string, Uint8Array>();
  for (const [path, bytes] of files) write(join(folder, 'search', path), bytes);
  for (const [path, bytes] of parts) write(join(folder, 'search/articles', path), bytes);
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
