import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LABELS } from './labels.ts';
import type { Method } from './record.ts';

/** What all pages of a kind share, so that the other generators' templates have it as fixed text. */
export interface Fixed {
  readonly method: Method;
  /** What stands around the records' own words, by the name it has in the templates: `result.head`. */
  readonly pieces: Readonly<Record<string, string>>;
}

const SHELL =
  /^([\s\S]*<title>)[\s\S]*?( - [^<]*<\/title><meta name="description" content=)"[^"]*"([\s\S]*?<ol class="crumbs-list">)[\s\S]*?(<\/ol><\/nav><main[^>]*>)[\s\S]*(<\/main>[\s\S]*)$/;

/** Takes head, masthead and footer out of two pages that Sunboard built, so that all generators print the same around a page. */
export function fixedOf(method: Method, pages: { readonly result: string; readonly branch: string }): Fixed {
  const pieces = Object.entries(pages).flatMap(([kind, html]) => {
    const found = SHELL.exec(html)?.slice(1);
    if (!found) throw new Error(`a ${kind} page has another frame than expected`);
    return ['head', 'title', 'description', 'crumbs', 'end'].map((name, index) => [
      `${kind}.${name}`,
      found[index] ?? '',
    ]);
  });
  return { method, pieces: { ...LABELS, ...Object.fromEntries(pieces) } };
}

/** Writes one of the templates into a generator's project, its marks replaced. `within` makes text safe where the mark stands. */
export function writeTemplate(
  peer: string,
  name: string,
  target: string,
  { pieces }: Fixed,
  within: (text: string) => string = (text) => text,
): void {
  const text = readFileSync(new URL(`./peers/${peer}/${name}.template`, import.meta.url), 'utf8');
  const filled = text.replace(/@@([\w.]+)@@/g, (mark, key: string) => {
    const piece = pieces[key];
    if (piece === undefined) throw new Error(`${name} has an unknown mark ${mark}`);
    return within(piece);
  });
  writeText(target, filled);
}

/** The drawings of `src/charts`, for generators whose templates can call them. */
export function copyCharts(folder: string): void {
  cpSync(new URL('../../src/charts', import.meta.url), join(folder, 'charts'), { recursive: true });
}

/** Writes a file and the folders above it. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
