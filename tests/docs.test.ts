import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cliWords } from '../src/words/cli.ts';
import { findingReference } from '../src/words/finding-reference.ts';

const doc = (name: string) => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8');

test('docs/findings.md explains every code as the program does', () => {
  expect(doc('docs/findings.md'), 'run npm run reference').toBe(findingReference());
});

test('both readmes and docs/cli.md name every command', () => {
  for (const name of ['README.md', 'README.zh-CN.md', 'docs/cli.md']) {
    const text = doc(name);
    for (const command of Object.keys(cliWords['zh-CN'].commands)) expect(text, name).toContain(`sunboard ${command}`);
  }
});

test('the readmes link only to files that are there', () => {
  for (const name of ['README.md', 'README.zh-CN.md']) {
    for (const [, target = ''] of doc(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) expect(() => doc(target), `${name} → ${target}`).not.toThrow();
  }
});
