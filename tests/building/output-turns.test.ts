import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Output, OutputTaken, openOutput, servedState } from '../../src/building/output.ts';
import { removeFile, replaceFile } from '../../src/building/output-file.ts';
import { type Files, filesOf, sorted, stateOf } from './output-sites.ts';

let work: string;
let out: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
  out = join(work, 'dist');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

function change(output: Output, written: Files, removed: readonly string[] = []) {
  for (const path of removed) removeFile(output.folder, path);
  for (const [path, text] of Object.entries(written)) replaceFile(output.folder, path, text);
  return { written: Object.keys(written), removed };
}

function publish(written: Files, removed: readonly string[] = [], { full = false, state = 'state' } = {}): void {
  const output = openOutput(out, { full });
  output.publish(change(output, written, removed), Buffer.from(state));
}

const inode = (path: string): number => statSync(join(out, path)).ino;
const open = (): Output => openOutput(out, { full: false });

test('a build changes a copy of the served site and finds what the one before left for it', () => {
  publish({ 'index.html': 'one', 'b/1.html': 'page 1' }, [], { state: 'first' });
  const output = open();
  expect(stateOf(output)).toBe('first');
  expect(filesOf(output.folder)).toEqual({ 'b/1.html': 'page 1', 'index.html': 'one' });
  output.publish(change(output, { 'index.html': 'two', 'b/2.html': 'page 2' }, ['b/1.html']), Buffer.from('second'));
  expect(filesOf(out)).toEqual({ 'b/2.html': 'page 2', 'index.html': 'two' });
  expect(stateOf(open())).toBe('second');
});

test('pages that did not change are the same files in every generation, changed ones are new', () => {
  publish({ 'same.html': 'same', 'other.html': '0' });
  for (const text of ['1', '2', '3', '4']) {
    const before = { same: inode('same.html'), other: inode('other.html'), folder: realpathSync(out) };
    publish({ 'other.html': text });
    expect(inode('same.html')).toBe(before.same);
    expect(inode('other.html')).not.toBe(before.other);
    expect(realpathSync(out)).not.toBe(before.folder);
  }
  // Two names: one in the served generation, one in that before.
  expect(statSync(join(out, 'same.html')).nlink).toBe(2);
});

test('the generation before stays as it was until the next build begins', () => {
  publish({ 'index.html': '1' });
  publish({ 'index.html': '2' });
  const before = realpathSync(out);
  publish({ 'index.html': '3' });
  expect(filesOf(before)).toEqual({ 'index.html': '2' });
});

test('a full build, a first one, one after `dist` was deleted and one after an earlier version build on nothing', () => {
  publish({ 'index.html': '1', 'old.html': 'old' });
  publish({ 'index.html': '2' }, [], { full: true });
  expect(filesOf(out)).toEqual({ 'index.html': '2' });
  const builds = dirname(realpathSync(out));
  for (const name of readdirSync(builds)) if (name.endsWith('.state')) unlinkSync(join(builds, name));
  const afterEarlier = open();
  expect(filesOf(out)).toEqual({ 'index.html': '2' });
  expect(stateOf(afterEarlier)).toBe(null);
  expect(filesOf(afterEarlier.folder)).toEqual({});
  afterEarlier.publish(change(afterEarlier, { 'index.html': '3' }), Buffer.from('3'));
  unlinkSync(out);
  const afterDeleted = open();
  expect(stateOf(afterDeleted)).toBe(null);
  afterDeleted.publish(change(afterDeleted, { 'index.html': '4' }), Buffer.from('4'));
  expect(filesOf(out)).toEqual({ 'index.html': '4' });
});

test('a state that is damaged, or stands beside another generation, is not used', () => {
  publish({ 'index.html': '1' }, [], { state: 'a state of some length' });
  const file = `${realpathSync(out)}.state`;
  const bytes = readFileSync(file);
  for (const at of bytes.keys()) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    const output = open();
    expect(stateOf(output)).toBe(null);
    output.discard();
  }
  for (const length of [0, 10, bytes.length - 1]) {
    writeFileSync(file, bytes.subarray(0, length));
    const output = open();
    expect(stateOf(output)).toBe(null);
    output.discard();
  }
  writeFileSync(file, bytes);
  publish({ 'index.html': '2' }, [], { full: true });
  writeFileSync(`${realpathSync(out)}.state`, bytes);
  expect(stateOf(open())).toBe(null);
});

