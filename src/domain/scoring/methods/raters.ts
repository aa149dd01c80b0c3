import {
  type Exact,
  exact,
  formatExact,
  formatShare,
  HUNDRED,
  ONE,
  serializeExact,
  sumOf,
  whole,
} from '../../exact.ts';
import type { Of, Part } from '../../records/part.ts';
import { ROOT } from '../../records/root.ts';
import { adjust } from '../adjust.ts';
import { isGiven, readFigure, readMap } from '../input.ts';
import { type CompiledPart, type Node, shownValue, type Told, type Work, weightFigure, workNode } from '../node.ts';
import type { Input, Run } from '../run.ts';
import type { TraceAdjustment, TraceInput, TraceNode, TraceNote } from '../trace.ts';

type Rater = Of<'raters'>['raters'][number];
type RatersPart = Of<'raters'> & Pick<Part, 'full' | 'bonus' | 'penalty'>;

interface Rated {
  /** On the scale of the node. */
  value: Exact;
  adjustments: TraceAdjustment[];
  node?: Node;
  text: () => string;
  notes: () => TraceNote[];
  input?: () => TraceInput;
}

/**
 * `raters`: the mean of one value per rater, or the weighted mean where the raters have weights. A rater with a method of its
 * own is worked out first and brought to the scale of the node. A bonus on a rater never lifts the rating above its full mark.
 */
export function ratersWork(
  part: RatersPart,
  path: string,
  nested: ReadonlyMap<string, CompiledPart>,
  weights: readonly Exact[] | null,
): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  const ids = part.raters.map((rater) => rater.id);
  const adjustable = { path, bonus: part.bonus, penalty: part.penalty };
  const shares = weights ?? part.raters.map(() => ONE.div(whole(part.raters.length)));
  return (input, run) => {
    const at = readMap(run, input, ids);
    if (!at) return null;
    const results = part.raters.map((rater) => {
      const by = nested.get(rater.id);
      const given =
        (by && !by.needsInput) || isGiven(run, at(rater.id), below(path, rater.id), rater.title ?? rater.id);
      if (!given) return null;
      return by
        ? rateByMethod(by, rater.id, adjustable, full, at(rater.id), run)
        : rateByFigure(rater, adjustable, full, at(rater.id), run);
    });
    const rated = results.filter((result) => result !== null);
    if (rated.length < results.length) return null;
    const got = sumOf(rated.map((result, i) => result.value.mul(shares[i] as Exact)));
    const tell = (): Told => {
      const terms = rated.map((result, i) =>
        weights ? `${result.text()} × ${formatShare(weights[i] as Exact)}` : result.text(),
      );
      const sum = terms.length > 1 && !weights ? `(${terms.join(' + ')})` : terms.join(' + ');
      return {
        formula: {
          key: weights ? 'raters-weighted' : 'raters-mean',
          args: { full: formatExact(full), count: String(rated.length) },
          figures: `${sum}${weights ? '' : ` ÷ ${terms.length}`} = ${formatExact(got)}`,
        },
        inputs: rated.flatMap(({ input }, i) => {
          if (!input) return [];
          return [weights ? { ...input(), weight: formatShare(weights[i] as Exact) } : input()];
        }),
        children: rated.flatMap((result, i) => (result.node ? [childOf(result, result.node, shares[i] as Exact)] : [])),
        notes: rated.flatMap((result) => result.notes()),
      };
    };
    return {
      got,
      full,
      children: rated.flatMap((result) => (result.node ? [result.node] : [])),
      adjustments: rated.flatMap((result) => result.adjustments),
      tell,
    };
  };
}

type Adjustable = Parameters<typeof adjust>[1];

function rateByMethod(
  by: CompiledPart,
  id: string,
  part: Adjustable,
  full: Exact,
  input: Input,
  run: Run,
): Rated | null {
  const node = workNode(by, input, run);
  if (!node) return null;
  const { got, adjustments, notes, figures } = adjust(run, part, id, node.got, node.full);
  const text = () => {
    const shown = got.equals(node.got) ? shownValue(node, run) : figures();
    return node.full.equals(full) ? shown : `${shown} ÷ ${formatExact(node.full)} × ${formatExact(full)}`;
  };
  return { value: got.div(node.full).mul(full), text, node, adjustments, notes };
}

function rateByFigure(rater: Rater, part: Adjustable, full: Exact, input: Input, run: Run): Rated | null {
  const figure = readFigure(run, input, full);
  if (!figure) return null;
  const { got, adjustments, notes, figures } = adjust(run, part, rater.id, figure.value, full);
  const label = rater.title === undefined ? {} : { label: rater.title };
  const note = got.equals(figure.value) ? {} : ({ note: 'with-bonus' } as const);
  return {
    value: got,
    text: figures,
    input: () => ({ id: rater.id, ...label, value: figure.text, ...note }),
    adjustments,
    notes,
  };
}

/** The trace of a rating that a method worked out, with its share and what it brings. */
function childOf(rated: Rated, node: Node, share: Exact): TraceNode {
  const trace = node.tell();
  const contribution = rated.value.mul(share);
  trace.weight = weightFigure(share);
  trace.contribution = { exact: serializeExact(contribution), text: formatExact(contribution) };
  return trace;
}

function below(path: string, id: string): string {
  return path === ROOT ? id : `${path}/${id}`;
}
