import { inflateSync } from 'node:zlib';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { pngOf } from '../../src/exports/png.ts';
import { qrOf } from '../../src/exports/qr.ts';

const ADDRESS = 'https://bang.example.cn/notices/list.html';

test('one path draws exactly the dark modules, inside a quiet zone of four', () => {
  const { size, path, modules } = qrOf(ADDRESS);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) drawn[Number(y)]![at] = true;
  }
  expect(drawn).toEqual(modules);
  expect(drawn).toEqual(encode(ADDRESS, { ecc: 'M', border: 4 }).data);
  const rim = [...modules.slice(0, 4), ...modules.slice(-4)].flat();
  expect(rim.some(Boolean)).toBe(false);
});

test('the picture for Word holds the same modules, dark as black', () => {
  const { size, modules } = qrOf(ADDRESS);
  const png = Buffer.from(pngOf(modules, 3));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size * 3, size * 3]);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const stride = 1 + Math.ceil((size * 3) / 8);
  const pixel = (x: number, y: number) => ((rows[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
  const read = modules.map((row, y) => row.map((_, x) => pixel(3 * x + 1, 3 * y + 1) === 0));
  expect(read).toEqual(modules);
});
