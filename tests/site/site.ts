import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const checkout = resolve(import.meta.dirname, '../..');

/** The day the tests build for, so that what they see does not change with the calendar. */
export const DAY = '2026-11-21';

/** Runs the real command line in a process of its own. */
export function sunboard(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, 'src/cli/main.ts'), ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, SUNBOARD_ROOT: '', NO_COLOR: '1', ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** A folder that is removed when the tests of a file are over; call `remove` in `afterAll`. */
export function scratch(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Builds a portal with the real command line and gives the folder of the site; throws with what it said where it fails. */
export function buildPortal(root: string, out: string, env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = sunboard(['build', '--root', root, '--out', out, '--on', DAY], env);
  if (status !== 0) throw new Error(`sunboard build ended with ${status}\n${stdout}\n${stderr}`);
  return out;
}

/** Every file of a built site, as sorted paths below its folder. */
export function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site).length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export const read = (site: string, file: string): string => readFileSync(join(site, file), 'utf8');

/** Every kind of page, with a pattern of its files. */
export const PAGE_KINDS: Readonly<Record<string, RegExp>> = {
  home: /^index\.html$/,
  results: /^results\.html$/,
  explorer: /^explorer\.html$/,
  table: /^results\/[^/]+\/[^/]+\.html$/,
  result: /^results\/[^/]+\/[^/]+\/branch\/[^/]+\.html$/,
  schemes: /^schemes\.html$/,
  scheme: /^schemes\/[^/]+\.html$/,
  branches: /^branches\.html$/,
  branch: /^branches\/[^/]+\.html$/,
  sites: /^sites\.html$/,
  site: /^sites\/[^/]+\.html$/,
  programmes: /^programmes\.html$/,
  programme: /^programmes\/[^/]+\.html$/,
  projects: /^projects\.html$/,
  project: /^projects\/[^/]+\.html$/,
  winners: /^winners\.html$/,
  notices: /^notices\.html$/,
  'notice on paper': /^notices\/[^/]+\/print\.html$/,
  notice: /^notices\/[^/]+\.html$/,
  ledgers: /^ledgers\.html$/,
  ledger: /^ledgers\/[^/]+\.html$/,
  corrections: /^corrections\.html$/,
  practices: /^practices\.html$/,
  practice: /^practices\/[^/]+\.html$/,
  'write-ups of a tag': /^practices\/tags\/[^/]+\.html$/,
  'write-ups of a series': /^practices\/series\/[^/]+\.html$/,
  'short addresses': /^r\/[^/]+\.html$/,
  search: /^search\.html$/,
  everything: /^everything\.html$/,
  about: /^about\.html$/,
  'not found': /^404\.html$/,
};
