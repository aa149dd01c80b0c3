import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { page } from '../search/example.ts';

const checkout = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
const NUMBER = '11010519491231002X';
let server: Server | undefined;
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a portal is published, strictly too, whatever others send that are searched together with it', async () => {
  const files: Readonly<Record<string, unknown>> = {
    '/search/manifest.bin': { version: 1, segments: [{ cards: [1] }] },
    '/search/0/cards-0.bin': [page('上湾村', { url: '/branches/shangwan.html', body: `身份证号码${NUMBER}` })],
  };
  server = createServer((request, response) => response.end(JSON.stringify(files[request.url ?? ''] ?? null)));
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const root = join(folder, 'county');
  for (const part of ['data', 'content', 'public']) {
    cpSync(join(checkout, 'tests/portals/_base', part), join(root, part), { recursive: true });
  }
  const config = join(root, 'data/portal.yaml');
  const also = `searchAlso: [ { name: 松溪镇, baseUrl: "${address}" }, { name: 南坪镇, baseUrl: "http://127.0.0.1:1/" } ]\n`;
  writeFileSync(config, `${readFileSync(config, 'utf8').trimEnd()}\n${also}`);
  const out = join(folder, 'site');
  const command = ['build', '--root', root, '--out', out, '--on', '2026-11-21', '--strict'];
  const { stderr } = await promisify(execFile)(process.execPath, [join(checkout, 'src/cli/main.ts'), ...command]);
  expect(stderr).toMatch(/松溪镇”的资料不能用（有个人信息/);
  expect(stderr).toMatch(/南坪镇”读不到（连不上/);
  expect(stderr).not.toContain(NUMBER);
  expect(existsSync(join(out, 'index.html'))).toBe(true);
  const texts = readdirSync(join(out, 'search/0')).map((file) => {
    const bytes = readFileSync(join(out, 'search/0', file));
    return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  });
  expect(texts.filter((text) => text.includes(NUMBER))).toEqual([]);
  expect(existsSync(join(out, 'search/also'))).toBe(false);
}, 120_000);
