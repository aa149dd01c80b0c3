import { type Exact, exact, formatApart, serializeExact } from '../exact.ts';
import type { Edge } from './assessment.ts';
import { partOf } from './part-of.ts';
import type { Result } from './result.ts';
import type { TraceNode } from './trace.ts';

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

/** Says of each result with the same published total as a neighbour which tie-breaker separated them, with digits enough to see it. */
function showTieBreaks(
  ranked: readonly { result: Result; marks: readonly (Exact | null)[] }[],
  tieBreak: readonly string[],
): void {
  for (let from = 0; from < ranked.length; ) {
    let until = from + 1;
    while (until < ranked.length && sameTotal(ranked[from]?.marks, ranked[until]?.marks)) until += 1;
    const run = ranked.slice(from, until);
    run.forEach(({ result, marks }, i) => {
      const level = separatedAt(run[i - 1]?.marks, marks) ?? separatedAt(marks, run[i + 1]?.marks);
      const part = level === null ? undefined : tieBreak[level - 1];
      if (part === undefined) return;
      const nodes = run.map((each) => nodeOf(each.result, part));
      const node = nodeOf(result, part);
      const values = nodes.flatMap((each) => (each ? [exact(each.got)] : []));
      const texts = new Map(values.map((value, at) => [serializeExact(value), formatApart(values)[at] ?? '']));
      const title = (node ?? nodes.find((each) => each !== null))?.title ?? part;
      result.tieBrokenBy = { part, title, value: node ? (texts.get(node.got) ?? node.exact) : '' };
    });
    from = until;
  }
}

function sameTotal(a: readonly (Exact | null)[] | undefined, b: readonly (Exact | null)[] | undefined): boolean {
  return compareMark(a?.[0] ?? null, b?.[0] ?? null) === 0;
}

/** The first tie-breaker (from 1) in which two differ; null where nothing separates them or one is not there. */
function separatedAt(
  a: readonly (Exact | null)[] | undefined,
  b: readonly (Exact | null)[] | undefined,
): number | null {
  if (!a || !b) return null;
  const level = a.findIndex((mark, i) => compareMark(mark, b[i] ?? null) !== 0);
  return level > 0 ? level : null;
}
