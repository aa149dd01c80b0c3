import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** One bit a pixel, greyscale; deflate, no filter, not interlaced. */
const FORMAT = [1, 0, 0, 0, 0];

/** A black-and-white picture as PNG; each module becomes a square of `scale` pixels. */
export function pngOf(modules: readonly (readonly boolean[])[], scale: number): Uint8Array<ArrayBuffer> {
  const side = modules.length * scale;
  const stride = 1 + Math.ceil(side / 8);
  const rows = new Uint8Array(stride * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] ?? false;
      const at = y * stride + 1 + (x >> 3);
      if (!dark) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = Uint8Array.from([...bytesOf(side), ...bytesOf(side), ...FORMAT]);
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): number[] {
  const body = [...new TextEncoder().encode(name), ...data];
  return [...bytesOf(data.length), ...body, ...bytesOf(crc32(Uint8Array.from(body)))];
}

/** Four bytes, the highest first. */
function bytesOf(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
