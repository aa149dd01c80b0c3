import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readOthers } from '../../src/building/other-portals.ts';
import type { Hit } from '../../src/domain/guard/hit.ts';
import type { Leave } from '../../src/domain/guard/leave.ts';
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
async function portal(files: ReadonlyMap<string, Uint8Array>, slowness = 0): Promise<string> {
  const server = createServer(async (request, response) => {
    if (slowness > 0) await setTimeout(slowness);
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

/** The files of a portal whose files of documents hold what is given. */
const served = (...cards: (readonly unknown[])[]): [string, Uint8Array][] => [
  ['manifest.bin', packed({ version: 1, segments: [{ cards: cards.map(({ length }) => length) }] })],
  ...cards.map((held, index): [string, Uint8Array] => [`0/cards-${index}.bin`, packed(held)]),
];
const largeCard = [{ ...good, names: Array.from({ length: 3900 }, () => ({ text: 'x'.repeat(1000), person: false })) }];
const manyNames = Array.from({ length: 20 }, () => ({
  ...good,
  names: Array.from({ length: 2400 }, () => ({ text: '村', person: false })),
}));
const NUMBER = '11010519491231002X';

test.each<[string, string, [string, Uint8Array][]]>([
  ['nothing there', 'network', []],
  ['no JSON', 'shape', [['manifest.bin', Buffer.from('<html>')]]],
  ['another version', 'shape', [['manifest.bin', packed({ version: 2, segments: [] })]]],
  ['a file missing', 'network', [['manifest.bin', manifest]]],
  ['a damaged file', 'shape', [['manifest.bin', packed({ version: 1, segments: [] }).subarray(0, 30)]]],
  ['a date that is none', 'shape', served([{ ...good, date: '9999-99-99' }])],
  ['a kind that is none', 'shape', served([{ ...good, kind: 'script' }])],
  [
    'fewer pages than promised',
    'shape',
    [
      ['manifest.bin', manifest],
      ['0/cards-0.bin', packed([])],
    ],
  ],
  ['a title without a letter', 'shape', served([{ ...good, title: ' \u200b' }])],
  ['a control character', 'shape', served([{ ...good, title: '上湾\u0000村' }])],
  ['a turn of direction', 'shape', served([{ ...good, body: '上湾\u202e村' }])],
  ['half a character', 'shape', served([{ ...good, names: [{ text: '\ud842', person: false }] }])],
  ['an identity number', 'personal', served([{ ...good, body: `身份证号码${NUMBER}` }])],
  ['a mobile number', 'personal', served([{ ...good, title: '电话13912345678' }])],
  [
    'a file that bursts',
    'size',
    [
      ['manifest.bin', manifest],
      ['0/cards-0.bin', gzipSync(Buffer.alloc(64 << 20))],
    ],
  ],
  ['files that burst together', 'size', served(...Array.from({ length: 20 }, () => largeCard))],
  ['too many names', 'size', served(...Array.from({ length: 11 }, () => manyNames))],
  ['too many pages', 'size', [['manifest.bin', packed({ version: 1, segments: [{ cards: [60_000] }] })]]],
  [
    'too many files',
    'size',
    [['manifest.bin', packed({ version: 1, segments: [1, 2].map(() => ({ cards: Array(6000).fill(1) })) })]],
  ],
])('of a portal with %s nothing is taken, and a warning names it', async (_, reason, files) => {
  const { documents, findings, copies, portals } = await readOthers(siteWith(await portal(new Map(files))), last);
  expect([documents, portals, copies.size]).toEqual([[], [], 0]);
  const code = reason === 'network' ? 'portal-unreachable' : 'portal-refused';
  expect(findings).toMatchObject([{ code, severity: 'warning', args: { name: '松溪镇', reason, day: '' } }]);
  expect(JSON.stringify(findings)).not.toContain(NUMBER);
});

test('a portal that answers each file in time, but all of them slowly, is given up at its deadline', async () => {
  const baseUrl = await portal(new Map(served(...Array.from({ length: 200 }, () => [good]))), 100);
  const { documents, findings } = await readOthers(siteWith(baseUrl), last, { patience: { file: 5000, portal: 500 } });
  expect(documents).toEqual([]);
  expect(findings).toMatchObject([{ code: 'portal-unreachable', args: { reason: 'slow' } }]);
});

test('files are asked for several at once, and pages keep their order', async () => {
  const cards = Array.from({ length: 40 }, (_, index) => [{ ...good, title: `第${index}页` }]);
  const started = performance.now();
  const { documents } = await readOthers(siteWith(await portal(new Map(served(...cards)), 200)), last);
  expect(performance.now() - started).toBeLessThan(6000);
  expect(documents.map(({ title }) => title)).toEqual(cards.map(([page]) => page?.title));
});

test('what the guard lets be published here may come from another portal too', async () => {
  const baseUrl = await portal(new Map(served([{ ...good, body: '电话13912345678' }])));
  const leave = { lets: ({ plain }: Hit) => plain === '13912345678' } as unknown as Leave;
  const { documents, findings } = await readOthers(siteWith(baseUrl), last, { leave });
  expect(findings).toEqual([]);
  expect(documents).toHaveLength(1);
});

/** A portal that was there on 2026-11-21 and is gone, with its copy, perhaps made into something else. */
async function gone(change: (copy: Buffer) => Uint8Array = (copy) => copy): Promise<string> {
  const baseUrl = await portal(filesOf([good]));
  const { copies } = await readOthers(siteWith(baseUrl), last);
  for (const [path, bytes] of copies) {
    mkdirSync(dirname(join(last, 'search', path)), { recursive: true });
    writeFileSync(join(last, 'search', path), change(Buffer.from(bytes)));
  }
  servers.at(-1)?.close();
  servers.at(-1)?.closeAllConnections();
  return baseUrl;
}
const withText = (body: string) => (copy: Buffer) =>
  gzipSync(gunzipSync(copy).toString('utf8').replace('"body":""', `"body":"${body}"`));

test.each(['2026-11-25', '2026-12-20'])('the copy of an earlier build stands in on %s, with its day', async (today) => {
  const baseUrl = await gone();
  const { documents, copies, findings, portals } = await readOthers(siteWith(baseUrl, today), last);
  expect(documents.map(({ title, url }) => [title, url])).toEqual([['上湾村', `${baseUrl}branches/shangwan.html`]]);
  expect(portals).toEqual([{ name: '松溪镇', day: '2026-11-21' }]);
  expect(findings).toMatchObject([{ code: 'portal-unreachable', args: { day: '2026-11-21' } }]);
  expect(copies.size).toBe(1);
});

test('the copy stands in for data that is refused, too', async () => {
  const files = new Map(filesOf([good]));
  const baseUrl = await portal(files);
  const { copies } = await readOthers(siteWith(baseUrl), last);
  for (const [path, bytes] of copies) writeFileSync(join(last, 'search', path), bytes);
  for (const [path, bytes] of served([{ ...good, body: NUMBER }])) files.set(path, bytes);
  const { documents, findings } = await readOthers(siteWith(baseUrl, '2026-11-22'), last);
  expect(documents.map(({ body }) => body)).toEqual(['']);
  expect(findings).toMatchObject([{ code: 'portal-refused', args: { reason: 'personal', day: '2026-11-21' } }]);
});

test.each<[string, string, string, (copy: Buffer) => Uint8Array]>([
  ['is cut off', 'damaged', '2026-11-22', (copy) => copy.subarray(0, 60)],
  ['is no JSON', 'damaged', '2026-11-22', () => gzipSync('{')],
  ['bursts', 'damaged', '2026-11-22', () => gzipSync(Buffer.alloc(200 << 20))],
  ['is of another shape', 'shape', '2026-11-22', () => packed({ day: 'today', documents: [] })],
  [
    'leads elsewhere',
    'shape',
    '2026-11-22',
    (copy) =>
      gzipSync(
        gunzipSync(copy)
          .toString('utf8')
          .replace(/"url":"[^"]*/, '"url":"javascript:alert(1)'),
      ),
  ],
  ['has a control character', 'shape', '2026-11-22', withText('\\u0007')],
  ['has something personal', 'personal', '2026-11-22', withText(NUMBER)],
  ['is older than 30 days', 'old', '2026-12-21', (copy) => copy],
])('a copy that %s is named and left out', async (_, reason, today, change) => {
  const { documents, copies, findings, portals } = await readOthers(siteWith(await gone(change), today), last);
  expect([documents, portals, copies.size]).toEqual([[], [], 0]);
  expect(findings).toMatchObject([
    { code: 'portal-unreachable', args: { day: '' } },
    { code: 'portal-copy-refused', severity: 'warning', args: { name: '松溪镇', reason } },
  ]);
});
