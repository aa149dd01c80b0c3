import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import {
  type InputState,
  inputDigests,
  parseInputs,
  scanInputs,
  serializeInputs,
  stillScanned,
} from '../../src/building/inputs.ts';

/** So long after the files were written that their times can be trusted. */
const later = (): Date => new Date(Date.now() + 60_000);

function portal(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'inputs-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) write(root, path, text);
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A state whose digests are false: what is taken from it was not read. */
const falsified = (state: InputState): InputState => ({
  ...state,
  digests: new Uint8Array(state.digests.length).fill(7),
});

const THREE = { 'data/portal.yaml': 'a: 1\n', 'content/pages/p.mdx': 'p\n', 'public/seal.png': 'seal' };

test('the first scan finds every file, with the digest of its bytes', () => {
  const { state, added, same } = scanInputs(portal(THREE), null, later());
  expect(added).toEqual(['content/pages/p.mdx', 'data/portal.yaml', 'public/seal.png']);
  expect(same).toBe(false);
  expect(inputDigests(state).get('data/portal.yaml')).toBe(
    '37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae',
  );
});

test('what else lies in the folder is no input', () => {
  const root = portal({ ...THREE, 'dist/index.html': 'x', 'README.md': 'x', 'data.yaml': 'x' });
  expect(scanInputs(root, null, later()).added).toHaveLength(3);
});

test('a file that nobody touched is the same and is not read again', () => {
  const root = portal(THREE);
  const { state } = scanInputs(root, null, later());
  expect(scanInputs(root, state, later())).toMatchObject({ same: true, added: [], changed: [], removed: [] });
  const { changed, state: copied } = scanInputs(root, falsified(state), later());
  expect(changed).toEqual([]);
  expect(copied.digests).toEqual(falsified(state).digests);
});

test('a file as new as the scan is read again, and trusted from the second scan on', () => {
  const root = portal(THREE);
  const { state } = scanInputs(root, null, new Date());
  const second = scanInputs(root, falsified(state), later());
  expect(second.changed).toHaveLength(3);
  expect(scanInputs(root, falsified(second.state), later()).same).toBe(true);
});

test('new times alone are no change: the digest decides', () => {
  const root = portal(THREE);
  const { state } = scanInputs(root, null, later());
  utimesSync(join(root, 'data/portal.yaml'), 1, 1);
  expect(scanInputs(root, state, later()).same).toBe(true);
});

test('a change of the same size whose time was set back is found', () => {
  const root = portal(THREE);
  const { state } = scanInputs(root, null, later());
  const { atime, mtime } = statSync(join(root, 'data/portal.yaml'));
  writeFileSync(join(root, 'data/portal.yaml'), 'a: 2\n');
  utimesSync(join(root, 'data/portal.yaml'), atime, mtime);
  expect(scanInputs(root, state, later())).toMatchObject({ same: false, changed: ['data/portal.yaml'] });
});

test('a file renamed over another of the same size and time is found', () => {
  const root = portal({ 'data/a.yaml': 'one', 'data/b.yaml': 'two' });
  for (const name of ['a', 'b']) utimesSync(join(root, `data/${name}.yaml`), 1, 1);
  const { state } = scanInputs(root, null, later());
  renameSync(join(root, 'data/b.yaml'), join(root, 'data/a.yaml'));
  expect(scanInputs(root, state, later())).toMatchObject({ changed: ['data/a.yaml'], removed: ['data/b.yaml'] });
});

test('files that came, went and were renamed are named', () => {
  const root = portal({ ...THREE, 'data/z.yaml': 'z', 'data/a.yaml': 'a' });
  const { state } = scanInputs(root, null, later());
  rmSync(join(root, 'data/a.yaml'));
  renameSync(join(root, 'data/z.yaml'), join(root, 'data/b.yaml'));
  write(root, 'public/new.png', 'n');
  expect(scanInputs(root, state, later())).toMatchObject({
    same: false,
    added: ['data/b.yaml', 'public/new.png'],
    changed: [],
    removed: ['data/a.yaml', 'data/z.yaml'],
  });
});

test('a link stands for the file it leads to', () => {
  const root = portal({ 'data/a.yaml': 'a', 'data/b.yaml': 'b' });
  symlinkSync('a.yaml', join(root, 'data/c.yaml'));
  const { state } = scanInputs(root, null, later());
  expect(inputDigests(state).get('data/c.yaml')).toBe(inputDigests(state).get('data/a.yaml'));
  rmSync(join(root, 'data/c.yaml'));
  symlinkSync('b.yaml', join(root, 'data/c.yaml'));
  expect(scanInputs(root, state, later()).changed).toEqual(['data/c.yaml']);
});

test('what cannot be read counts as changed each time', () => {
  const root = portal({ 'data/a.yaml': 'a' });
  const outside = portal({ 'secret.yaml': 's' });
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'data/out.yaml'));
  symlinkSync('nowhere', join(root, 'data/gone.yaml'));
  const { state } = scanInputs(root, null, later());
  expect(inputDigests(state).get('data/out.yaml')).toBe('0'.repeat(64));
  expect(scanInputs(root, state, later()).changed).toEqual(['data/gone.yaml', 'data/out.yaml']);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is looked at until it may', () => {
  const root = portal({ 'data/a.yaml': 'a' });
  chmodSync(join(root, 'data/a.yaml'), 0);
  const { state } = scanInputs(root, null, later());
  expect(scanInputs(root, state, later()).changed).toEqual(['data/a.yaml']);
  chmodSync(join(root, 'data/a.yaml'), 0o600);
  const mended = scanInputs(root, state, later());
  expect(mended.changed).toEqual(['data/a.yaml']);
  expect(scanInputs(root, mended.state, later()).same).toBe(true);
});

