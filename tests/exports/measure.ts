import { getDocumentProxy } from 'unpdf';

/** Points of a millimetre. */
export const MM = 72 / 25.4;

/** Fonts share glyphs between characters and the radicals of the same shape; a PDF may name the radical. */
const plain = (text: string) => text.replace(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize('NFKC'));

/** A line of text as it stands on a page of a PDF; lengths in points, from the upper left corner of the sheet. */
export interface Line {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Size of its type. */
  size: number;
}

/** A page of a PDF with its lines, from above. */
export interface Sheet {
  width: number;
  height: number;
  lines: Line[];
}

/** The lines of every page of a PDF. */
export async function linesOf(pdf: Uint8Array): Promise<Sheet[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const pages: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const lines: Line[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, left = 0, up = 0] = item.transform as number[];
      const baseline = height - up;
      const line = lines.find((each) => Math.abs(each.baseline - baseline) < 2);
      const right = left + item.width;
      if (line) Object.assign(line, { text: line.text + plain(item.str), right: Math.max(line.right, right) });
      else lines.push({ text: plain(item.str), left, right, baseline, size: Math.abs(size) });
    }
    pages.push({ width, height, lines: lines.toSorted((a, b) => a.baseline - b.baseline) });
  }
  return pages;
}
