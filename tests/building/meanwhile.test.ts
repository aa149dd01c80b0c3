import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { buildSite, type Ended, WITH_ARTICLE } from '../../src/building/build.ts';
import { lookAtLast } from '../../src/building/last.ts';
import { type Opened, openPortal } from '../../src/building/open.ts';
import { templates } from '../../src/building/theme/renderer.ts';
import { themeFor } from '../../src/building/theme/theme.ts';
import type { PageKind } from '../../src/views/pages.ts';
import { checkout, read, scratch } from '../site/site.ts';

const { folder, remove } = scratch();
afterAll(remove);

const NOW = new Date('2026-11-21T00:00:00Z');
const DAY = '2024-07-10';
let portals = 0;

/** A small portal, and where it is built. */
function portal(): { root: string; out: string } {
  portals += 1;
  const root = join(folder, String(portals), 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  return { root, out: join(root, '../site') };
}

function put(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Builds as `sunboard build` does; `meanwhile` is what somebody does after the records were read. */
async function build(
  { root, out }: { root: string; out: string },
  { full = false, meanwhile = () => {} }: { full?: boolean; meanwhile?: () => void } = {},
): Promise<Ended> {
  const { inputs } = lookAtLast({ engine: checkout, root, out, now: NOW, on: DAY });
  const opened: Opened = await openPortal(root, { on: DAY, now: NOW, preview: false });
  if (!opened.site) throw new Error('the portal has errors');
  meanwhile();
  return buildSite(opened.site, {
    engine: checkout,
    root,
    out,
    inputs,
    full,
    guard: { ...opened, strict: false },
    stage: () => undefined,
  });
}

test('every page with the text of an article is made again when articles change', () => {
  const kinds = Object.keys(templates) as PageKind[];
  const withArticle = kinds.filter((kind) =>
    readFileSync(join(checkout, 'src/pages', templates[kind]), 'utf8').includes("from 'sunboard:articles'"),
  );
  expect([...WITH_ARTICLE].sort()).toEqual(withArticle.sort());
});

test('a file taken from a folder with the name of the search index goes from the site', async () => {
  const here = portal();
  put(here.root, 'public/search/notes.txt', '会议纪要\n');
  await build(here);
  expect(existsSync(join(here.out, 'search/notes.txt'))).toBe(true);
  rmSync(join(here.root, 'public/search'), { recursive: true });
  const { files } = await build(here);
  expect(files).toMatchObject({ written: 0, removed: 1 });
  expect(existsSync(join(here.out, 'search/notes.txt'))).toBe(false);
}, 120_000);

test('a public file with the name of one of the search index stands behind it', async () => {
  const here = portal();
  put(here.root, 'public/search/articles/ids.json', '{"mine":true}\n');
  for (const full of [true, false]) {
    await build(here, { full });
    expect(read(here.out, 'search/articles/ids.json')).not.toContain('mine');
  }
}, 120_000);

test('a public file that became another while the site was built is looked through, and put back when it is again what it was', async () => {
  const here = portal();
  put(here.root, 'public/list.txt', '排班表\n');
  const changed = await build(here, { meanwhile: () => put(here.root, 'public/list.txt', '联系人 13800138000\n') });
  expect(changed.published).toBe(false);
  expect(changed.findings.map(({ code, at }) => [code, at.file])).toContainEqual(['mobile-number', 'list.txt']);

  put(here.root, 'public/list.txt', '排班表\n');
  await build(here, { meanwhile: () => put(here.root, 'public/list.txt', '值班表\n') });
  put(here.root, 'public/list.txt', '排班表\n');
  await build(here);
  expect(read(here.out, 'list.txt')).toBe('排班表\n');
}, 120_000);

test('a site made from a file that came and went during the build is not taken for one of the files as they are', async () => {
  const here = portal();
  const { inputs } = lookAtLast({ engine: checkout, root: here.root, out: here.out, now: NOW, on: DAY });
  put(here.root, 'public/note.txt', '通知\n');
  const opened = await openPortal(here.root, { on: DAY, now: NOW, preview: false });
  if (!opened.site) throw new Error('the portal has errors');
  const guard = { ...opened, strict: false };
  const options = { engine: checkout, ...here, inputs, guard, stage: () => undefined };
  await buildSite(opened.site, options);
  rmSync(join(here.root, 'public/note.txt'));
  expect(lookAtLast({ engine: checkout, ...here, now: NOW, on: DAY }).last).toBeNull();
}, 120_000);

test('articles changed while they are compiled stop the build, and are compiled when it is run again', async () => {
  const here = portal();
  const article = 'content/practices/village-school.mdx';
  const text = read(here.root, article);
  put(here.root, article, `${text.trimEnd()}\n\n${'第一稿'}${String(process.pid)}。\n`);
  const other = `${text.trimEnd()}\n\n第二稿。\n`;
  await expect(build(here, { meanwhile: () => put(here.root, article, other) })).rejects.toMatchObject({
    name: 'ArticlesChanged',
  });
  expect(existsSync(here.out)).toBe(false);
  await build(here);
  expect(read(here.out, 'practices/village-school.html')).toContain('第二稿');
  expect(read(here.out, 'practices/village-school/wechat.html')).toContain('第二稿');
}, 240_000);

test('compiled templates of which files were taken are compiled again', async () => {
  const { root } = portal();
  const { site } = await openPortal(root, { on: DAY, now: NOW, preview: false });
  if (!site) throw new Error('the portal has errors');
  const program = `test ${process.pid}`;
  const theme = () => themeFor({ engine: checkout, root, site, program, articles: '', still: () => true });
  const { folder: compiled, entry } = await theme();
  expect(await theme()).toMatchObject({ folder: compiled, compiled: false });
  rmSync(join(compiled, 'bundle', entry));
  expect(await theme()).toMatchObject({ folder: compiled, compiled: true });
  writeFileSync(join(compiled, 'theme.json'), '{"entry":');
  expect(await theme()).toMatchObject({ folder: compiled, compiled: true });
  rmSync(compiled, { recursive: true });
}, 240_000);
