import ExifReader from 'exifreader';
import { BREAK, type Reading, writing } from './reading.ts';
import { runsOf } from './runs.ts';

/** What a photo or drawing of dots says about itself: Exif, XMP, IPTC, comments and text chunks. Its dots are not read. */
export async function readPicture(bytes: Uint8Array): Promise<Reading> {
  const pieces = [runsOf(bytes)];
  try {
    const tags = await ExifReader.load(new Uint8Array(bytes).buffer, { async: true, includeUnknown: true });
    const told = Object.values(tags).flatMap((tag) => strings(tag, 0));
    pieces.push(writing([...new Set(told)].join(BREAK)));
  } catch {
    // A picture without anything about itself, or of a kind that holds none.
  }
  return { pieces, unread: null };
}

function strings(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.length > 5 ? [value] : [];
  if (Array.isArray(value)) {
    if (value.length > 10 && value.every((each) => typeof each === 'number')) return [decoded(value)];
    return depth < 8 ? value.flatMap((each) => strings(each, depth + 1)) : [];
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || depth >= 8) return [];
  return Object.values(value).flatMap((each) => strings(each, depth + 1));
}

/** Bytes in which cameras and office programs keep comments: UTF-16, or else UTF-8. */
function decoded(bytes: readonly number[]): string {
  const array = Uint8Array.from(bytes);
  const wide = bytes.filter((byte, index) => index % 2 === 1 && byte === 0).length > bytes.length / 4;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(array);
}
