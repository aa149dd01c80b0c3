import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { ArticleText } from '../search/build.ts';

/** Smaller pieces of its index, so that a query reads less; the variable is read once, when Pagefind starts. */
const CHUNK = '5000';

/**
 * Has Pagefind index the tokens of articles; gives its files by path, and `ids.json` with the number of each of its pages. Its own
 * copies of the texts are left out: hits are shown from the index of all pages.
 */
export async function indexArticles(articles: readonly ArticleText[]): Promise<Map<string, Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { id, tokens } of articles) {
      const added = await index.addCustomRecord({ url: String(id), content: tokens, language: 'und' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
    const files = new Map<string, Uint8Array>();
    const ids: Record<string, number> = {};
    for (const { path, content } of made.files) {
      const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (name !== undefined) ids[name] = pageOf(content);
      else if (/^pagefind\.js$|\.pf_meta$|\.pf_index$|\.pagefind$|pagefind-entry\.json$/.test(path))
        files.set(path, content);
    }
    const sorted = Object.entries(ids).sort(([, a], [, b]) => a - b);
    files.set('ids.json', new TextEncoder().encode(JSON.stringify(Object.fromEntries(sorted))));
    return files;
  } finally {
    await close();
  }
}

/** The address a page was given, read from the piece Pagefind would show it by. */
function pageOf(fragment: Uint8Array): number {
  const text = new TextDecoder().decode(gunzipSync(fragment));
  return Number((JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url.replace(/\D/g, ''));
}
