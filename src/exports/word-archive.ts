import { unzipSync, zipSync } from 'fflate';

/**
 * Packs a document again without what differs from one run to the next: the moments of its making, of which the day of the
 * notice takes the place. Turns off the space that Word puts between Chinese and digits or letters, which breaks the 28
 * characters; the library knows only one of the two switches and writes it where the schema does not allow it.
 */
export function normalized(bytes: Uint8Array, signedOn: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const files = unzipSync(bytes);
  const edit = (name: string, from: RegExp, to: string) => {
    const text = decoder.decode(files[name]);
    if (!from.test(text)) throw new Error(`${name} is not written as expected: ${from}`);
    files[name] = encoder.encode(text.replace(from, to));
  };
  edit('docProps/core.xml', /\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${signedOn}T00:00:00Z`);
  edit(
    'word/document.xml',
    /(<w:widowControl w:val="false"\/>)/g,
    '$1<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  );
  const names = Object.keys(files).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  // Without a zone, this text gives the same date and time in the archive on every machine.
  const mtime = `${signedOn}T12:00:00`;
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()])), { mtime, level: 9 });
}

/** Word expects the list of content types first. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}
