import { openIndex } from '../../src/search/searcher.ts';

/** What the page asks of the worker, told apart by `id`. */
export interface Asked {
  readonly id: number;
  readonly what: 'titles' | 'hits' | 'all';
  readonly text: string;
}

const opened = openIndex(async (path) => {
  const response = await fetch(`/index/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
});

self.onmessage = async ({ data: { id, what, text } }: MessageEvent<Asked>) => {
  const searcher = await opened;
  if (what === 'titles') postMessage({ id, result: await searcher.suggest(text, 8) });
  else if (what === 'hits') postMessage({ id, result: (await searcher.search(text)).hits });
  else postMessage({ id, result: (await searcher.documents(text)).map(({ url }) => url) });
};
