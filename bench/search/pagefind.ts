import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Engine, RawAnswer } from './engine.ts';
import { writePages } from './plain-pages.ts';
import { costOf } from './process-cost.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>;
}

/** Pagefind over the pages as HTML, with nothing set. It always tells all it found. */
export const plainPagefind: Engine = {
  name: 'Pagefind',
  index: ['pagefind'],

  build(folder, { pages }) {
    writePages(folder, pages);
    const program = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner', 'bin.cjs');
    const cost = costOf(program, ['--site', folder]);
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>Pagefind</title></html>\n');
    return cost;
  },

  numbers(folder, { pages }) {
    const places = new Map(pages.map(({ address }, index) => [`/${address}`, index]));
    const fragments = join(folder, 'pagefind', 'fragment');
    const numbers = new Map(
      readdirSync(fragments).map((file) => {
        const text = gunzipSync(readFileSync(join(fragments, file)))
          .toString()
          .replace(/^pagefind_dcd/, '');
        return [file.replace('.pf_fragment', ''), places.get((JSON.parse(text) as { url: string }).url) ?? -1];
      }),
    );
    return (found) => numbers.get(found) ?? -1;
  },

  ask: (tab, queries) =>
    tab.evaluate(async (texts) => {
      const script = '/pagefind/pagefind.js';
      const pagefind: Pagefind = await import(script);
      await pagefind.init();
      const answers: RawAnswer[] = [];
      for (const text of texts) {
        const started = performance.now();
        const { results } = await pagefind.search(text);
        await Promise.all(results.slice(0, 10).map((result) => result.data()));
        const milliseconds = performance.now() - started;
        answers.push({ found: results.map(({ id }) => id), milliseconds });
      }
      return answers;
    }, queries),

  suggest: null,
};
