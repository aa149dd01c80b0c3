import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Bounds of what is taken out of one attachment, so that no file can fill the memory or take for ever. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 5000;
/** A file that packs smaller than this is made to burst; text packs to a hundredth at most. */
const MOST_RATIO = 1000;
const SMALL = 1024 * 1024;
/** Archives in archives. */
export const DEEPEST = 4;

/** What may still be taken out, shared by all archives inside one file. */
export class Allowance {
  #bytes = MOST_BYTES;
  #files = MOST_FILES;

  /** Takes a file of a declared size out of it; whether there was room. */
  take(size: number, packed: number): boolean {
    if (size > SMALL && size > packed * MOST_RATIO) return false;
    this.#bytes -= size;
    this.#files -= 1;
    return this.#bytes >= 0 && this.#files >= 0;
  }

  get bytes(): number {
    return Math.max(1, this.#bytes);
  }
}

/** The files in a ZIP archive. `complete` is false where some were left packed: over a bound, or encrypted. */
export function unzip(bytes: Uint8Array, allowance: Allowance): { files: Map<string, Uint8Array>; complete: boolean } {
  let complete = !hasLockedFiles(bytes);
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize, size, compression }) => {
      if (name.endsWith('/')) return false;
      if ((compression === 0 || compression === 8) && allowance.take(originalSize, size)) return true;
      complete = false;
      return false;
    },
  });
  return { files: new Map(Object.entries(files)), complete };
}

/** What a gzip file holds. Throws where it holds more than there is room for. */
export function gunzip(bytes: Uint8Array, allowance: Allowance): Uint8Array {
  const plain = gunzipSync(bytes, { maxOutputLength: allowance.bytes });
  allowance.take(plain.length, plain.length);
  return plain;
}

/** Whether an entry of the central directory is encrypted: what comes out of it would be noise. */
function hasLockedFiles(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = view.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = view.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    if (at + 10 <= view.length && (view.readUInt16LE(at + 8) & 1) === 1) return true;
  }
  return false;
}
