import { type Exact, exact, formatApart } from '../exact.ts';
import type { Edge } from './assessment.ts';
import { partOf } from './part-of.ts';
import type { Result } from './result.ts';
import type { TraceNode } from './trace.ts';

/** A result with what it is ranked by: the published total, then the tie-breakers; null is a part that does not apply. */
interface Marked {
  result: Result;
  marks: readonly (Exact | null)[];
}

/**
 * Ranks scored results of one group in place and gives them best first. Standard competition ranking (1, 2, 2, 4) by published
 * totals; of equal totals the exact values of the tie-breakers decide, in the order given, a part that does not apply coming
 * last; what is equal still shares the rank. Results that share one stand in the order of their keys.
 */
export function rankResults(results: readonly Result[], tieBreak: readonly string[]): Result[] {
  const ranked = results.map((result) => ({
    result,
    marks: [publishedOf(result), ...tieBreak.map((path) => markOf(result, path))],
  }));
  ranked.sort((a, b) => compareMarks(a.marks, b.marks) || (a.result.key < b.result.key ? -1 : 1));
  ranked.forEach(({ result, marks }, i) => {
    const before = ranked[i - 1];
    const sharesRank = before !== undefined && compareMarks(before.marks, marks) === 0;
    result.rank = sharesRank ? before.result.rank : i + 1;
    result.of = ranked.length;
    if (sharesRank) {
      result.tied = true;
      before.result.tied = true;
    }
  });
  showTieBreaks(ranked, tieBreak);
  return ranked.map(({ result }) => result);
}

/** The first n of ranked results; a tie across the edge is reported and stays open until decisions place exactly as many as fit. */
export function topEdge(ranked: readonly Result[], n: number): Edge {
  return edgeOf(ranked, n);
}

/** The last n of ranked results, the last first; those in the first places are never among them. */
export function bottomEdge(ranked: readonly Result[], n: number, top: Edge | null): Edge {
  const rest = ranked.filter((result) => !top?.in.includes(result.key));
  return edgeOf(rest.toReversed(), n);
}

function edgeOf(order: readonly Result[], n: number): Edge {
  const [last, next] = [order[n - 1], order[n]];
  if (!last || !next || last.rank !== next.rank)
    return { n, in: order.slice(0, n).map((result) => result.key), tie: null };
  const tied = order.filter((result) => result.rank === last.rank);
  const clear = order.slice(0, order.indexOf(tied[0] as Result)).map((result) => result.key);
  const places = n - clear.length;
  const placed = tied.filter((result) => result.decided?.placed === true).map((result) => result.key);
  const open = placed.length !== places;
  return {
    n,
    in: open ? clear : [...clear, ...placed],
    tie: { rank: last.rank ?? 0, tied: tied.map((result) => result.key), places, open },
  };
}

/** A published total on a scale of 0..1, so that units with different full marks compare. */
function publishedOf(result: Result): Exact {
  return exact(result.value ?? '0').div(exact(result.full ?? '1'));
}

function markOf(result: Result, path: string): Exact | null {
  const node = nodeOf(result, path);
  return node ? exact(node.got).div(exact(node.full)) : null;
}

function nodeOf(result: Result, path: string): TraceNode | null {
  const node = result.trace && partOf(result.trace, path);
  return node && node.notApplicable === undefined ? node : null;
}

/** Below 0 where `a` is better. */
function compareMarks(a: readonly (Exact | null)[], b: readonly (Exact | null)[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const order = compareMark(a[i] ?? null, b[i] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareMark(a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return b.compare(a);
}

/**
 * Says of each result that shares its published total which tie-breaker set it apart from the nearest that it does not share
 * the rank with, and its value there with digits enough to see the difference.
 */
function showTieBreaks(ranked: readonly Marked[], tieBreak: readonly string[]): void {
  if (tieBreak.length === 0) return;
  for (let from = 0; from < ranked.length; ) {
    let until = from + 1;
    while (until < ranked.length && separatedAt(ranked[until - 1], ranked[until]) !== 0) until += 1;
    showTieBreaksOf(ranked.slice(from, until), tieBreak);
    from = until;
  }
}

/** The same for results that all have one published total. */
function showTieBreaksOf(equal: readonly Marked[], tieBreak: readonly string[]): void {
  const texts = new Map(tieBreak.map((part) => [part, textsOf(equal, part)]));
  const levels = equal.map((each, i) => separatedAt(equal[i - 1], each));
  for (let i = 1; i < levels.length; i += 1) levels[i] ??= levels[i - 1] ?? null;
  const first = levels.find((level) => level !== null);
  equal.forEach(({ result }, i) => {
    const part = tieBreak[(levels[i] ?? first ?? 0) - 1];
    const text = part === undefined ? undefined : texts.get(part)?.[i];
    if (part !== undefined && text) result.tieBrokenBy = { part, ...text };
  });
}

/** The values of a part, as people read them, with as many digits as tell the different ones apart; '' where it does not apply. */
function textsOf(equal: readonly Marked[], part: string): { title: string; value: string }[] {
  const nodes = equal.map(({ result }) => nodeOf(result, part));
  const title = nodes.find((node) => node !== null)?.title ?? part;
  const applying = nodes.filter((node) => node !== null);
  const texts = formatApart(applying.map((node) => exact(node.got)));
  const byValue = new Map(applying.map((node, i) => [node.got, texts[i] ?? '']));
  return nodes.map((node) => ({ title, value: node ? (byValue.get(node.got) ?? '') : '' }));
}

/** Where two neighbours differ first: 0 in the published total, from 1 on in a tie-breaker; null where nowhere or where one is not there. */
function separatedAt(a: Marked | undefined, b: Marked | undefined): number | null {
  if (!a || !b) return null;
  const level = a.marks.findIndex((mark, i) => compareMark(mark, b.marks[i] ?? null) !== 0);
  return level < 0 ? null : level;
}
