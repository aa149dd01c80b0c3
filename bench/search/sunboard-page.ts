import type { RawAnswer } from './engine.ts';
import type { Asked } from './sunboard-worker.ts';

const start = (): Worker => new Worker(new URL('./sunboard-worker.ts', import.meta.url), { type: 'module' });

/** One for what a reader does; what only the bench asks for, all hits, must not warm it. */
const worker = start();
let counter: Worker | null = null;
let asked = 0;

function ask(of: Worker, what: Asked['what'], text: string): Promise<unknown> {
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const take = ({ data }: MessageEvent<{ id: number; result: unknown }>): void => {
      if (data.id !== id) return;
      of.removeEventListener('message', take);
      resolve(data.result);
    };
    of.addEventListener('message', take);
    of.postMessage({ id, what, text } satisfies Asked);
  });
}

async function answer(text: string, all: boolean): Promise<RawAnswer> {
  const started = performance.now();
  await ask(worker, 'hits', text);
  const milliseconds = performance.now() - started;
  counter ??= all ? start() : null;
  const found = counter ? ((await ask(counter, 'all', text)) as string[]) : [];
  return { found, milliseconds };
}

async function suggest(text: string): Promise<number> {
  const started = performance.now();
  await ask(worker, 'titles', text);
  return performance.now() - started;
}

Object.assign(globalThis, { answer, suggest });
