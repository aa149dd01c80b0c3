import type { SearchDocument } from '../search/document.ts';
import type { Hits, Searcher } from '../search/searcher.ts';
import type { Answer, Question } from './search-worker.ts';

/**
 * The index at an address, searched by a worker that starts with the first question. It has the pages of the main language,
 * which are below `from`; those found are the same ones below `to`.
 */
export function indexAt(address: string, { from, to }: { from: string; to: string }): Searcher {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (reason: Error) => void }>();
  const at = new URL(address, location.href).href;

  function started(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asker = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.failed) asker?.reject(new Error('search failed'));
      else asker?.resolve(data.result as never);
    });
    worker.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('search did not start'));
      waiting.clear();
      worker = null;
    });
    return worker;
  }

  function ask<T>(method: keyof Searcher, args: readonly unknown[]): Promise<T> {
    return new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      started().postMessage({ number: last, at, method, args } satisfies Question);
    });
  }

  /** Pages of other portals have whole addresses, and stay where they are. */
  function moved(document: SearchDocument): SearchDocument {
    const { url } = document;
    return url.startsWith(from) && !url.startsWith('//') ? { ...document, url: to + url.slice(from.length) } : document;
  }

  return {
    suggest: (typed, most) => ask('suggest', [typed, most]),
    async search(typed, options) {
      const found = await ask<Hits>('search', [typed, options]);
      return { ...found, hits: found.hits.map((hit) => ({ ...hit, document: moved(hit.document) })) };
    },
    documents: async (typed, options) =>
      (await ask<readonly SearchDocument[]>('documents', [typed, options])).map(moved),
  };
}
