import { type Exact, exact, formatExact, formatShare, HUNDRED, meanOf, sumOf } from '../../exact.ts';
import type { Adjustment, Of } from '../../records/part.ts';
import { adjust } from '../adjust.ts';
import { isGiven, readFigure, readMap } from '../input.ts';
import { type CompiledPart, shownValue, type Work, weightFigure, workNode } from '../node.ts';
import type { TraceAdjustment, TraceInput, TraceNote } from '../result.ts';
import type { Input, Run } from '../run.ts';

interface Rated {
  /** On the scale of the node. */
  value: Exact;
  text: string;
  input?: TraceInput;
  node?: ReturnType<typeof workNode>;
  adjustments: TraceAdjustment[];
  notes: TraceNote[];
}

/**
 * `raters`: the mean of one value per rater, or the weighted mean where the raters have weights. A rater with a method of its
 * own is worked out first and brought to the scale of the node. A bonus on a rater never lifts the rating above its full mark.
 */
export function ratersWork(
  part: Of<'raters'> & { full?: string | undefined; bonus?: Adjustment | undefined; penalty?: Adjustment | undefined },
  path: string,
  nested: ReadonlyMap<string, CompiledPart>,
  weights: readonly Exact[] | null,
): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  const ids = part.raters.map((rater) => rater.id);
  const adjustable = { path, bonus: part.bonus, penalty: part.penalty };
  return (input, run) => {
    const at = readMap(run, input, ids);
    if (!at) return null;
    const results = part.raters.map((rater) => rate(rater, at(rater.id), run));
    const rated = results.filter((result) => result !== null);
    if (rated.length < results.length) return null;
    const got = weights
      ? sumOf(rated.map((result, i) => result.value.mul(weights[i] as Exact)))
      : (meanOf(rated.map((result) => result.value)) as Exact);
    const terms = rated.map((result, i) =>
      weights ? `${result.text} × ${formatShare(weights[i] as Exact)}` : result.text,
    );
    const sum = terms.join(' + ');
    return {
      got,
      full,
      formula: {
        key: weights ? 'raters-weighted' : 'raters-mean',
        args: { full: formatExact(full), count: String(rated.length) },
        figures: `${weights ? sum : `${terms.length > 1 ? `(${sum})` : sum} ÷ ${terms.length}`} = ${formatExact(got)}`,
      },
      inputs: rated.flatMap((result) => (result.input ? [result.input] : [])),
      children: rated.flatMap((result) => (result.node ? [result.node] : [])),
      adjustments: rated.flatMap((result) => result.adjustments),
      notes: rated.flatMap((result) => result.notes),
    };
  };

  function rate(rater: Of<'raters'>['raters'][number], input: Input, run: Run): Rated | null {
    const by = nested.get(rater.id);
    const raterPath = `${path}/${rater.id}`;
    if ((!by || by.needsInput) && !isGiven(run, input, raterPath, rater.title ?? rater.id)) return null;
    if (by) {
      const node = workNode(by, input, run);
      if (!node) return null;
      const { got, adjustments, notes, figures } = adjust(run, adjustable, rater.id, node.got, node.full);
      const onScale = node.full.equals(full);
      const shown = got.equals(node.got) ? shownValue(node, run) : figures;
      if (by.weight) node.trace.weight = weightFigure(by.weight);
      return {
        value: got.div(node.full).mul(full),
        text: onScale ? shown : `${shown} ÷ ${formatExact(node.full)} × ${formatExact(full)}`,
        node,
        adjustments,
        notes,
      };
    }
    const figure = readFigure(run, input, full);
    if (!figure) return null;
    const { got, adjustments, notes, figures } = adjust(run, adjustable, rater.id, figure.value, full);
    const weight = weights?.[part.raters.indexOf(rater)];
    return {
      value: got,
      text: figures,
      input: {
        id: rater.id,
        ...(rater.title === undefined ? {} : { label: rater.title }),
        value: figure.text,
        ...(weight ? { weight: formatShare(weight) } : {}),
        ...(got.equals(figure.value) ? {} : { note: 'with-bonus' }),
      },
      adjustments,
      notes,
    };
  }
}
