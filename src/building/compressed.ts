import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Kinds of files that get smaller: text. */
const TEXT = /\.(?:html|css|js|svg|json|xml|txt|csv|ics|md)$/;
/** Files that every reader gets are worth the most work; pages are many, and the last levels take twenty times as long. */
const SHARED = /^assets\//;

/** The names under which packed forms of a file stand beside it for hosts that send those; none where packing does not help. */
export function compressedNames(file: string): string[] {
  return TEXT.test(file) ? [`${file}.br`, `${file}.gz`] : [];
}

/** Packed forms of a file by name: Brotli and gzip. */
export function compressed(file: string, bytes: Uint8Array): [string, Uint8Array][] {
  const [brotli, gzip] = compressedNames(file);
  if (brotli === undefined || gzip === undefined) return [];
  const quality = SHARED.test(file) ? 11 : 5;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return [
    [brotli, brotliCompressSync(bytes, { params })],
    [gzip, gzipSync(bytes, { level: SHARED.test(file) ? 9 : 6 })],
  ];
}
