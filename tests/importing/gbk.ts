const codes = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030', { fatal: true });
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail !== 0x7f) codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
}

/** The bytes of a text in GBK, as spreadsheet programs on Chinese systems save CSV. */
export function gbk(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    const known = code < 0x80 ? [code] : codes.get(character);
    if (!known) throw new Error(`not in GBK: ${character}`);
    return known;
  });
  return new Uint8Array(bytes);
}
