import { type Exact, exact, formatExact, formatShare, HUNDRED, ONE, serializeExact, sumOf, ZERO } from '../../exact.ts';
import { isGiven, readMap } from '../input.ts';
import {
  type CompiledPart,
  type Node,
  notApplicableNode,
  shownValue,
  type Told,
  type Work,
  weightFigure,
  workNode,
} from '../node.ts';
import { own } from '../own.ts';
import { type Input, type Run, refuse } from '../run.ts';
import type { FormulaKey, TraceNode } from '../trace.ts';

/** `sections`: Σ(got ÷ full × weight) of the children, on a scale of its own; the weights make exactly 1. */
export function sectionsWork(children: readonly CompiledPart[], fullText: string | undefined, path: string): Work {
  const full = fullText === undefined ? HUNDRED : exact(fullText);
  return (input, run) => {
    const nodes = workChildren(children, input, run, path);
    if (!nodes) return null;
    const weights = passOnWeights(nodes);
    if (!weights) return refuse(run, input, 'nothing-applicable', { part: path });
    const contributions = nodes.map((node, i) => {
      const weight = weights[i];
      if (!node.applies || !weight) return null;
      const onScale = node.full.equals(full) ? node.got : node.got.div(node.full).mul(full);
      return onScale.mul(weight);
    });
    const got = sumOf(contributions.filter((contribution) => contribution !== null));
    const tell = (): Told => {
      const terms = nodes.flatMap((node, i) => {
        const weight = weights[i];
        if (!node.applies || !weight) return [];
        const onScale = node.full.equals(full) ? '' : ` ÷ ${formatExact(node.full)} × ${formatExact(full)}`;
        return [`${shownValue(node, run)}${onScale} × ${formatShare(weight)}`];
      });
      return {
        formula: {
          key: 'sections',
          args: { full: formatExact(full) },
          figures: `${terms.join(' + ')} = ${formatExact(got)}`,
        },
        inputs: [],
        children: nodes.map((node, i) => withContribution(withPassedOn(node, weights[i] ?? null), contributions[i])),
      };
    };
    return { got, full, children: nodes, tell };
  };
}

/** `sum`: Σ got ÷ Σ full of the children that apply; shown on the scale of `full` where the scheme states one. */
export function sumWork(
  children: readonly CompiledPart[],
  fullText: string | undefined,
  path: string,
  key: FormulaKey = 'sum',
): Work {
  const stated = fullText === undefined ? null : exact(fullText);
  return (input, run) => {
    const nodes = workChildren(children, input, run, path);
    if (!nodes) return null;
    const applying = nodes.filter((node) => node.applies);
    const got = sumOf(applying.map((node) => node.got));
    const of = sumOf(applying.map((node) => node.full));
    if (of.equals(ZERO)) return refuse(run, input, 'nothing-applicable', { part: path });
    const full = stated ?? of;
    const scale = stated ? full.div(of) : ONE;
    const scaled = stated ? got.mul(scale) : got;
    const tell = (): Told => {
      const sum = `${applying.map((node) => shownValue(node, run)).join(' + ')} = ${formatExact(got)}`;
      const changed = !full.equals(of);
      return {
        formula: {
          key: changed ? 'sum-scaled' : key,
          args: { full: formatExact(full), of: formatExact(of), got: formatExact(got) },
          figures: changed
            ? `${sum}; ${formatExact(got)} ÷ ${formatExact(of)} × ${formatExact(full)} = ${formatExact(scaled)}`
            : sum,
        },
        inputs: [],
        children: nodes.map((node) => withContribution(node.tell(), node.applies ? node.got.mul(scale) : null)),
      };
    };
    return { got: scaled, full, children: nodes, tell };
  };
}

/** Works every child out, also after one was refused, so that all faults of a sheet are named at once. */
function workChildren(children: readonly CompiledPart[], input: Input, run: Run, path: string): Node[] | null {
  const at = childInputs(children, input, run);
  if (!at) return null;
  const nodes = children.map((child) => workChild(child, at(child.id), run));
  const worked = nodes.filter((node) => node !== null);
  if (worked.length < nodes.length) return null;
  if (worked.every((node) => !node.applies)) return refuse(run, input, 'nothing-applicable', { part: path });
  return worked;
}

function childInputs(children: readonly CompiledPart[], input: Input, run: Run): ((id: string) => Input) | null {
  const known = children.filter((child) => child.needsInput).map((child) => child.id);
  if (input.path.length === 0) {
    const sheet = input.value as Readonly<Record<string, unknown>>;
    return (id) => ({ value: own(sheet, id), path: [id] });
  }
  if (known.length === 0) return (id) => ({ value: undefined, path: [...input.path, id] });
  // A map is not missed where none of its parts applies.
  if (input.value === undefined) return (id) => ({ value: undefined, path: [...input.path, id] });
  return readMap(run, input, known);
}

function workChild(child: CompiledPart, input: Input, run: Run): Node | null {
  const reason = own(run.sheet.notApplicable, child.path);
  if (reason === undefined) {
    const needed = child.needsInput && !(input.value === undefined && allLeftOut(child, run));
    return needed && !isGiven(run, input, child.path, child.title) ? null : workNode(child, input, run);
  }
  const at = { value: undefined, path: ['notApplicable', child.path] };
  if (!run.redistribute) return refuse(run, at, 'not-applicable-refused', { part: child.path });
  if (input.value !== undefined) return refuse(run, at, 'not-applicable-with-input', { part: child.path });
  return notApplicableNode(child, reason, run);
}

/** Whether every part below a container is stated not to apply: its map need not be written then. */
function allLeftOut(part: CompiledPart, run: Run): boolean {
  return (
    part.children.length > 0 && part.children.every((child) => own(run.sheet.notApplicable, child.path) !== undefined)
  );
}

/** The weights of the children that apply, with the weight of the others passed on in proportion; null where no weight is left. */
function passOnWeights(nodes: readonly Node[]): readonly (Exact | null)[] | null {
  if (nodes.every((node) => node.applies)) return nodes.map((node) => node.weight);
  const rest = sumOf(nodes.flatMap((node) => (node.applies && node.weight ? [node.weight] : [])));
  if (rest.equals(ZERO)) return null;
  return nodes.map((node) => node.weight && (node.applies ? node.weight.div(rest) : ZERO));
}

/** The trace of a child; where its weight is not the stated one, with both. */
function withPassedOn(node: Node, weight: Exact | null): TraceNode {
  const trace = node.tell();
  if (!node.weight || !weight || weight === node.weight) return trace;
  const stated = formatShare(node.weight);
  trace.weight = { ...weightFigure(weight), stated };
  if (node.applies) trace.notes.push({ key: 'weight-redistributed', args: { stated, weight: formatShare(weight) } });
  return trace;
}

function withContribution(trace: TraceNode, contribution: Exact | null | undefined): TraceNode {
  if (contribution) trace.contribution = { exact: serializeExact(contribution), text: formatExact(contribution) };
  return trace;
}