test('a large file is hashed as a small one is', () => {
  const text = 'x'.repeat(3_000_001);
  const root = portal({ 'public/film.mp4': text });
  const { state } = scanInputs(root, null, later());
  expect(inputDigests(state).get('public/film.mp4')).toBe(createHash('sha256').update(text).digest('hex'));
});

test('after reading, files that are no longer the scanned ones are noticed', () => {
  const root = portal(THREE);
  const { state } = scanInputs(root, null, new Date());
  expect(stillScanned(root, state)).toBe(true);
  write(root, 'data/portal.yaml', 'a: 2\n');
  expect(stillScanned(root, state)).toBe(false);
  expect(stillScanned(root, state, ['public/seal.png'])).toBe(true);
  expect(stillScanned(root, state, ['public/seal.png', 'data/portal.yaml'])).toBe(false);
  expect(stillScanned(root, state, ['public/never.png'])).toBe(false);
});

test('a state comes back from its bytes, and bytes that are no whole state give none', () => {
  const { state } = scanInputs(portal(THREE), null, later());
  const bytes = serializeInputs(state);
  expect(parseInputs(bytes)).toEqual(state);
  for (let length = 0; length < bytes.length; length += 1) expect(parseInputs(bytes.subarray(0, length))).toBeNull();
  expect(parseInputs(serializeInputs({ ...state, sizes: new Float64Array(2) }))).toBeNull();
});

test('whatever is done to the files, the scan names exactly what differs', () => {
  const name = fc.constantFrom('data/a', 'data/b/c', 'data/b-c', 'content/a', 'public/x', 'public/中');
  const files = fc.dictionary(name, fc.constantFrom('one', 'two', ''));
  fc.assert(
    fc.property(files, files, (before, after) => {
      const root = portal(before);
      const { state } = scanInputs(root, null, new Date());
      for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(root, path));
      for (const [path, text] of Object.entries(after)) if (before[path] !== text) write(root, path, text);
      const { added, changed, removed } = scanInputs(root, state, new Date());
      const names = (all: Record<string, string>, pick: (path: string) => boolean) =>
        Object.keys(all).filter(pick).sort();
      expect(added).toEqual(names(after, (path) => !(path in before)));
      expect(removed).toEqual(names(before, (path) => !(path in after)));
      expect(changed).toEqual(names(after, (path) => path in before && before[path] !== after[path]));
    }),
    { numRuns: 60 },
  );
});
