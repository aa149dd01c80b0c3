import { Buffer } from 'node:buffer';
import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre';

/*
 * Files of each kind that an office publishes, made around lines of text, as small as their formats allow.
 */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** So that the same lines give the same bytes. */
const ONCE = { mtime: '2024-01-01T00:00:00Z' } as const;

/** A page whose lines may hold tags of their own. */
export function page(lines: readonly string[]): Uint8Array {
  const body = lines.map((line) => `<p>${line}</p>`).join('\n');
  return utf8(
    `<!doctype html><html lang="zh-CN"><head><title>名单</title></head><body data-pagefind-body>${body}</body></html>`,
  );
}

/** A page with each line out of sight: in attributes, comments, or data for machines. */
export function hiddenPage(lines: readonly string[]): Uint8Array {
  const parts = lines.map((line, index) => {
    if (index % 4 === 0) return `<img src="a.png" alt="${escaped(line)}">`;
    if (index % 4 === 1) return `<!-- ${line.replaceAll('--', '- -')} -->`;
    if (index % 4 === 2) return `<td data-value="${escaped(line)}">1</td>`;
    return `<script type="application/ld+json">${JSON.stringify({ '@type': 'Person', description: line })}</script>`;
  });
  return utf8(`<!doctype html><html><body>${parts.join('\n')}</body></html>`);
}

export const text = (lines: readonly string[]): Uint8Array => utf8(lines.join('\n\n'));
export const json = (lines: readonly string[]): Uint8Array => utf8(JSON.stringify(lines.map((line) => ({ line }))));
export const script = (lines: readonly string[]): Uint8Array =>
  utf8(`const rows=[${lines.map((line) => JSON.stringify(line)).join(',')}];`);
export const sourceMap = (lines: readonly string[]): Uint8Array =>
  utf8(JSON.stringify({ version: 3, sources: ['a.ts'], sourcesContent: [lines.join('\n\n')], mappings: 'AAAA' }));

/** Rows of three cells, the second of which is the line. */
export function csv(lines: readonly string[]): Uint8Array {
  return utf8(
    `\ufeff序号,内容,备注\n${lines.map((line, index) => `${index + 1},"${line.replaceAll('"', '""')}",无`).join('\n')}\n`,
  );
}

export function feed(lines: readonly string[]): Uint8Array {
  const entries = lines.map(
    (line) => `<entry><title>公示</title><summary type="html">${escaped(line)}</summary></entry>`,
  );
  return utf8(
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`,
  );
}

export function drawing(lines: readonly string[]): Uint8Array {
  const texts = lines.map((line, index) => `<text x="0" y="${index * 20}">${escaped(line)}</text>`);
  return utf8(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">${texts.join('')}</svg>`);
}

export function xlsx(lines: readonly string[]): Promise<Uint8Array> {
  const rows = [['序号', '内容', '备注'], ...lines.map((line, index) => [index + 1, line, '无'])];
  const hidden = [['说明'], ['填表时选用']];
  const created = new Date(ONCE.mtime);
  return writeXlsx({
    sheets: [
      { name: '名单', rows },
      { name: '字典', rows: hidden, hidden: true },
    ],
    properties: { created, modified: created },
  });
}

/** Each line in three runs, as Word leaves text that was edited. */
export function docx(lines: readonly string[]): Uint8Array {
  const run = (part: string): string =>
    `<w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
  const paragraphs = lines.map((line) => {
    const third = Math.ceil(line.length / 3);
    return `<w:p>${[line.slice(0, third), line.slice(third, 2 * third), line.slice(2 * third)].map(run).join('')}</w:p>`;
  });
  return zipSync(
    {
      '[Content_Types].xml': utf8('<?xml version="1.0"?><Types/>'),
      'word/document.xml': utf8(
        `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${paragraphs.join('')}</w:body></w:document>`,
      ),
    },
    ONCE,
  );
}

/** One page of PDF; letters are UTF-16 codes with a table back to Unicode, as office programs write them. */
export function pdf(lines: readonly string[]): Uint8Array {
  const rows = lines.flatMap((line) => line.split('\n'));
  const hex = (row: string): string =>
    [...row].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const shown = rows.map((row) => `<${hex(row)}> Tj 0 -14 Td`).join('\n');
  const stream = (content: Buffer, more = ''): string =>
    `<< /Length ${content.length} ${more}>>\nstream\n${content.toString('latin1')}\nendstream`;
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n1 beginbfrange <0000> <ffff> <0000> endbfrange\nendcmap end end';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${rows.length * 14 + 100}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    stream(
      deflateSync(Buffer.from(`BT /F1 12 Tf 50 ${rows.length * 14 + 50} Td\n${shown}\nET`)),
      '/Filter /FlateDecode ',
    ),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Demo /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Demo /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
    stream(Buffer.from(map)),
  ];
  let written = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const at = written.length;
    written += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF`;
  return Buffer.from(written + table, 'latin1');
}

/** A JPEG with its lines in Exif (description, and the comment Windows writes), XMP and a comment. */
export function jpeg(lines: readonly string[]): Uint8Array {
  const quarter = Math.ceil(lines.length / 4);
  const part = (index: number): string => lines.slice(index * quarter, (index + 1) * quarter).join('；');
  const segment = (marker: number, content: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  const description = Buffer.concat([Buffer.from(part(0)), Buffer.from([0])]);
  const comment = Buffer.from(`${part(1)}\0`, 'utf16le');
  const tiff = Buffer.alloc(8 + 2 + 24 + 4);
  tiff.write('II*\0\x08\0\0\0', 'latin1');
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt32LE(0x0002_010e, 10);
  tiff.writeUInt32LE(description.length, 14);
  tiff.writeUInt32LE(tiff.length, 18);
  tiff.writeUInt32LE(0x0001_9c9c, 22);
  tiff.writeUInt32LE(comment.length, 26);
  tiff.writeUInt32LE(tiff.length + description.length, 30);
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(part(2))}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, description, comment])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xfe, Buffer.from(part(3))),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A PNG with its lines in plain, packed and international text chunks, Chinese ones in the last. */
export function png(lines: readonly string[]): Uint8Array {
  const plain = lines.filter((line) => /^[\x20-\x7e]*$/.test(line));
  const wide = lines.filter((line) => !plain.includes(line));
  const third = Math.ceil(plain.length / 3);
  const part = (index: number): string => plain.slice(index * third, (index + 1) * third).join('; ');
  const chunk = (kind: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(kind, 'latin1'), content, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${part(0)}`, 'latin1')),
    chunk(
      'zTXt',
      Buffer.concat([Buffer.from('Description\0\0', 'latin1'), deflateSync(Buffer.from(part(1), 'latin1'))]),
    ),
    chunk(
      'iTXt',
      Buffer.concat([Buffer.from('Title\0\0\0zh\0\0', 'latin1'), Buffer.from([part(2), ...wide].join('; '))]),
    ),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** An archive in an archive. */
export function nested(lines: readonly string[]): Uint8Array {
  const inner = zipSync({ '名单.csv': csv(lines) }, ONCE);
  return zipSync({ '附件/里层.zip': inner }, ONCE);
}

export const packed = (lines: readonly string[]): Uint8Array => gzipSync(text(lines));
