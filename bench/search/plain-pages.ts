import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from './corpus.ts';

/** Writes the pages as a website of plain HTML, as any generator would leave it for Pagefind. */
export function writePages(folder: string, pages: readonly Page[]): void {
  for (const { address, title, paragraphs } of pages) {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    const text = paragraphs.map((each) => `<p>${each}</p>`).join('\n');
    writeFileSync(
      file,
      `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head>\n<body><main data-pagefind-body><h1>${title}</h1>\n${text}\n</main></body></html>\n`,
    );
  }
}
