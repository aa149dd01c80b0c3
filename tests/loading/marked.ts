/** A sample text with `┆` before and after the part a test is about, and where that part stands. */
export function marked(sample: string): { text: string; from: number; until: number } {
  const from = sample.indexOf('┆');
  const until = sample.indexOf('┆', from + 1) - 1;
  return { text: sample.replaceAll('┆', ''), from, until };
}
