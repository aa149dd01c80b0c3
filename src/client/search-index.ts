import type { Searcher } from '../search/searcher.ts';
import type { Answer, Question } from './search-worker.ts';

/** The index at an address, searched by a worker that starts with the first question. */
export function indexAt(address: string): Searcher {
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

  return {
    suggest: (typed, most) => ask('suggest', [typed, most]),
    search: (typed, options) => ask('search', [typed, options]),
    documents: (typed, options) => ask('documents', [typed, options]),
  };
}
