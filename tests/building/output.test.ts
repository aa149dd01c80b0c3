import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutputTaken, OutputUnwritable, openOutput } from '../../src/building/output.ts';

const NOTHING = { written: [], removed: [] };
const STATE = new Uint8Array();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function publish(out: string, text: string): void {
  const output = openOutput(out, { full: true });
  writeFileSync(join(output.folder, 'index.html'), text);
  output.publish(NOTHING, STATE);
}

/** Names of the folders beside a link that hold a site, or a part of one. */
function generationsOf(out: string): string[] {
  const builds = join(dirname(out), `.${basename(out)}-builds`);
  return readdirSync(builds, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

test('what is served changes at once, and only when the new site is whole', () => {
  const out = join(folder, 'dist');
  publish(out, 'first');
  const next = openOutput(out, { full: true });
  writeFileSync(join(next.folder, 'index.html'), 'second');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('first');
  next.publish(NOTHING, STATE);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('second');
});

test('a build that fails leaves nothing behind', () => {
  const out = join(folder, 'dist');
  publish(out, 'first');
  const served = realpathSync(out);
  openOutput(out, { full: true }).discard();
  expect(realpathSync(out)).toBe(served);
  expect(readdirSync(join(folder, '.dist-builds'))).toEqual([basename(served), `${basename(served)}.state`]);
});

test('only the site that is served and the one before are kept', () => {
  const out = join(folder, 'dist');
  for (const text of ['1', '2', '3', '4']) publish(out, text);
  expect(generationsOf(out)).toHaveLength(2);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('4');
});

test('an empty folder may become the site, one with something in it may not', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  publish(empty, 'site');
  expect(existsSync(join(empty, 'index.html'))).toBe(true);
  const full = join(folder, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'precious.txt'), 'mine');
  expect(() => openOutput(full, { full: true })).toThrow(OutputTaken);
});

test('a build under way in another process survives one that is published beside it', () => {
  const out = join(folder, 'dist');
  publish(out, 'first');
  const child = spawnSync(process.execPath, ['-e', 'setTimeout(() => {}, 0)']);
  const underWay = join(folder, '.dist-builds', `build-${process.ppid}-AAAAAA`);
  const leftOver = join(folder, '.dist-builds', `build-${child.pid}-BBBBBB`);
  for (const each of [underWay, leftOver]) mkdirSync(each);
  publish(out, 'second');
  publish(out, 'third');
  expect(existsSync(underWay)).toBe(true);
  expect(existsSync(leftOver)).toBe(false);
});

test('where nothing can be written the reason is given', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openOutput(join(folder, 'file', 'dist'), { full: true })).toThrow(OutputUnwritable);
});

test('git, and with it the linter, leaves a built site alone', () => {
  const ignored = readFileSync(join(import.meta.dirname, '../../.gitignore'), 'utf8').split('\n');
  // A rule that ends with a slash is for folders, and `dist` is a link.
  expect(ignored).toContain('/dist');
  expect(ignored).toContain('/.dist-builds/');
});
