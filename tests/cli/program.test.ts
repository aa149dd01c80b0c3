import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { checkout } from '../site/site.ts';

/** Runs a command line in a world whose output is kept. */
async function sunboard(...argv: string[]) {
  let out = '';
  let err = '';
  const world: World = {
    cwd: checkout,
    env: {},
    engine: checkout,
    now: () => new Date('2026-11-20T18:00:00Z'),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    questions: null,
    untilStopped: () => Promise.resolve(),
  };
  return { code: await run(argv, world), out: () => out, err: () => err };
}

test('help is in Chinese, and in English where asked', async () => {
  const chinese = await sunboard('--help');
  expect(chinese.code).toBe(0);
  expect(chinese.out()).toContain('用法：');
  expect(chinese.out()).not.toMatch(/Usage|Options|Commands/);
  const english = await sunboard('--help', '--lang', 'en');
  expect(english.out()).toContain('Usage:');
});

test('every command has help of its own', async () => {
  for (const command of [
    'init',
    'validate',
    'score',
    'build',
    'dev',
    'preview',
    'demo',
    'import',
    'notices',
    'new',
    'redact',
    'explain',
  ]) {
    const { code, out } = await sunboard(command, '--help');
    expect(code).toBe(0);
    expect(out()).toContain(`sunboard ${command}`);
    expect(out()).toContain('--lang');
  }
});

test('wrong use ends with 2 and one line that says why', async () => {
  const wrong = [
    ['nonsense'],
    ['validate', '--nonsense'],
    ['validate', '--on', '2026-02-30'],
    ['validate', '--format', 'xml'],
    ['score', '--scheme', 'nonsense'],
    ['explain', 'nonsense'],
    ['init'],
    ['new', 'nonsense'],
    ['new', 'notice', '--id', 'only-an-id'],
    ['--lang', 'fr'],
    ['validate', '--root'],
    ['preview', '--out', 'no-such-folder'],
  ];
  for (const argv of wrong) {
    const { code, err } = await sunboard(...argv);
    expect(code, argv.join(' ')).toBe(2);
    expect(err().trim().split('\n').length, argv.join(' ')).toBeLessThanOrEqual(2);
    expect(err()).not.toContain('    at ');
  }
});

test('a folder without data is not a portal', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
  const { code, err } = await sunboard('validate', '--root', folder);
  rmSync(folder, { recursive: true });
  expect(code).toBe(2);
  expect(err()).toContain('data');
});

test('an empty folder name, as of a variable that is not set, is none: the engine itself is the portal', async () => {
  const [given, empty] = [await sunboard('validate', '--json'), await sunboard('validate', '--root', '', '--json')];
  expect(empty.code).toBe(given.code);
  expect(empty.out()).toBe(given.out());
});

test('a code is explained, and a misspelt one named', async () => {
  const known = await sunboard('explain', 'branch-cycle');
  expect(known.code).toBe(0);
  expect(known.out()).toContain('上级关系');
  const misspelt = await sunboard('explain', 'brnch-cycle');
  expect(misspelt.err()).toContain('branch-cycle');
});

test('the demo portal has no errors', async () => {
  const { code, out } = await sunboard('validate', '--json');
  const report = JSON.parse(out()) as { errors: number; findings: { code: string; severity: string }[] };
  expect(report.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  expect(code).toBe(0);
});

test('score as JSON has the promised keys, and the same bytes each time', async () => {
  const first = await sunboard('score', '--json', '--period', '2024');
  const second = await sunboard('score', '--json', '--period', '2024');
  expect(first.out()).toBe(second.out());
  const items = JSON.parse(first.out()) as Record<string, unknown>[];
  expect(items.length).toBeGreaterThan(100);
  const keys = 'scheme edition period subject state value exact grade decided rank of group gates flags trace'.split(
    ' ',
  );
  for (const item of items) expect(Object.keys(item)).toEqual(keys);
  for (const item of items.filter((each) => each['state'] === 'scored')) {
    expect(item['exact']).toMatch(/^-?\d+\/\d+$/);
    expect(item['value']).toMatch(/^-?\d+(\.\d+)?$/);
  }
});

test('score as a table names the subject and tells its score', async () => {
  const { out, code } = await sunboard('score', '--scheme', 'township-duty', '--period', '2024');
  expect(code).toBe(0);
  expect(out()).toMatch(/branch\/\S+.*\d+\.\d\d/);
});

test('a site is never put among the records it is made from', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
  try {
    expect((await sunboard('init', join(folder, 'portal'))).code).toBe(0);
    for (const out of ['data', 'data/out', 'content/pages/out', 'public/site', '.']) {
      const { code, err } = await sunboard(
        'build',
        '--root',
        join(folder, 'portal'),
        '--out',
        join(folder, 'portal', out),
      );
      expect([out, code]).toEqual([out, 2]);
      expect(err()).toContain('--out');
    }
    expect((await sunboard('validate', '--root', join(folder, 'portal'))).code).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a folder that cannot be written to is wrong use, with the reason', async () => {
  const { code, err } = await sunboard('build', '--out', join(checkout, 'package.json', 'dist'));
  expect(code).toBe(2);
  expect(err()).toContain('ENOTDIR');
});
