import { parse } from 'csv-parse/sync';
import { Allowance, DEEPEST, gunzip, unzip } from './archive.ts';
import { readMarkup } from './markup.ts';
import { readPdf } from './pdf.ts';
import { readPicture } from './picture.ts';
import { readCode, readJson, readPlain, readRows } from './plain.ts';
import { code, type Reading, together, unreadable, writing } from './reading.ts';
import { runsOf } from './runs.ts';
import { readXlsCells, readXlsxCells } from './sheet.ts';

const SHEETS: ReadonlySet<string> = new Set(['xlsx', 'xlsm', 'xltx']);
const PICTURES: ReadonlySet<string> = new Set('png jpg jpeg gif webp avif heic tif tiff ico bmp'.split(' '));
/** Kinds that hold no text: only what can be seen in their bytes is read. */
const WORDLESS: ReadonlySet<string> = new Set('woff woff2 ttf otf mp3 mp4 webm wasm'.split(' '));
const CODE: ReadonlySet<string> = new Set(['js', 'mjs', 'css', 'map']);
/** Text of an office file, beside its parts that say how it looks. */
const LETTERS = /[\p{L}\p{N}]/u;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** Pagefind begins each of its packed files with these characters. */
const PAGEFIND = 'pagefind_dcd';
/** What the portal's own index keeps as numbers begins so; the texts themselves are JSON beside it. */
const OWN_INDEX = 'sunboard_index';

/** Takes the text out of a file by what its bytes say it is, then by its name. Never throws; files in files are read too. */
export function readFile(name: string, bytes: Uint8Array): Promise<Reading> {
  return new Reader().read(name, bytes, 0);
}

class Reader {
  readonly #allowance = new Allowance();

  async read(name: string, bytes: Uint8Array, depth: number): Promise<Reading> {
    try {
      return await this.#read(name, bytes, depth);
    } catch {
      return { pieces: [runsOf(bytes)], unread: 'damaged' };
    }
  }

  async #read(name: string, bytes: Uint8Array, depth: number): Promise<Reading> {
    const ending = /\.([^./]+)$/.exec(name.toLowerCase())?.[1] ?? '';
    if (bytes.length === 0) return { pieces: [], unread: null };
    if (depth > DEEPEST) return unreadable('too-large');
    if (begins(bytes, [0x1f, 0x8b])) return this.#packed(bytes, depth);
    if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return this.#archive(bytes, ending, depth);
    if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) {
      return readPdf(bytes, (inner, content) => this.read(inner, content, depth + 1));
    }
    if (begins(bytes, OLD_OFFICE)) return this.#oldOffice(bytes, ending);
    if (PICTURES.has(ending)) return readPicture(bytes);
    if (WORDLESS.has(ending)) return { pieces: [runsOf(bytes)], unread: null };
    const text = textOf(bytes);
    return text === null ? { pieces: [runsOf(bytes)], unread: 'unknown-kind' } : readText(text, ending);
  }

  /** Gzip: what Pagefind writes, or a file somebody packed. */
  #packed(bytes: Uint8Array, depth: number): Promise<Reading> | Reading {
    const plain = gunzip(bytes, this.#allowance);
    const head = Buffer.from(plain.subarray(0, PAGEFIND.length)).toString('latin1');
    if (Buffer.from(plain.subarray(0, OWN_INDEX.length)).toString('latin1') === OWN_INDEX) {
      return { pieces: [runsOf(plain)], unread: null };
    }
    if (head !== PAGEFIND) return this.read('', plain, depth + 1);
    const rest = plain.subarray(PAGEFIND.length);
    const text = textOf(rest);
    // Fragments are JSON; the index itself is CBOR, in which words stand as they are.
    return text?.startsWith('{') ? readJson(text) : { pieces: [runsOf(rest)], unread: null };
  }

  async #archive(bytes: Uint8Array, ending: string, depth: number): Promise<Reading> {
    const { files, complete } = unzip(bytes, this.#allowance);
    const office = files.has('[Content_Types].xml') || files.has('content.xml') || files.has('OFD.xml');
    const readings: Reading[] = [];
    for (const [inner, content] of files) {
      readings.push({ pieces: [writing(inner)], unread: null });
      const reading = await this.read(inner, content, depth + 1);
      // Pictures, fonts and printer settings inside an office file are part of its text's look, not attachments.
      readings.push(office && !/\.(?:xml|rels)$/.test(inner) ? { ...reading, unread: null } : reading);
    }
    const sheet = SHEETS.has(ending) || files.has('xl/workbook.xml');
    if (sheet) readings.push(await readXlsxCells(bytes));
    const all = together(readings);
    if (!complete) return { ...all, unread: all.unread ?? 'locked' };
    if (office && !sheet && !hasText(files)) return { ...all, unread: all.unread ?? 'no-text' };
    return all;
  }

  async #oldOffice(bytes: Uint8Array, ending: string): Promise<Reading> {
    const runs = runsOf(bytes);
    const seen = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (seen.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return { pieces: [runs], unread: 'locked' };
    const wide = code(seen.toString('utf16le'));
    const cells = ending === 'xls' || ending === 'et' ? await readXlsCells(bytes) : null;
    if (cells) return { pieces: [runs, wide, ...cells.pieces], unread: cells.unread };
    // Word of 1997 keeps its text as it is, in one of two encodings; both are looked at.
    return { pieces: [runs, wide], unread: ending === 'doc' || ending === 'wps' ? null : 'unknown-kind' };
  }
}

function readText(text: string, ending: string): Reading {
  if (ending === 'html' || ending === 'htm') return readMarkup(text, { xml: false });
  if (CODE.has(ending)) return readCode(text);
  if (ending === 'csv' || ending === 'tsv') return together([readPlain(text), readTable(text, ending)]);
  if (/^\s*<(?:\?xml|!DOCTYPE html|svg|html|feed|rss|\w+[:\w]*[\s>])/i.test(text)) {
    return readMarkup(text, { xml: !/^\s*<(?:!DOCTYPE html|html)/i.test(text) });
  }
  if (/^\s*[[{]/.test(text)) return readJson(text);
  return readPlain(text);
}

function readTable(text: string, ending: string): Reading {
  const rows = parse(text, {
    delimiter: ending === 'tsv' ? '\t' : ',',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
  });
  return readRows(rows);
}

/** The text of bytes in UTF-8, UTF-16 with its mark, or GB 18030; null where they are no text. */
function textOf(bytes: Uint8Array): string | null {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Of the other encoding, or of none.
    }
  }
  return null;
}

/** Whether the pages of an office file hold a letter: one that only shows a scan does not. */
function hasText(files: ReadonlyMap<string, Uint8Array>): boolean {
  return [...files].some(([name, bytes]) => {
    if (!/^(?:word\/(?:document|header|footer|footnotes)|ppt\/slides\/|content\.xml|Doc_\d+\/Pages\/)/.test(name))
      return false;
    if (!name.endsWith('.xml')) return false;
    return LETTERS.test(new TextDecoder().decode(bytes).replace(/<[^>]*>/g, ''));
  });
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
