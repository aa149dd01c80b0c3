import { cpSync, lstatSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildPortal, checkout, DAY, filesOf, scratch, sunboard } from './site.ts';

const { folder, remove } = scratch();
afterAll(remove);

const small = join(checkout, 'tools/starter');

/** Every file of a site with its bytes. */
const bytesOf = (site: string) =>
  new Map(filesOf(site).map((file) => [file, readFileSync(join(site, file)).toString('base64')]));

test('two builds of the same records and day are the same bytes, in another time zone and locale too', () => {
  const first = bytesOf(buildPortal(small, join(folder, 'first')));
  const other = { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const second = bytesOf(buildPortal(small, join(folder, 'second'), other));
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, bytes]) => second.get(file) !== bytes).map(([file]) => file)).toEqual([]);
}, 240_000);

test('a portal with an error publishes nothing and leaves the last site as it was', () => {
  const root = join(folder, 'portal');
  cpSync(small, root, { recursive: true });
  const out = join(root, 'dist');
  buildPortal(root, out);
  const before = bytesOf(out);
  const link = readlinkSync(out);
  const portal = join(root, 'data/portal.yaml');
  writeFileSync(portal, readFileSync(portal, 'utf8').replace(/^name:/m, 'nmae:'));
  const { status, stderr } = sunboard(['build', '--root', root, '--on', DAY]);
  expect(status).toBe(1);
  expect(stderr).toContain('unknown-key');
  expect(readlinkSync(out)).toBe(link);
  expect(bytesOf(out)).toEqual(before);
}, 240_000);

test('a folder that is not an earlier build is left alone', () => {
  const out = join(folder, 'precious');
  cpSync(join(small, 'data'), out, { recursive: true });
  const { status, stderr } = sunboard(['build', '--root', small, '--out', out, '--on', DAY]);
  expect(status).toBe(2);
  expect(stderr).toContain('precious');
  expect(lstatSync(out).isDirectory()).toBe(true);
  expect(filesOf(out).length).toBeGreaterThan(0);
}, 60_000);
