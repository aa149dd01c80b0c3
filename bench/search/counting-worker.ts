import { articlesAt } from '../../src/client/search-articles.ts';
import { openIndex } from '../../src/search/searcher.ts';

/* Tells the addresses of all pages a query finds, which no reader asks for, so that it does not warm the worker that is timed. */

const at = new URL('/index/', location.href).href;
const opened = openIndex(
  async (path) => {
    const response = await fetch(at + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  () => articlesAt(`${at}articles/`),
);

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const documents = await (await opened).documents(data);
    postMessage(documents.map(({ url }) => url));
  } catch {
    postMessage(null);
  }
});