test('of two builds at once each has a whole copy, and what is served is always one of the two', () => {
  publish({ 'a.html': '0', 'b.html': '0' });
  publish({ 'a.html': '1' });
  const first = open();
  const second = open();
  expect(first.folder).not.toBe(second.folder);
  const start = { 'a.html': '1', 'b.html': '0' };
  expect([filesOf(first.folder), filesOf(second.folder)]).toEqual([start, start]);
  const changes = [change(first, { 'a.html': 'first' }), change(second, { 'b.html': 'second' })] as const;
  first.publish(changes[0], Buffer.from('first'));
  expect(filesOf(out)).toEqual({ 'a.html': 'first', 'b.html': '0' });
  // A third takes the folder the second was copied from; the second has all it needs.
  const third = open();
  change(third, { 'b.html': 'third' });
  second.publish(changes[1], Buffer.from('second'));
  expect(filesOf(out)).toEqual({ 'a.html': '1', 'b.html': 'second' });
  expect(filesOf(third.folder)).toEqual({ 'a.html': 'first', 'b.html': 'third' });
  third.publish({ written: ['b.html'], removed: [] }, Buffer.from('third'));
  publish({ 'c.html': 'last' });
  expect(filesOf(out)).toEqual({ 'a.html': 'first', 'b.html': 'third', 'c.html': 'last' });
});

test('a build that was given up is kept for one that starts from the same site, and for no other', () => {
  publish({ 'a.html': '0', 'b.html': '0' });
  publish({ 'a.html': '1' });
  const first = open();
  const kept = statSync(first.folder).ino;
  first.discard(change(first, { 'a.html': 'given up', 'c.html': 'given up' }, ['b.html']));
  const again = open();
  expect(filesOf(again.folder)).toEqual({ 'a.html': '1', 'b.html': '0' });
  expect(statSync(again.folder).ino).toBe(kept);
  const second = open();
  second.publish(change(second, { 'a.html': '2' }), Buffer.from('2'));
  // It holds the folder that was served before; what is given up now started from a site that is served no more.
  const third = open();
  again.discard(change(again, { 'b.html': 'given up' }));
  expect(filesOf(open().folder)).toEqual({ 'a.html': '2', 'b.html': '0' });
  third.discard();
  expect(filesOf(out)).toEqual({ 'a.html': '2', 'b.html': '0' });
});

test('what killed builds left goes at the beginning of the next, before room is needed', () => {
  publish({ 'index.html': '1' });
  const builds = dirname(realpathSync(out));
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const name of [`build-${pid}-aaaaaa`, 'old-bbbbbb']) mkdirSync(join(builds, name));
  for (const name of [`build-${pid}-aaaaaa.state.new`, `build-${pid}-cccccc.link`]) {
    writeFileSync(join(builds, name), '');
  }
  const output = open();
  const names = [realpathSync(out), `${realpathSync(out)}.state`, output.folder].map((path) => basename(path));
  expect(readdirSync(builds).sort()).toEqual(names.sort());
});

test('a build is not published over what somebody put there meanwhile, and a published one cannot be given up', () => {
  const output = open();
  mkdirSync(out);
  writeFileSync(join(out, 'precious.txt'), 'mine');
  const changes = change(output, { 'index.html': '1' });
  expect(() => output.publish(changes, Buffer.from(''))).toThrow(OutputTaken);
  expect(filesOf(out)).toEqual({ 'precious.txt': 'mine' });
  rmSync(out, { recursive: true });
  writeFileSync(out, 'mine too');
  expect(() => output.publish(changes, Buffer.from(''))).toThrow(OutputTaken);
  unlinkSync(out);
  output.publish(changes, Buffer.from(''));
  output.discard();
  expect(filesOf(out)).toEqual({ 'index.html': '1' });
});

