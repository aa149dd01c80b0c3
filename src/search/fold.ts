/** Gives a text in the form it is compared in: as long as the text, unit for unit. */
export type Fold = (text: string) => string;

/**
 * Folding by compatibility forms (full width), case and classes of variant characters. Every UTF-16 unit becomes exactly one,
 * so that an offset in the folded text is one in the text as written.
 */
export function foldBy(variants: readonly string[]): Fold {
  const table = new Uint16Array(0x10000);
  const first = new Map<string, string>();
  for (const each of variants) for (const unit of each) first.set(unit, each[0] ?? unit);
  const folded = (code: number): number => {
    const known = table[code];
    if (known) return known;
    const unit = String.fromCharCode(code);
    const plain = same(unit.normalize('NFKC'), unit);
    const lower = same(plain.toLowerCase(), plain);
    const to = (first.get(lower) ?? lower).charCodeAt(0);
    table[code] = to;
    return to;
  };
  return (text) => {
    const pieces: string[] = [];
    for (let from = 0; from < text.length; from += CHUNK) {
      const length = Math.min(CHUNK, text.length - from);
      const codes = new Uint16Array(length);
      for (let index = 0; index < length; index += 1) codes[index] = folded(text.charCodeAt(from + index));
      pieces.push(String.fromCharCode(...codes));
    }
    return pieces.join('');
  };
}

/** So many units are handed over as arguments at once. */
const CHUNK = 8192;

/** The changed form where it is one unit, else the unit as it was. */
function same(changed: string, unit: string): string {
  return changed.length === 1 ? changed : unit;
}
