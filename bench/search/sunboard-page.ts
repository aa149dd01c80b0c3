import { indexAt } from '../../src/client/search-index.ts';
import type { RawAnswer } from './engine.ts';

const searcher = indexAt('/index/', { from: '/', to: '/' });
let counter: Worker | null = null;

async function answer(text: string, all: boolean): Promise<RawAnswer> {
  const started = performance.now();
  await searcher.search(text);
  const milliseconds = performance.now() - started;
  return { found: all ? await everything(text) : [], milliseconds };
}

function everything(text: string): Promise<string[]> {
  counter ??= new Worker(new URL('./counting-worker.ts', import.meta.url), { type: 'module' });
  const worker = counter;
  return new Promise((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<string[] | null>) => (data ? resolve(data) : reject(new Error(`no answer: ${text}`))),
      { once: true },
    );
    worker.postMessage(text);
  });
}

async function suggest(text: string): Promise<number> {
  const started = performance.now();
  await searcher.suggest(text, 8);
  return performance.now() - started;
}

Object.assign(globalThis, { answer, suggest });