test('a served site from which somebody took files, or to which somebody added some, is built anew', () => {
  const damage: readonly (() => void)[] = [
    () => rmSync(realpathSync(out), { recursive: true }),
    () => unlinkSync(join(out, 'b/1.html')),
    () => rmSync(join(out, 'b'), { recursive: true }),
    () => rmSync(join(out, 'new'), { recursive: true }),
    () => writeFileSync(join(out, 'b/mine.html'), 'mine'),
    () => {
      rmSync(join(out, 'b'), { recursive: true });
      writeFileSync(join(out, 'b'), 'a file');
    },
  ];
  for (const [index, harm] of damage.entries()) {
    publish({ 'a.html': '0', 'b/1.html': '0' }, [], { full: true });
    publish({ 'new/c.html': String(index) });
    expect(servedState(out)).not.toBe(null);
    harm();
    expect(servedState(out)).toBe(null);
    const output = open();
    expect(stateOf(output)).toBe(null);
    output.publish(change(output, { 'a.html': '3' }), Buffer.from(''));
    expect(filesOf(out)).toEqual({ 'a.html': '3' });
    expect(servedState(out)).not.toBe(null);
  }
});

test('a reader in the middle of a page reads it to its end, whatever is built meanwhile', () => {
  publish({ 'index.html': 'long page, first version' });
  const reader = openSync(join(out, 'index.html'), 'r');
  for (const text of ['second', 'third', 'fourth']) publish({ 'index.html': text });
  expect(readFileSync(reader, 'utf8')).toBe('long page, first version');
  closeSync(reader);
});

const PATHS = ['index.html', 'a', 'a/b', 'a/b/c.html', 'a/d.html', '县/乡/村.html', '县/乡', 'e/f.html', 'e/g.html'];

const edits = fc.array(
  fc.record({ path: fc.constantFrom(...PATHS), text: fc.option(fc.stringMatching(/^[a-z]{0,3}$/), { freq: 3 }) }),
  { maxLength: 5 },
);
const steps = fc.array(
  fc.record({
    edits,
    end: fc.constantFrom('publish', 'publish', 'publish', 'discard', 'set aside', 'killed'),
    full: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
    removeFirst: fc.boolean(),
  }),
  { maxLength: 12 },
);
type Step = typeof steps extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

/** The files after an edit: where a file is put, nothing stands above or below it. */
function edited(before: Files, wanted: Step['edits']): Files {
  const files = new Map(Object.entries(before));
  for (const { path, text } of wanted) {
    const others = [...files.keys()].filter(
      (other) => `${path}/`.startsWith(`${other}/`) || other.startsWith(`${path}/`),
    );
    for (const other of text === null ? [path] : others) files.delete(other);
    if (text !== null) files.set(path, text);
  }
  return sorted(Object.fromEntries(files));
}

/** Does one build as the steps say; gives what is to be served then. */
function build(link: string, served: Files | null, { edits: wanted, end, full, removeFirst }: Step): Files | null {
  const output = openOutput(link, { full });
  const before = full ? {} : (served ?? {});
  expect(stateOf(output)).toBe(full || served === null ? null : Object.keys(served).join());
  expect(filesOf(output.folder)).toEqual(before);

  const after = edited(before, wanted);
  const touched = [...new Set([...Object.keys(before), ...wanted.map(({ path }) => path)])];
  const changes = {
    written: touched.filter((path) => path in after && (after[path] !== before[path] || path.length % 2 === 0)),
    removed: touched.filter((path) => !(path in after)),
  };
  if (removeFirst) for (const path of changes.removed) removeFile(output.folder, path);
  for (const path of changes.written) replaceFile(output.folder, path, after[path] ?? '');
  if (!removeFirst) for (const path of changes.removed) removeFile(output.folder, path);
  expect(filesOf(output.folder)).toEqual(after);
  if (served !== null) expect(filesOf(link)).toEqual(served);

  if (end === 'publish') output.publish(changes, Buffer.from(Object.keys(after).join()));
  else if (end === 'set aside') output.discard(changes);
  else if (end === 'discard') output.discard();
  return end === 'publish' ? after : served;
}

test('after any sequence of builds what is served is what a plain model of it says', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const link = join(mkdtempSync(join(work, 'p-')), 'dist');
      let served: Files | null = null;
      for (const step of all) {
        served = build(link, served, step);
        if (served !== null) expect(filesOf(link)).toEqual(served);
      }
    }),
    { numRuns: process.env['SUNBOARD_LONG'] ? 2000 : 100 },
  );
});
