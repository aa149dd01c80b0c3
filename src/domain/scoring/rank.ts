import { type Exact, exact, formatApart } from '../exact.ts';
import type { Edge } from './assessment.ts';
import { partOf } from './part-of.ts';
import type { Result } from './result.ts';

/** A result with what it is ranked by: the published total, then the tie-breakers. */
class Marked {
  readonly result: Result;
  /** On a scale of 0..1, so that units with different full marks compare. */
  readonly published: Exact;
  readonly #tieBreak: readonly string[];
  #breakers: readonly Breaker[] | null = null;

  constructor(result: Result, tieBreak: readonly string[]) {
    this.result = result;
    this.published = exact(result.value ?? '0').div(exact(result.full ?? '1'));
    this.#tieBreak = tieBreak;
  }

  /** Its tie-breakers, in the order given; only looked up where totals are equal, for it takes the trace. */
  get breakers(): readonly Breaker[] {
    this.#breakers ??= this.#lookUp();
    return this.#breakers;
  }

  #lookUp(): readonly Breaker[] {
    const trace = this.#tieBreak.length > 0 ? this.result.trace : null;
    return this.#tieBreak.map((path) => {
      const node = trace && partOf(trace, path);
      if (!node || node.notApplicable !== undefined) return NONE;
      const got = exact(node.got);
      return { got, mark: got.div(exact(node.full)), title: node.title };
    });
  }
}

/** What a result reached in a part that breaks ties; nulls where the part does not apply. */
interface Breaker {
  readonly got: Exact | null;
  /** On a scale of 0..1. */
  readonly mark: Exact | null;
  readonly title: string | null;
}

const NONE: Breaker = { got: null, mark: null, title: null };

/**
 * Ranks scored results of one group in place and gives them best first. Standard competition ranking (1, 2, 2, 4) by published
 * totals; of equal totals the exact values of the tie-breakers decide, in the order given, a part that does not apply coming
 * last; what is equal still shares the rank. Results that share one stand in the order of their keys.
 */
export function rankResults(results: readonly Result[], tieBreak: readonly string[]): Result[] {
  const ranked = results.map((result) => new Marked(result, tieBreak));
  ranked.sort((a, b) => compareMarked(a, b) || (a.result.key < b.result.key ? -1 : 1));
  ranked.forEach((marked, i) => {
    const { result } = marked;
    const before = ranked[i - 1];
    const sharesRank = before !== undefined && compareMarked(before, marked) === 0;
    result.rank = sharesRank ? before.result.rank : i + 1;
    result.of = ranked.length;
    if (sharesRank) {
      result.tied = true;
      before.result.tied = true;
    }
  });
  if (tieBreak.length > 0) showTieBreaks(ranked, tieBreak);
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

/** Below 0 where `a` is better. */
function compareMarked(a: Marked, b: Marked): number {
  const order = b.published.compare(a.published);
  if (order !== 0) return order;
  const at = separatedAt(a, b);
  return at === null ? 0 : compareMark(a.breakers[at]?.mark ?? null, b.breakers[at]?.mark ?? null);
}

function compareMark(a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return b.compare(a);
}

/** The tie-breaker in which two with equal totals differ first; null where in none. */
function separatedAt(a: Marked, b: Marked): number | null {
  const at = a.breakers.findIndex(({ mark }, i) => compareMark(mark, b.breakers[i]?.mark ?? null) !== 0);
  return at < 0 ? null : at;
}

/**
 * Says of each result that shares its published total which tie-breaker set it apart from the nearest that it does not share
 * the rank with, and its value there with digits enough to see the difference.
 */
function showTieBreaks(ranked: readonly Marked[], tieBreak: readonly string[]): void {
  for (let from = 0; from < ranked.length; ) {
    const total = ranked[from]?.published;
    let until = from + 1;
    while (total && ranked[until]?.published.equals(total)) until += 1;
    if (until - from > 1) showTieBreaksOf(ranked.slice(from, until), tieBreak);
    from = until;
  }
}

/** The same for results that all have one published total. */
function showTieBreaksOf(equal: readonly Marked[], tieBreak: readonly string[]): void {
  const texts = tieBreak.map((part, at) => textsOf(equal, part, at));
  const levels = equal.map((each, i) => {
    const before = equal[i - 1];
    return before ? separatedAt(before, each) : null;
  });
  for (let i = 1; i < levels.length; i += 1) levels[i] ??= levels[i - 1] ?? null;
  const first = levels.find((level) => level !== null);
  equal.forEach(({ result }, i) => {
    const at = levels[i] ?? first;
    const [part, text] = at === undefined ? [] : [tieBreak[at], texts[at]?.[i]];
    if (part !== undefined && text) result.tieBrokenBy = { part, ...text };
  });
}

/** The values of a part, as people read them, with as many digits as tell the different ones apart; '' where it does not apply. */
function textsOf(equal: readonly Marked[], part: string, at: number): { title: string; value: string }[] {
  const breakers = equal.map((each) => each.breakers[at] ?? NONE);
  const title = breakers.find((breaker) => breaker.title !== null)?.title ?? part;
  const applying = breakers.flatMap(({ got }) => (got ? [got] : []));
  const texts = new Map(formatApart(applying).map((text, i) => [applying[i], text]));
  return breakers.map(({ got }) => ({ title, value: got ? (texts.get(got) ?? '') : '' }));
}
