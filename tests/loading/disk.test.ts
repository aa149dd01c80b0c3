import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { diskFiles } from '../../src/loading/disk.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'portal-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'data/branches'), { recursive: true });
  writeFileSync(join(root, 'data/branches/a.yaml'), 'id: a\n');
  return root;
}

test('files are listed through all folders, by paths from the root', () => {
  const files = diskFiles(folder());
  expect(files.list('data')).toEqual(['data/branches/a.yaml']);
  expect(files.size('data/branches/a.yaml')).toBe(6);
  expect(new TextDecoder().decode(files.read('data/branches/a.yaml'))).toBe('id: a\n');
});

test('a folder that is not there has no files', () => {
  expect(diskFiles(folder()).list('public')).toEqual([]);
});

test('a link to a folder is not walked, and neither it nor a broken link is read', () => {
  const root = folder();
  symlinkSync('..', join(root, 'data/branches/up.yaml'));
  symlinkSync('nowhere', join(root, 'data/branches/gone.yaml'));
  const files = diskFiles(root);
  expect(files.list('data').sort()).toEqual(['a', 'gone', 'up'].map((name) => `data/branches/${name}.yaml`));
  expect(() => files.size('data/branches/up.yaml')).toThrow('is not a file');
  expect(() => files.read('data/branches/up.yaml')).toThrow('is not a file');
  expect(() => files.read('data/branches/gone.yaml')).toThrow('ENOENT');
});

test('what stands where a folder belongs is listed itself', () => {
  const root = folder();
  writeFileSync(join(root, 'content'), '');
  expect(diskFiles(root).list('content')).toEqual(['content']);
});
