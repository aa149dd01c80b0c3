/* Searches beside the page, so that typing never waits. It is told where the index is, then asked; answers carry the question's number. */
import type { TextEngine } from '../search/places.ts';
import { openIndex, type Searcher } from '../search/searcher.ts';
import { articlesAt } from './search-articles.ts';

/** What the page asks: a method of `Searcher` with its arguments. */
export interface Question {
  readonly number: number;
  /** Address of the index's folder. */
  readonly at: string;
  readonly method: keyof Searcher;
  readonly args: readonly unknown[];
}

export interface Answer {
  readonly number: number;
  readonly result?: unknown;
  readonly failed?: boolean;
}

let opened: Promise<Searcher> | null = null;

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { number, at, method, args } = data;
  try {
    opened ??= openIndex(
      (path) => bytesOf(at + path),
      (): Promise<TextEngine> => articlesAt(`${at}articles/`),
    );
    const searcher = await opened;
    const result = await (searcher[method] as (...all: readonly unknown[]) => Promise<unknown>)(...args);
    postMessage({ number, result } satisfies Answer);
  } catch {
    opened = null;
    postMessage({ number, failed: true } satisfies Answer);
  }
});

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Browsers of before 2023 cannot unpack by themselves.
  return 'DecompressionStream' in self || bytes[0] !== 0x1f ? bytes : (await import('fflate')).gunzipSync(bytes);
}
