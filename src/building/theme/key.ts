import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Everything beside the sources that decides what comes out of them. */
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * A digest of the program: of every file of its sources, of the versions of its packages and of Node.js. Whatever was made by
 * a program of another digest may come out differently.
 */
export function digestOfProgram(engine: string): string {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync(join(engine, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...sources, ...FILES.map((name) => join(engine, name))]) {
    const bytes = readFileSync(file);
    hash.update(`\0${file.slice(engine.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether a file of a portal is compiled together with the templates. */
export function isArticle(file: string): boolean {
  return file.startsWith('content/');
}

/**
 * A digest of the articles of a portal, which are compiled together with the templates; `digests` are those of its files by
 * path. Empty where it has none: such portals share their compiled templates.
 */
export function digestOfArticles(digests: ReadonlyMap<string, string>): string {
  const articles = [...digests].filter(([file]) => isArticle(file));
  if (articles.length === 0) return '';
  return createHash('sha256').update(JSON.stringify(articles)).digest('hex');
}

/** The articles were changed while they were compiled: what came out belongs to no state of the portal. */
export class ArticlesChanged extends Error {
  override readonly name = 'ArticlesChanged';
}
