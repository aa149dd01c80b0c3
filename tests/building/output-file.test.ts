import { once } from 'node:events';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFile, replaceFile, shareFile } from '../../src/building/output-file.ts';
import { filesOf } from './output-sites.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is never written into: who holds it by another name keeps it', () => {
  writeFileSync(join(folder, 'page.html'), 'old');
  linkSync(join(folder, 'page.html'), join(folder, 'other-name.html'));
  replaceFile(folder, 'page.html', 'new');
  replaceFile(folder, 'page.html', Buffer.from('newer'));
  expect(filesOf(folder)).toEqual({ 'other-name.html': 'old', 'page.html': 'newer' });
});

test('folders are made when they are needed and go with their last file', () => {
  replaceFile(folder, '镇/村/1.html', '1');
  replaceFile(folder, '镇/2.html', '2');
  removeFile(folder, '镇/村/1.html');
  expect(readdirSync(join(folder, '镇'))).toEqual(['2.html']);
  removeFile(folder, '镇/2.html');
  expect(readdirSync(folder)).toEqual([]);
});

test('a file takes the place of a folder and a folder that of a file; what is not there can be removed', () => {
  replaceFile(folder, 'a/b/c.html', 'deep');
  replaceFile(folder, 'a', 'a file');
  removeFile(folder, 'a/b/c.html');
  expect(filesOf(folder)).toEqual({ a: 'a file' });
  replaceFile(folder, 'a/b/c.html', 'deep');
  removeFile(folder, 'a');
  removeFile(folder, 'never/there.html');
  expect(filesOf(folder)).toEqual({ 'a/b/c.html': 'deep' });
});

test('a shared file is one file with two names', () => {
  mkdirSync(join(folder, 'from'));
  mkdirSync(join(folder, 'to'));
  writeFileSync(join(folder, 'from/1.html'), '1');
  replaceFile(join(folder, 'to'), 'x/1.html', 'in the way');
  shareFile(join(folder, 'from/1.html'), join(folder, 'to'), 'x/1.html');
  expect(statSync(join(folder, 'to/x/1.html')).ino).toBe(statSync(join(folder, 'from/1.html')).ino);
  expect(() => shareFile(join(folder, 'from/gone.html'), join(folder, 'to'), 'x/1.html')).toThrow('ENOENT');
});

test('nothing is written once the folder of the build is gone', () => {
  expect(() => replaceFile(join(folder, 'gone'), 'a/1.html', '1')).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
});

test('several threads write and remove in the same folders', async () => {
  const rounds = process.env['SUNBOARD_LONG'] ? 3000 : 100;
  const threads = [1, 2, 3, 4].map(
    (thread) => new Worker(new URL('./output-thread.ts', import.meta.url), { workerData: { folder, thread, rounds } }),
  );
  await Promise.all(threads.map((thread) => once(thread, 'exit')));
  const files = filesOf(folder);
  expect(Object.keys(files)).toHaveLength(4 * (3 + 2));
  expect(readFileSync(join(folder, 'a/1/4.html'), 'utf8')).toBe(`thread 4, round ${rounds - 1}`);
});
