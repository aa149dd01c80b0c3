/** Width of a text in characters of a Chinese line: half for Latin letters, digits and half-width signs. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u0020-\u024f]/.test(character) ? 0.5 : 1;
  return width;
}

/** Characters that no line of a title may begin with. */
const NOT_FIRST = /^[的了和与及、，。；：！？）》”’〕]/u;
/** Characters that no line of a title may end with. */
const NOT_LAST = /[（《“‘〔]$/u;

/**
 * A title in lines of about the same length and at most `width` characters, broken between words (GB/T 9704: the words of a
 * title stay whole). A title without a place to break stays one line.
 */
export function titleLines(title: string, width: number): string[] {
  const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(title)].map(({ segment }) => segment);
  const count = Math.ceil(widthOf(title) / width);
  const lines: string[] = [];
  let line = '';
  let left = widthOf(title);
  for (const word of words) {
    const remaining = count - lines.length;
    const ideal = (left + widthOf(line)) / remaining;
    const closer = Math.abs(widthOf(line) - ideal) <= Math.abs(widthOf(line + word) - ideal);
    const full = closer || widthOf(line + word) > width;
    if (remaining > 1 && line !== '' && full && !NOT_FIRST.test(word) && !NOT_LAST.test(line)) {
      lines.push(line);
      line = '';
    }
    line += word;
    left -= widthOf(word);
  }
  return [...lines, line];
}
