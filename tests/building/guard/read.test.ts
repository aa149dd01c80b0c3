import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pdf } from '../../../bench/guard/containers.ts';
import { hitsIn } from '../../../src/building/guard/hits.ts';

const NUMBER = '11010519491231002X';
const utf8 = (text: string) => new TextEncoder().encode(text);
const unread = async (name: string, bytes: Uint8Array) => (await hitsIn(name, bytes)).unread;
const plains = async (name: string, bytes: Uint8Array) => (await hitsIn(name, bytes)).hits.map(({ plain }) => plain);

/** A PDF of one page that shows one picture and no letter, as a scanner makes it. */
function scan(): Uint8Array {
  const text = Buffer.from(pdf([])).toString('latin1');
  const picture = 'q 500 0 0 700 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q'.replace('\\x80', '\x80');
  const page = `4 0 obj\n<< /Length ${picture.length} >>\nstream\n${picture}\nendstream\nendobj\n`;
  return Buffer.from(
    text.replace(/4 0 obj\n[\s\S]*?endobj\n/, () => page),
    'latin1',
  );
}

test('a scan, a locked file, a damaged one and one of no known kind have to be looked at', async () => {
  expect(await unread('scan.pdf', scan())).toBe('no-text');
  expect(await unread('broken.pdf', utf8('%PDF-1.7\nnothing'))).toBe('damaged');
  expect(await unread('thing.bin', Uint8Array.from([0, 1, 2, 3, 0, 200]))).toBe('unknown-kind');
  expect(
    await unread(
      'picture.docx',
      zipSync({ '[Content_Types].xml': utf8('<Types/>'), 'word/document.xml': utf8('<w/>') }),
    ),
  ).toBe('no-text');
  const locked = zipSync({ 'a.txt': utf8('x') });
  const central = Buffer.from(locked).indexOf('PK\x01\x02', 0, 'latin1');
  locked[central + 8] = 1;
  expect(await unread('locked.zip', locked)).toBe('locked');
});

test('what has text, and pictures that hold none, need nobody', async () => {
  expect(await unread('list.pdf', pdf(['名单']))).toBe(null);
  expect(await unread('list.txt', utf8('名单'))).toBe(null);
  expect(await unread('photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]))).toBe(null);
});

test('a file that would burst is left packed, in little time', async () => {
  const started = performance.now();
  const zeros = new Uint8Array(64 * 1024 * 1024);
  expect(await unread('bomb.zip', zipSync({ 'a.txt': zeros }, { level: 9 }))).not.toBe(null);
  let nest: Uint8Array = utf8(NUMBER);
  for (let depth = 0; depth < 8; depth += 1) nest = zipSync({ 'inner.zip': nest });
  expect(await unread('nest.zip', nest)).toBe('too-large');
  expect(
    await unread(
      'many.zip',
      zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`${index}`, utf8('a')]))),
    ),
  ).toBe('locked');
  expect(performance.now() - started).toBeLessThan(15_000);
}, 30_000);

test('numbers are found in old Excel files, GBK, UTF-16, gzip, and in names of files', async () => {
  expect(await plains('list.xls', readFileSync(join(import.meta.dirname, 'list.xls')))).toEqual([
    NUMBER,
    '13812345678',
  ]);
  const gbk = Buffer.concat([Buffer.from([0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4]), Buffer.from(NUMBER)]);
  expect(await plains('list.csv', gbk)).toEqual([NUMBER]);
  expect(await plains('list.txt', Buffer.from(`\ufeff${NUMBER}`, 'utf16le'))).toEqual([NUMBER]);
  expect(await plains('x.pf_fragment', gzipSync(`pagefind_dcd{"content":"${NUMBER}"}`))).toEqual([NUMBER]);
  expect(await plains(`photos/${NUMBER}.jpg`, Uint8Array.from([0xff, 0xd8]))).toEqual([NUMBER]);
});

test('cells, lines and elements that do not belong together make no number', async () => {
  const page = '<table><tr><td>110105</td><td>19491231</td><td>002X</td></tr></table>';
  expect(await plains('page.html', utf8(page))).toEqual([]);
  expect(await plains('page.html', utf8('<p>110105<em>19491231</em>002X</p>'))).toEqual([NUMBER]);
  expect(await plains('list.csv', utf8('a,b\n110105,19491231\n'))).toEqual([]);
});

test('the head of a column says what its cells are', async () => {
  const csv = (head: string) => utf8(`姓名,${head}\n陈禾,1234567890123452\n`);
  expect(await plains('list.csv', csv('银行卡号'))).toEqual(['1234567890123452']);
  expect(await plains('list.csv', csv('凭证号'))).toEqual([]);
});
