import { expect, test } from 'vitest';
import { checkAttachments } from '../../../src/building/guard/attachments.ts';
import { judge } from '../../../src/building/guard/judge.ts';
import { lookThrough } from '../../../src/building/guard/look.ts';
import { memoryFiles } from '../../../src/loading/disk.ts';
import { loadPortal } from '../../../src/loading/load.ts';
import { buildIndex } from '../../../src/search/build.ts';
import { chinese, page as documentOf } from '../../search/example.ts';

const NUMBER = '11010519491231002X';
const PORTAL = `name: 示例
owner: { name: 示例县委组织部, kind: party }
baseUrl: https://example.cn/
contacts: { office: 党建办, phone: 138-1234-5678 }
levels: [ { id: village, title: 村 } ]
kinds: [ { id: village-branch, title: 村党支部, level: village } ]
`;

/** What the guard says of the files of a site. */
async function guarded(
  records: Readonly<Record<string, string>>,
  output: Readonly<Record<string, string | Uint8Array>>,
) {
  const files = Object.entries(output).sort(([a], [b]) => (a < b ? -1 : 1));
  const seen = await Promise.all(
    files.map(([file, content]) =>
      lookThrough(file, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    ),
  );
  const { sources, leave } = loadPortal(memoryFiles({ 'data/portal.yaml': PORTAL, ...records }));
  return judge(
    seen.filter((each) => each !== null),
    { sources, leave },
  );
}

const page = (text: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>页</title></head><body data-pagefind-body><p>${text}</p></body></html>`;

test('a number on a page is traced to the record it was put together from', async () => {
  const findings = await guarded(
    { 'data/branches/a.yaml': `id: a\nname: 甲村\nkind: village-branch\nnote: "110105\\t19491231 002X"\n` },
    { 'branches/a.html': page('110105<b>19491231</b>002X'), 'index.html': page(`见${NUMBER}`) },
  );
  expect(findings).toMatchObject([
    {
      code: 'identity-number',
      severity: 'error',
      at: { file: 'data/branches/a.yaml', from: 43, until: 64 },
      args: { masked: '1101**************' },
      also: [{ file: 'branches/a.html' }, { file: 'index.html' }],
    },
  ]);
});

test('what comes from no record is named by the file it would be published in', async () => {
  const findings = await guarded({}, { 'feeds/notices.xml': `<feed><summary>电话：13912345678</summary></feed>` });
  expect(findings).toMatchObject([{ code: 'mobile-number', at: { file: 'feeds/notices.xml' } }]);
});

test('a declared contact may stand anywhere, in any spelling', async () => {
  expect(await guarded({}, { 'about.html': page('电话 13812345678、138 1234 5678') })).toEqual([]);
});

test('a number that only the search index still holds is found there', async () => {
  const { files } = buildIndex([documentOf('上湾村党支部', { body: `身份证号${NUMBER}` })], chinese);
  const index = Object.fromEntries([...files].map(([path, bytes]) => [`search/${path}`, bytes]));
  const [found, ...others] = await guarded({}, { 'index.html': page('没有'), ...index });
  expect(others).toEqual([]);
  expect(found?.code).toBe('identity-number');
  expect(found?.at.file).toBe('search/0/cards-0.bin');
});

test('a finding shows nothing of what it found but the masked form', async () => {
  const findings = await guarded({}, { 'a.html': page(`${NUMBER} 6222021234567890128 13912345678`) });
  expect(findings).toHaveLength(3);
  expect(JSON.stringify(findings)).not.toMatch(/\d{5}/);
});

const EXCEPTION = `- id: gauge
  file: public/list.csv
  detector: bank-card
  masked: 6222***************
  reason: 是流量计的出厂编号
  reviewedBy: 何静
  reviewedOn: 2024-01-01
`;

async function attached(files: Readonly<Record<string, string | Uint8Array>>) {
  const system = memoryFiles({ 'data/portal.yaml': PORTAL, ...files });
  const { records, leave } = loadPortal(system);
  const { findings } = await checkAttachments(system, records, leave);
  return [...findings, ...leave.unused('sources'), ...leave.lapsed('2026-01-01')].map(({ code, at }) => [
    code,
    at.file,
  ]);
}

test('an attachment is read when the records are checked; an exception lets a reviewed number through', async () => {
  const list = '名称,编号\n流量计,6222021234567890128\n'.replace('编号', '内容');
  expect(await attached({ 'public/list.csv': list })).toEqual([['bank-card', 'public/list.csv']]);
  expect(await attached({ 'public/list.csv': list, 'data/exceptions/a.yaml': EXCEPTION })).toEqual([]);
});

test('an exception that nothing needs is a warning, one whose time is over an error', async () => {
  expect(await attached({ 'data/exceptions/a.yaml': EXCEPTION })).toEqual([
    ['exception-unused', 'data/exceptions/a.yaml'],
  ]);
  const list = '名称,内容\n流量计,6222021234567890128\n';
  const files = { 'public/list.csv': list, 'data/exceptions/a.yaml': `${EXCEPTION}  until: 2025-12-31\n` };
  expect(await attached(files)).toEqual([['exception-lapsed', 'data/exceptions/a.yaml']]);
});

test('a file that cannot be read is excepted by the digest of its bytes, and only as long as they stay', async () => {
  const exception = (sha256: string) => `id: scan
file: public/scan.pdf
detector: attachment-without-text
sha256: ${sha256}
reason: 只有单位名称的扫描件
reviewedBy: 何静
reviewedOn: 2024-01-01
`;
  const files = { 'public/scan.pdf': '%PDF-broken' };
  const [finding] = await digests(files);
  expect(await attached({ ...files, 'data/exceptions/a.yaml': exception(finding ?? '') })).toEqual([]);
  expect(
    await attached({ 'public/scan.pdf': '%PDF-other', 'data/exceptions/a.yaml': exception(finding ?? '') }),
  ).toEqual([
    ['attachment-without-text', 'public/scan.pdf'],
    ['exception-unused', 'data/exceptions/a.yaml'],
  ]);
});

async function digests(files: Readonly<Record<string, string>>): Promise<string[]> {
  const system = memoryFiles({ 'data/portal.yaml': PORTAL, ...files });
  const { records, leave } = loadPortal(system);
  return (await checkAttachments(system, records, leave)).findings.map(({ args }) => args['sha256'] ?? '');
}
