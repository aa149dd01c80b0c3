import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageKind } from '../../src/views/pages.ts';
import { type Demo, openDemo } from './demo.ts';
import { filesOf, read } from './site.ts';

let demo: Demo;

beforeAll(async () => {
  demo = await openDemo();
}, 400_000);

afterAll(() => demo?.stop());

const KB = 1024;

/** What a page and its style sheets may weigh, gzipped: lists, which are cut into parts at five hundred rows, no less than write-ups. */
const READING = 30 * KB;

/**
 * What the scripts of a page may weigh, gzipped, that run before its reader asks for anything: of the search page with the
 * worker that starts with the first letter, but without the index; of the explorer without the drawing library.
 */
const SCRIPTS: Partial<Record<PageKind, number>> = { search: 15 * KB, explorer: 12 * KB };
const USUAL_SCRIPTS = 5 * KB;

const packed = new Map<string, number>();

/** Bytes of a file of the site as they go over the wire. */
function weight(file: string): number {
  const known = packed.get(file) ?? gzipSync(readFileSync(join(demo.site, file)), { level: 6 }).length;
  packed.set(file, known);
  return known;
}

/** Files of the site that an element of a page asks for. */
function filesAskedFor(page: string, element: RegExp): string[] {
  return [...read(demo.site, page).matchAll(element)].map(([, address = '']) => decodeURI(address).slice(1));
}

test('every page comes with its styles to 30 KB gzipped at most', () => {
  const heavy: string[] = [];
  for (const [kind, pages] of demo.pages) {
    for (const page of pages) {
      const styles = filesAskedFor(page, /<link rel="stylesheet" href="([^"]+)"/g);
      const bytes = [page, ...styles].reduce((sum, file) => sum + weight(file), 0);
      if (bytes > READING) heavy.push(`${kind} ${page}: ${(bytes / KB).toFixed(1)} KB`);
    }
  }
  expect(heavy.slice(0, 20)).toEqual([]);
});

test('one style sheet serves all pages but those laid out for paper or to be copied', () => {
  const others: readonly PageKind[] = ['noticePrint', 'noticeShort', 'practiceShort', 'practiceWechat'];
  const sheets = new Set(
    [...demo.pages]
      .filter(([kind]) => !others.includes(kind))
      .flatMap(([, pages]) => filesAskedFor(pages[0] ?? '', /<link rel="stylesheet" href="([^"]+)"/g)),
  );
  expect(sheets.size).toBe(1);
});

/** A script and all that it imports before it runs; what it fetches when a reader asks for it is left out. */
function withImports(script: string, known = new Set<string>()): Set<string> {
  if (known.has(script)) return known;
  known.add(script);
  const text = read(demo.site, script);
  for (const [, name = ''] of text.matchAll(/(?:^|[;}])import(?:[\w$*{}\s,]*from)?"\.\/([^"]+)"/g)) {
    withImports(join('assets', name), known);
  }
  return known;
}

test('scripts, which no page needs to be read, keep to their bounds', () => {
  const heavy: string[] = [];
  for (const [kind, [page = '']] of demo.pages) {
    const scripts = filesAskedFor(page, /<script[^>]* src="([^"]+)"/g).flatMap((each) => [...withImports(each)]);
    const workers = kind === 'search' ? filesOf(demo.site).filter((file) => /^assets\/search-worker/.test(file)) : [];
    if (kind === 'search') expect(workers).toHaveLength(1);
    const bytes = [...new Set([...scripts, ...workers])].reduce((sum, file) => sum + weight(file), 0);
    if (bytes > (SCRIPTS[kind] ?? USUAL_SCRIPTS)) heavy.push(`${kind}: ${(bytes / KB).toFixed(1)} KB`);
  }
  expect(heavy).toEqual([]);
});
