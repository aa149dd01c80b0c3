/**
 * What `npm test` runs: types, lint rules and all tests, with a browser at hand. `--checks` stops before the tests,
 * `--long` runs their long versions; other arguments are handed on to Vitest as filters. The last line is the count.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { startVitest } from 'vitest/node';
import { findBrowser } from './browser.ts';

type Count = { passed: number; failed: number; skipped: number };

/** Has a browser ready, installing Debian's where this process may; ends the run where there is none. */
function ensureBrowser(): void {
  if (findBrowser() !== undefined) return;
  const named = process.env['CHROMIUM_PATH'];
  const packages = ['chromium', 'fonts-noto-cjk'];
  if (!named && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error(`没有找到 Chromium,正在安装 ${packages.join(' 与 ')}……`);
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    if (findBrowser() !== undefined) return;
  }
  if (named) console.error(`CHROMIUM_PATH 指向的文件不存在:${named}`);
  console.error('测试需要 Chromium 浏览器,本机没有找到。请任选一种办法,再运行 npm test:');
  console.error('  Debian/Ubuntu:sudo apt-get install chromium fonts-noto-cjk');
  console.error('  其他系统:安装 Chromium、Chrome 或 Edge,或运行 npx playwright-core install chromium');
  console.error('  已有浏览器:设置环境变量 CHROMIUM_PATH 为其可执行文件的路径');
  process.exit(1);
}

/** Runs one checking program and prints what it says only when it finds fault. */
function check(name: string, command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => said.push(data));
    child.stderr.on('data', (data: Buffer) => said.push(data));
    child.on('error', (error) => said.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      if (code !== 0) console.log(Buffer.concat(said).toString());
      console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
      resolve(code === 0);
    });
  });
}

async function runChecks(): Promise<Count> {
  const results = await Promise.all([
    check('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
    check('types of the pure core', 'tsc', ['-p', 'tsconfig.core.json']),
    check('lint and format', 'biome', ['check', '--error-on-warnings']),
    check('lock file is complete', process.execPath, ['tools/complete-lock.mjs', '--check']),
  ]);
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

/** Runs Vitest and counts: a file that fails to load and an error outside any test count as one failure each. */
async function runTests(filters: string[]): Promise<Count> {
  const vitest = await startVitest(filters, { watch: false });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const stateOf = (state: string) => tests.filter((test) => test.result().state === state);
  for (const test of stateOf('skipped')) {
    const result = test.result();
    const reason = result.state === 'skipped' ? result.note : undefined;
    console.log(`skipped: ${test.fullName}: ${reason ?? 'no reason given'}`);
  }
  const broken = modules.filter((module) => module.errors().length > 0).length;
  const stray = vitest.state.getUnhandledErrors().length + (tests.length === 0 ? 1 : 0);
  await vitest.close();
  return {
    passed: stateOf('passed').length,
    failed: tests.length - stateOf('passed').length - stateOf('skipped').length + broken + stray,
    skipped: stateOf('skipped').length,
  };
}

const args = process.argv.slice(2);
const filters = args.filter((arg) => !arg.startsWith('--'));
if (args.includes('--long')) process.env['SUNBOARD_LONG'] = '1';
process.chdir(path.dirname(import.meta.dirname));

const counts = [await runChecks()];
if (!args.includes('--checks')) {
  ensureBrowser();
  counts.push(await runTests(filters));
}
const sum = (part: keyof Count) => counts.reduce((total, count) => total + count[part], 0);
const skipped = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`;
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exit(sum('failed') === 0 ? 0 : 1);
