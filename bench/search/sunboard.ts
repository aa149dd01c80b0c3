import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Engine, RawAnswer } from './engine.ts';
import { costOf } from './process-cost.ts';

/** Sunboard's search as portals have it: articles in a part that Pagefind makes. */
export const sunboard: Engine = { ...ownSearch('apart'), name: 'Sunboard' };
/** The same with the text of articles in Sunboard's own index too. */
export const sunboardAlone: Engine = { ...ownSearch('within'), name: 'Own index alone' };

function ownSearch(articlesAre: 'apart' | 'within'): Omit<Engine, 'name'> {
  return {
    index: ['index'],

    async build(folder, { seed, pages, articles }) {
      const program = fileURLToPath(new URL('./build-sunboard.ts', import.meta.url));
      const cost = await costOf(program, [
        join(folder, 'index'),
        String(seed),
        String(pages.length),
        String(articles),
        articlesAre,
      ]);
      await build({
        configFile: false,
        logLevel: 'warn',
        root: fileURLToPath(new URL('.', import.meta.url)),
        worker: { format: 'es' },
        build: {
          outDir: join(folder, 'script'),
          emptyOutDir: false,
          rolldownOptions: {
            input: fileURLToPath(new URL('./sunboard-page.ts', import.meta.url)),
            output: { entryFileNames: 'page.js' },
          },
        },
        base: '/script/',
      });
      writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>Sunboard</title></html>\n');
      // The making of the corpus is not the index's; its share of the memory cannot be told apart.
      return { ...cost, seconds: Number(cost.output) };
    },

    numbers(_folder, { pages }) {
      const places = new Map(pages.map(({ address }, index) => [address, index]));
      return (found) => places.get(found) ?? -1;
    },

    ask: (tab, queries, all) =>
      tab.evaluate(
        async ({ texts, whole }) => {
          const script = '/script/page.js';
          await import(script);
          const { answer } = globalThis as unknown as { answer(text: string, all: boolean): Promise<RawAnswer> };
          const answers: RawAnswer[] = [];
          for (const text of texts) answers.push(await answer(text, whole));
          return answers;
        },
        { texts: queries, whole: all },
      ),

    suggest: (tab, typed) =>
      tab.evaluate(async (texts) => {
        const script = '/script/page.js';
        await import(script);
        const { suggest } = globalThis as unknown as { suggest(text: string): Promise<number> };
        const times: number[] = [];
        for (const text of texts) times.push(await suggest(text));
        return times;
      }, typed),
  };
}
