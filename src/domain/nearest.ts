const LONGEST = 64;

/**
 * The candidate a misspelt word most likely stands for, or '' when none is near: at most a third of the word may differ,
 * counting a swap of two neighbours as one change. Among equals the first wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string {
  if (word === '' || word.length > LONGEST) return '';
  const wanted = word.toLowerCase();
  let best = '';
  let bound = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - word.length) >= bound) continue;
    const distance = changes(wanted, candidate.toLowerCase());
    // One change turns any one-letter word into any other: that is no likeness.
    if (distance < bound && distance < candidate.length) {
      best = candidate;
      bound = distance;
      if (bound === 0) break;
    }
  }
  return best;
}

/** Optimal string alignment distance. */
function changes(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
