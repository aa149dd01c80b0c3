import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { diskFiles, OutsidePortal } from '../../src/loading/disk.ts';
import { loadPortal } from '../../src/loading/load.ts';

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

test('a link that closes a circle is not walked, and neither it nor a broken link is read', () => {
  const root = folder();
  symlinkSync('..', join(root, 'data/branches/up.yaml'));
  symlinkSync('nowhere', join(root, 'data/branches/gone.yaml'));
  const files = diskFiles(root);
  expect(files.list('data').sort()).toEqual(['a', 'gone', 'up'].map((name) => `data/branches/${name}.yaml`));
  expect(() => files.size('data/branches/up.yaml')).toThrow('is not a file');
  expect(() => files.read('data/branches/up.yaml')).toThrow('is not a file');
  expect(() => files.read('data/branches/gone.yaml')).toThrow('ENOENT');
});

test('links to files and folders inside the portal are followed', () => {
  const root = folder();
  symlinkSync('../../data/branches/a.yaml', join(root, 'data/branches/b.yaml'));
  symlinkSync('branches', join(root, 'data/again'));
  const files = diskFiles(root);
  expect(files.list('data').sort()).toEqual(
    ['again/a', 'again/b', 'branches/a', 'branches/b'].map((name) => `data/${name}.yaml`),
  );
  expect(new TextDecoder().decode(files.read('data/again/b.yaml'))).toBe('id: a\n');
});

test('a portal whose own folder is reached by a link is inside itself', () => {
  const root = folder();
  symlinkSync(root, `${root}-link`);
  onTestFinished(() => rmSync(`${root}-link`));
  const files = diskFiles(`${root}-link`);
  expect(files.list('data').map((path) => files.size(path))).toEqual([6]);
});

test('what lies outside the portal is neither read nor published, and each link to it is named', () => {
  const root = folder();
  const outside = folder();
  symlinkSync(join(outside, 'data/branches/a.yaml'), join(root, 'data/branches/file.yaml'));
  symlinkSync(join(outside, 'data/branches'), join(root, 'data/posts'));
  symlinkSync(join(outside, 'data'), join(root, 'content'));
  mkdirSync(join(root, 'public'));
  symlinkSync(join(outside, 'data'), join(root, 'public/papers'));
  symlinkSync(join(outside, 'data/branches/a.yaml'), join(root, 'public/CNAME'));
  const files = diskFiles(root);
  expect(() => files.read('data/posts/a.yaml')).toThrow(OutsidePortal);
  const found = loadPortal(files).findings.filter(({ code }) => code === 'file-outside');
  const real = realpathSync(outside);
  expect(found.map(({ at, args }) => [at.file, args['target']]).toSorted()).toEqual([
    ['content', join(real, 'data')],
    ['data/branches/file.yaml', join(real, 'data/branches/a.yaml')],
    ['data/posts', join(real, 'data/branches')],
    ['public/CNAME', join(real, 'data/branches/a.yaml')],
    ['public/papers', join(real, 'data')],
  ]);
});

test('what stands where a folder belongs is listed itself', () => {
  const root = folder();
  writeFileSync(join(root, 'content'), '');
  expect(diskFiles(root).list('content')).toEqual(['content']);
});
