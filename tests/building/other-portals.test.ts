import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readOthers } from '../../src/building/other-portals.ts';
import { buildIndex } from '../../src/search/build.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { Site } from '../../src/views/site.ts';
import { chinese, page } from '../search/example.ts';

const last = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(last, { recursive: true, force: true });
});

/** A portal that serves some files below `/bang/`. */
async function portal(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const server = createServer((request, response) => {
    const bytes = files.get((request.url ?? '').replace('/bang/search/', ''));
    if (!bytes) response.writeHead(404).end();
    else response.end(bytes);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/bang/`;
}

const filesOf = (documents: readonly SearchDocument[]) => buildIndex(documents, chinese).files;
const siteWith = (baseUrl: string, day = '2026-11-21') =>
  ({ day, portal: { config: { searchAlso: [{ name: '松溪镇', baseUrl }] } } }) as unknown as Site;

test('pages of another portal are taken with whole addresses, and nothing that is not its own', async () => {
  const baseUrl = await portal(
    filesOf([
      page('上湾村', { url: '/bang/branches/shangwan.html' }),
      page('别处', { url: '/other/page.html' }),
      page('脚本', { url: 'javascript:alert(1)' }),
      page('外站', { url: '//evil.example/bang/' }),
      page('别家的', { url: '/bang/x.html', portal: '第三家' }),
    ]),
  );
  const { documents, findings, portals } = await readOthers(siteWith(baseUrl), last);
  expect(findings).toEqual([]);
  expect(documents.map(({ url, portal }) => [url, portal])).toEqual([[`${baseUrl}branches/shangwan.html`, '松溪镇']]);
  expect(portals).toEqual([{ name: '松溪镇', day: '2026-11-21' }]);
});

const packed = (value: unknown) => gzipSync(JSON.stringify(value));
const good = page('上湾村', { url: '/bang/branches/shangwan.html' });
const manifest = packed({ version: 1, variants: '', segments: [{ count: 1, firsts: [], cards: [1] }] });

test.each<[string, [string, Uint8Array][]]>([
  ['nothing there', []],
  ['no JSON', [['manifest.bin', Buffer.from('<html>')]]],
  ['another version', [['manifest.bin', packed({ version: 2, segments: [] })]]],
  ['a file missing', [['manifest.bin', manifest]]],
  [
    'a document of another shape',
    [
      ['manifest.bin', manifest],
      ['0/cards-0.bin', packed([{ ...good, date: 'soon' }])],
    ],
  ],
  [
    'a kind that is none',
    [
      ['manifest.bin', manifest],
      ['0/cards-0.bin', packed([{ ...good, kind: 'script' }])],
    ],
  ],
  [
    'a bomb',
    [
      ['manifest.bin', manifest],
      ['0/cards-0.bin', gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ],
  ],
])('of a portal with %s nothing is taken, and a warning says so', async (_, files) => {
  const { documents, findings } = await readOthers(siteWith(await portal(new Map(files))), last);
  expect(documents).toEqual([]);
  expect(findings).toMatchObject([{ code: 'portal-unreachable', args: { name: '松溪镇', day: '' } }]);
});

test('the copy of an earlier build stands in for a portal that is gone, with its day', async () => {
  const baseUrl = await portal(filesOf([good]));
  const { copies } = await readOthers(siteWith(baseUrl), last);
  for (const [path, bytes] of copies) {
    mkdirSync(dirname(join(last, 'search', path)), { recursive: true });
    writeFileSync(join(last, 'search', path), bytes);
  }
  servers.at(-1)?.close();
  servers.at(-1)?.closeAllConnections();
  const { documents, findings, portals } = await readOthers(siteWith(baseUrl, '2026-11-25'), last);
  expect(documents.map(({ title }) => title)).toEqual(['上湾村']);
  expect(portals).toEqual([{ name: '松溪镇', day: '2026-11-21' }]);
  expect(findings).toMatchObject([{ code: 'portal-unreachable', args: { day: '2026-11-21' } }]);
});
