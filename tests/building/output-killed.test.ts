import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutput } from '../../src/building/output.ts';
import { buildNext, filesOf, servedNumber, siteOf, stateOf } from './output-sites.ts';

const LONG = process.env['SUNBOARD_LONG'] !== undefined;
const PROGRAM = join(import.meta.dirname, 'output-process.ts');

let work: string;
let out: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
  out = join(work, 'dist');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** What is served is one site exactly; the next build starts from it, succeeds, and clears what the killed one left. */
function expectRecovery(): void {
  const number = servedNumber(out);
  const output = openOutput(out, { full: false });
  expect(stateOf(output)).toBe(number === null ? null : String(number));
  expect(filesOf(output.folder)).toEqual(number === null ? {} : siteOf(number));
  output.discard();
  expect(buildNext(out)).toBe(number);
  expect(servedNumber(out)).toBe((number ?? 0) + 1);
  const left = readdirSync(join(dirname(out), `.${basename(out)}-builds`));
  expect(left.filter((name) => !name.endsWith('.state')).length).toBeLessThanOrEqual(2);
  expect(left.filter((name) => name.endsWith('.state')).length).toBeLessThanOrEqual(2);
}

/** Numbers below `limit`, the same in every run. */
function* chance(seed: number, limit: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield Math.floor((state / 2 ** 32) * limit);
  }
}

test('a build killed at any moment leaves the old site or the new one, and the next build is exact', async () => {
  const moments = chance(4, 40);
  for (let kill = 0; kill < (LONG ? 100 : 4); kill += 1) {
    const child = spawn(process.execPath, [PROGRAM, out, 'loop', '1'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await setTimeout(moments.next().value);
    child.kill('SIGKILL');
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    expectRecovery();
  }
}, 120_000);

const STARTS: readonly (readonly [string, () => void])[] = [
  ['the first build of all', () => {}],
  ['the build after a full one, which makes the second folder', () => buildNext(out)],
  [
    'a build whose folder was served before',
    () => {
      for (let count = 0; count < 3; count += 1) buildNext(out);
    },
  ],
  [
    'a build after one that was given up and kept',
    () => {
      for (let count = 0; count < 3; count += 1) buildNext(out);
      openOutput(out, { full: false }).discard({ written: [], removed: [] });
    },
  ],
];

test.each(STARTS)(
  'killed before each single change it makes on disk: %s',
  (_, prepare) => {
    const steps = chance(7, 60);
    let died = 0;
    for (let step = 1; step <= (LONG ? 1000 : 3); step += 1) {
      rmSync(work, { recursive: true });
      work = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
      out = join(work, 'dist');
      prepare();
      const before = servedNumber(out);
      const at = LONG ? step : 1 + steps.next().value;
      const { signal, stderr } = spawnSync(process.execPath, [PROGRAM, out, 'die', String(at)], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect([before, (before ?? 0) + 1]).toContain(servedNumber(out));
      expectRecovery();
      if (signal === 'SIGKILL') died += 1;
      else if (LONG) break;
    }
    expect(died).toBeGreaterThan(LONG ? 20 : 0);
  },
  120_000,
);

test('builds of several processes at once: at every moment one whole site of one of them is served', async () => {
  buildNext(out);
  const children = [1, 3, 8].map((step) =>
    spawn(process.execPath, [PROGRAM, out, 'loop', String(step), LONG ? '200' : '20'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  const codes = Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  const seen = new Set<number | null>();
  while (children.some(({ exitCode }) => exitCode === null)) {
    await setTimeout(1);
    try {
      seen.add(servedNumber(out));
    } catch (error) {
      // Two builds have been published since the link was read, and the folder has lost its name.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  expect(await codes).toEqual([0, 0, 0]);
  expect(seen.size).toBeGreaterThan(1);
  expectRecovery();
}, 60_000);

test('where the file system has no hard links files are copied, with their time', () => {
  buildNext(out);
  const { mtimeMs } = statSync(join(out, 'index.html'));
  expect(spawnSync(process.execPath, [PROGRAM, out, 'copy'], { encoding: 'utf8' }).stderr).toBe('');
  expect(servedNumber(out)).toBe(4);
  expect(statSync(join(out, 'index.html')).nlink).toBe(1);
  expect(statSync(join(out, 'index.html')).mtimeMs).toBeCloseTo(mtimeMs, 0);
});
