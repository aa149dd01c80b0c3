import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * The font of share pictures, from a package that ships whole faces. The subsets made for browsers lack some characters of
 * names: of GB 2312's 6,763 the one of this family has all but some dozens.
 */

const resolve = createRequire(import.meta.url).resolve;
const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const FACES = [
  { weight: 400, file: `${PACKAGE}/400Regular/NotoSansSC_400Regular.ttf` },
  { weight: 700, file: `${PACKAGE}/700Bold/NotoSansSC_700Bold.ttf` },
] as const;

/** The faces share pictures are drawn with, ten megabytes each. */
export function shareFaces(): { weight: number; data: Uint8Array }[] {
  return FACES.map(({ weight, file }) => ({ weight, data: readFileSync(resolve(file)) }));
}

/**
 * Code points that every face has, first and last: what nearly all texts are made of. For others a font is asked, which takes
 * some twenty milliseconds.
 */
export const CERTAIN = [
  [0x20, 0x7e],
  [0x4e00, 0x9fa5],
  [0xff01, 0xff5e],
  [0x3001, 0x3011],
  [0x3014, 0x3015],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2014, 0x2014],
  [0x2026, 0x2026],
  [0xb7, 0xb7],
] as const;

/** Says of a code point whether every face has a glyph for it. */
export function shareGlyphs(): (codePoint: number) => boolean {
  let faces: readonly ReadonlySet<number>[] | undefined;
  return (codePoint) => {
    if (CERTAIN.some(([first, last]) => codePoint >= first && codePoint <= last)) return true;
    faces ??= shareCoverage();
    return faces.every((face) => face.has(codePoint));
  };
}

/** The code points of each face. */
export function shareCoverage(): ReadonlySet<number>[] {
  return FACES.map(({ file }) => glyphsOf(resolve(file)));
}

/** The code points a TrueType or OpenType font has glyphs for, read from its table `cmap`. */
export function glyphsOf(file: string): ReadonlySet<number> {
  const cmap = tableOf(file, 'cmap');
  const count = cmap.getUint16(2);
  const found = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 12) segmentedCoverage(cmap, at, found);
    else if (format === 4) segmentMapping(cmap, at, found);
  }
  return found;
}

/** Format 12: groups of code points in a row. */
function segmentedCoverage(cmap: DataView, at: number, found: Set<number>): void {
  const groups = cmap.getUint32(at + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = at + 16 + index * 12;
    const glyph = cmap.getUint32(group + 8);
    const [first, last] = [cmap.getUint32(group), cmap.getUint32(group + 4)];
    for (let code = first; code <= last; code += 1) if (glyph + code - first !== 0) found.add(code);
  }
}

/** Format 4: segments of the basic plane, each with a difference or an array of glyphs. */
function segmentMapping(cmap: DataView, at: number, found: Set<number>): void {
  const doubled = cmap.getUint16(at + 6);
  for (let index = 0; index < doubled; index += 2) {
    const last = cmap.getUint16(at + 14 + index);
    const first = cmap.getUint16(at + 16 + doubled + index);
    const delta = cmap.getUint16(at + 16 + doubled * 2 + index);
    const rangeAt = at + 16 + doubled * 3 + index;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const plain = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      if (plain !== 0 && ((plain + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

/** One table of a font; the rest of the file is not read. */
function tableOf(file: string, name: string): DataView {
  const handle = openSync(file, 'r');
  try {
    const read = (offset: number, length: number): DataView => {
      const bytes = new Uint8Array(length);
      if (readSync(handle, bytes, 0, length, offset) !== length) throw new Error(`${file} is cut off`);
      return new DataView(bytes.buffer);
    };
    const tables = read(4, 2).getUint16(0);
    const directory = read(12, tables * 16);
    for (let at = 0; at < tables * 16; at += 16) {
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((index) => directory.getUint8(at + index)));
      if (tag === name) return read(directory.getUint32(at + 8), directory.getUint32(at + 12));
    }
  } finally {
    closeSync(handle);
  }
  throw new Error(`${file} has no table ${name}`);
}
