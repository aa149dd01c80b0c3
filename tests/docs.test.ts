import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../src/loading/disk.ts';
import { loadPortal } from '../src/loading/load.ts';
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
    for (const [, target = ''] of doc(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect(existsSync(resolve(import.meta.dirname, '..', target)), `${name} → ${target}`).toBe(true);
  }
});

test('the notice of docs/notice-walkthrough.md has no finding in a new portal, from the draft to the outcome', () => {
  const [draft = '', release = '', ...rest] = [
    ...doc('docs/notice-walkthrough.md').matchAll(/```yaml\n([^`]*)```/g),
  ].map((m) => m[1] ?? '');
  const [posted = '', objection = '', outcome = ''] = rest;
  const released = draft.replace('  draft: true\n', release) + posted;
  const starter = diskFiles(resolve(import.meta.dirname, '../tools/starter'));
  for (const text of [draft, released, released + objection + outcome]) {
    const own = 'data/notices/2026-advanced.yaml';
    const { findings } = loadPortal({
      list: (folder) => [...starter.list(folder), ...(folder === 'data' ? [own] : [])],
      size: (path) => (path === own ? Buffer.byteLength(text) : starter.size(path)),
      read: (path) => (path === own ? Buffer.from(text) : starter.read(path)),
    });
    expect(findings).toEqual([]);
  }
});
