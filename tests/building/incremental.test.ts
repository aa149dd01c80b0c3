import { appendFileSync, cpSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { buildSite, type Ended } from '../../src/building/build.ts';
import { lookAtLast } from '../../src/building/last.ts';
import { openPortal } from '../../src/building/open.ts';
import { checkout, filesOf, scratch } from '../site/site.ts';
import { addVillages, type Edit, edit, type Place, slowEdit } from './edits.ts';

const { folder, remove } = scratch();
afterAll(remove);

const LONG = process.env['SUNBOARD_LONG'] === '1';
const NOW = new Date('2026-11-21T00:00:00Z');
let portals = 0;

/** A portal of its own and a program of its own, so that both can be changed. */
function place(): Place {
  portals += 1;
  const here = join(folder, String(portals));
  const root = join(here, 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  addVillages(root, 12);
  const engine = join(here, 'engine');
  for (const each of ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(checkout, each), join(engine, each), { recursive: true });
  }
  symlinkSync(join(checkout, 'node_modules'), join(engine, 'node_modules'));
  return { root, engine, day: '2024-05-10' };
}

/** Builds as `sunboard build` does; null where nothing had to be done, and an answer in words where the records have errors. */
async function build({ root, engine, day }: Place, out: string, full: boolean): Promise<Ended | null | 'errors'> {
  const { inputs, last } = lookAtLast({ engine, root, out, now: NOW, on: day });
  if (last && !full) return null;
  const opened = await openPortal(root, { on: day, now: NOW, preview: false });
  if (!opened.site) return 'errors';
  return buildSite(opened.site, {
    engine,
    root,
    out,
    inputs,
    full,
    guard: { ...opened, strict: false },
    stage: () => undefined,
  });
}

const siteOf = (out: string) =>
  new Map(filesOf(out).map((file) => [file, readFileSync(join(out, file)).toString('base64')]));

/** Edits a portal again and again; each time what is built from the changes must be what is built from nothing. */
async function follow(edits: readonly Edit[]): Promise<void> {
  const here = place();
  const out = join(here.root, '../changes');
  const fresh = join(here.root, '../full');
  await build(here, out, false);
  for (const { what, apply } of edits) {
    apply(here);
    const ended = await build(here, out, false);
    if (ended === 'errors') continue;
    await build(here, fresh, true);
    const [built, wanted] = [siteOf(out), siteOf(fresh)];
    const differing = [...new Set([...built.keys(), ...wanted.keys()])].filter(
      (file) => built.get(file) !== wanted.get(file),
    );
    expect({ after: what, differing }).toEqual({ after: what, differing: [] });
  }
}

test(
  'after any edits, building what changed gives the same site as building all of it',
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 12, maxLength: 25 }), follow), {
      seed: LONG ? Date.now() : 20_261_121,
      numRuns: LONG ? 24 : 1,
      endOnFailure: true,
    });
  },
  LONG ? 3_600_000 : 240_000,
);

test('a changed template or article changes the site as well', async () => {
  await fc.assert(fc.asyncProperty(fc.array(slowEdit, { minLength: 2, maxLength: LONG ? 20 : 2 }), follow), {
    seed: LONG ? Date.now() : 1,
    numRuns: LONG ? 2 : 1,
    endOnFailure: true,
  });
}, 600_000);

test('only what a correction shows on is written, and the rest is the very same file on disk', async () => {
  const here = place();
  const out = join(here.root, '../site');
  await build(here, out, false);
  expect(await build(here, out, false)).toBeNull();
  const inode = statSync(join(out, 'branches/v4.html')).ino;
  // A fact that stands on the page of the village and in the list of all.
  appendFileSync(join(here.root, 'data/branches/more/v3.yaml'), 'members: 33\n');
  const ended = await build(here, out, false);
  expect(ended).toMatchObject({ published: true, files: { written: 2, removed: 0 } });
  expect(readFileSync(join(out, 'branches/v3.html'), 'utf8')).toContain('33');
  expect(statSync(join(out, 'branches/v4.html')).ino).toBe(inode);
}, 120_000);

test('the pages of a village that goes leave no file behind', async () => {
  const here = place();
  const out = join(here.root, '../site');
  await build(here, out, false);
  const before = filesOf(out);
  for (const kind of ['branches', 'scores']) rmSync(join(here.root, 'data', kind, 'more/v7.yaml'));
  await build(here, out, false);
  const after = new Set(filesOf(out));
  const gone = before.filter((file) => !after.has(file));
  expect(gone).toEqual(expect.arrayContaining(['branches/v7.html', 'results/village-duty@2024/2024/branch/v7.html']));
  expect([...after].filter((file) => /v7\b/.test(file))).toEqual([]);
}, 120_000);

test('a site whose last build is of another program is built anew', async () => {
  const here = place();
  const out = join(here.root, '../site');
  await build(here, out, false);
  appendFileSync(join(here.engine, 'src/words/words.ts'), '// another\n');
  expect(await build(here, out, false)).toMatchObject({ published: true, files: { kept: 0 } });
}, 120_000);

test('what is told of the records is told again where nothing was built', async () => {
  const here = place();
  const out = join(here.root, '../site');
  await build(here, out, false);
  const opened = await openPortal(here.root, { on: here.day, now: NOW, preview: false });
  const { last } = lookAtLast({ engine: here.engine, root: here.root, out, now: NOW, on: here.day });
  expect(last?.findings).toEqual(opened.findings);
}, 120_000);
