import { basename, join } from 'node:path';
import { diskFiles } from '../loading/disk.ts';

const NAME = 'sunboard:articles';
const RESOLVED = `\0${NAME}`;

/**
 * Makes the articles of a portal a module of the pages' bundle, `sunboard:articles`: it gives what renders an article
 * of a kind by its id. Astro's content collections would do the same through files in the engine's folder that all builds share.
 */
export function articlesOf(root: string) {
  return {
    name: 'sunboard-articles',
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load: (id: string) =>
      id === RESOLVED
        ? `const articles = { practices: ${importsOf('practices')}, pages: ${importsOf('pages')} };\nexport const article = (kind, id) => articles[kind][id]();\n`
        : undefined,
  };

  function importsOf(kind: string): string {
    const files = diskFiles(root).list(`content/${kind}`);
    const lines = files
      .filter((file) => file.endsWith('.mdx'))
      .sort()
      .map((file) => `${JSON.stringify(basename(file, '.mdx'))}: () => import(${JSON.stringify(join(root, file))})`);
    return `{ ${lines.join(', ')} }`;
  }
}
