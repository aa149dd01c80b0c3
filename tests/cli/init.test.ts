import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { quoted } from '../../src/cli/init.ts';
import { checkout, scratch, sunboard } from '../site/site.ts';
import { sunboardIn } from './sunboard.ts';

const { folder, remove } = scratch();
afterAll(remove);

test('a new portal has no findings on any day, and its scores work', async () => {
  const made = await sunboardIn(folder, 'init', 'hegu');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('cd hegu');
  for (const day of ['2025-01-01', '2026-01-14', '2030-06-30']) {
    const { out, code } = await sunboardIn(folder, 'validate', '--root', 'hegu', '--json', '--on', day);
    expect({ code, report: JSON.parse(out) }).toEqual({ code: 0, report: { findings: [], errors: 0, warnings: 0 } });
  }
  const { out } = await sunboardIn(folder, 'score', '--root', 'hegu', '--json');
  // 92.75 × 0.6 + (2700 + 480 + 60) ÷ 34 × 0.3 + 90 × 0.1
  expect(JSON.parse(out)).toMatchObject([
    { subject: { id: 'dongtang-village' }, value: '93.24', grade: '优秀', rank: 1 },
    { subject: { id: 'liuwan-village' }, state: 'exempt' },
    { subject: { id: 'xipo-village' }, value: '86.89', grade: '良好', rank: 2 },
  ]);
});

test.each([
  ['hegu', 'hegu'],
  ['hegu board', '"hegu board"'],
  ['禾谷', '"禾谷"'],
  ['a$HOME`id`', "'a$HOME`id`'"],
  ["it's $5", "'it'\\''s $5'"],
  ['-rf', './-rf'],
])('the folder %s is printed so that a shell takes it for one word', (path, printed) => {
  expect(quoted(path)).toBe(printed);
});

test('it names the engine by path, for npm and for the editor', async () => {
  await sunboardIn(folder, 'init', 'deep/er');
  const portal = join(folder, 'deep/er');
  const path = relative(portal, checkout).replaceAll('\\', '/');
  expect(JSON.parse(readFileSync(join(portal, 'package.json'), 'utf8')).dependencies).toEqual({
    sunboard: `file:${path}`,
  });
  const settings = JSON.parse(readFileSync(join(portal, '.vscode/settings.json'), 'utf8'));
  for (const schema of Object.keys(settings['yaml.schemas']))
    expect(existsSync(resolve(portal, schema)), schema).toBe(true);
  expect(readFileSync(join(portal, '.gitignore'), 'utf8')).toContain('/dist');
  expect(readFileSync(join(portal, 'README.md'), 'utf8')).toContain(`git clone 阳光榜程序的地址 ${path}`);
  expect(existsSync(join(portal, '.github/workflows/site.yml'))).toBe(true);
});

test('a folder with anything in it is refused and left alone; one with only a repository is not', async () => {
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken/notes.txt'), '旧文件');
  expect((await sunboardIn(folder, 'init', 'taken')).code).toBe(2);
  expect(readdirSync(join(folder, 'taken'))).toEqual(['notes.txt']);
  expect((await sunboardIn(folder, 'init', 'taken/notes.txt')).code).toBe(2);
  mkdirSync(join(folder, 'cloned/.git'), { recursive: true });
  expect((await sunboardIn(folder, 'init', 'cloned')).code).toBe(0);
});

test('it builds at once', { timeout: 180_000 }, () => {
  const portal = join(folder, 'built');
  expect(sunboard(['init', portal]).status).toBe(0);
  const { status, stderr } = sunboard(['build', '--root', portal, '--on', '2026-11-21']);
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(join(portal, 'dist/index.html'), 'utf8')).toContain('禾谷镇晒榜台');
  rmSync(portal, { recursive: true });
});
