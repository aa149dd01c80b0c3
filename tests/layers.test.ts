import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

const block =
  /```arrows\n([\s\S]*?)```/.exec(readFileSync(resolve(source, '../docs/architecture.md'), 'utf8'))?.[1] ?? '';

/** What each layer may import, besides itself, as docs/architecture.md says. */
const arrows: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  block
    .trim()
    .split('\n')
    .map((line) => line.split('→'))
    .map(([layer = '', targets = '']) => [
      layer.trim(),
      targets
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    ]),
);

/** Packages that a layer may use; layers that are not named may use any. */
const packages: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod', 'fraction.js'],
  words: [],
  charts: [],
  language: ['cnchar-order', 'pinyin-pro', 'diff', 'opencc-js/preset'],
  search: ['fflate'],
  views: [],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'));

const imports = files.flatMap((file) =>
  [
    ...readFileSync(join(source, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\n\s*import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => ({ file, name: match[1] ?? match[2] ?? match[3] ?? '' })),
);

const layerOf = (file: string): string => file.split('/')[0] ?? file;

test('imports follow the arrows between layers', () => {
  const wrong = imports.filter(({ file, name }) => {
    if (!name.startsWith('.')) return false;
    const target = relative(source, resolve(source, file, '..', name)).replaceAll('\\', '/');
    if (target.startsWith('..')) return layerOf(file) !== 'cli';
    return layerOf(target) !== layerOf(file) && !(arrows[layerOf(file)] ?? []).includes(layerOf(target));
  });
  expect(wrong).toEqual([]);
});

test('the core uses no package but its two, and nothing of Node', () => {
  const wrong = imports.filter(({ file, name }) => {
    const allowed = packages[layerOf(file)];
    return allowed !== undefined && !name.startsWith('.') && !allowed.includes(name);
  });
  expect(wrong).toEqual([]);
});

test('the core has no clock, no chance and no machine zone', () => {
  const wrong = files
    .filter((file) => ['domain', 'views', 'charts'].includes(layerOf(file)))
    .filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bgetTimezoneOffset\b|\btoLocale/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
  expect(wrong).toEqual([]);
});

test('scores pass through no binary floating point', () => {
  const wrong = files
    .filter((file) => file.startsWith('domain/scoring/') || file === 'domain/exact.ts')
    .filter((file) =>
      /\bparseFloat\b|\.toFixed\(|\.valueOf\(\)|Math\.round\b/.test(readFileSync(join(source, file), 'utf8')),
    );
  expect(wrong).toEqual([]);
});

test('every layer is named, and its imports are seen', () => {
  expect(imports.length).toBeGreaterThan(files.length);
  const named = new Set([...Object.keys(arrows), 'styles', 'assets']);
  expect([...new Set(files.map(layerOf))].filter((layer) => !named.has(layer))).toEqual([]);
});
