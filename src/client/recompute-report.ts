import { exact, formatExact } from '../domain/exact.ts';
import type { GateOutcome, Result } from '../domain/scoring/result.ts';
import type { TraceAdjustment, TraceNode } from '../domain/scoring/trace.ts';
import type { FetchedWords as Words } from '../words/fetched.ts';
import { gateText } from '../words/gate-text.ts';

/*
 * What is said of a score worked out again, beside the published one.
 */

/** Where a score goes by what is tried, in a sentence or two. */
export function verdictOf(published: Result, tried: Result, { scores }: Words, isChanged: boolean): string {
  const { recompute: w, result: said } = scores;
  if (tried.ballot) return said.ballotShort(tried.ballot.title, tried.ballot.voters, tried.ballot.needed);
  if (tried.value === null || published.value === null) return w.notScored;
  const isStars = tried.trace?.method === 'stars';
  if (!isChanged) return (isStars ? w.sameStars : w.same)(tried.value, tried.grade);
  const difference = exact(tried.value).sub(exact(published.value));
  const direction = difference.n === 0n ? 'same' : difference.s > 0n ? 'up' : 'down';
  const move = w.move(direction, formatExact(difference.abs()));
  const total = direction === 'same' ? w.changedNot(tried.value) : w.changed(published.value, tried.value, move);
  if (published.grade === null && tried.grade === null) return total;
  const grade =
    published.grade === tried.grade
      ? w.gradeSame(tried.grade ?? w.noGrade)
      : w.gradeChanged(published.grade ?? w.noGrade, tried.grade ?? w.noGrade);
  return `${total}${grade}`;
}

/** What moved the grade or held a figure: gates with the grade before and after, maxima, full marks, zero. */
export function limitsOf(result: Result, words: Words): string[] {
  const { recompute: w } = words.scores;
  let grade = result.gradeBeforeGates;
  const gates = result.gates.flatMap((gate) => {
    if (!gate.met) return [];
    const before = grade;
    const effect = gate.effects.find((each) => each.kind === 'at-most' || each.kind === 'grade');
    if (gate.changed && effect) grade = effect.grade;
    const outcome = gate.changed ? w.gateChanged(before ?? w.noGrade, grade ?? w.noGrade) : w.gateMet;
    return [`${textOf(gate, words)}${words.semicolon}${outcome}${words.stop}`];
  });
  return [...gates, ...(result.trace ? heldIn(result.trace, words) : [])];
}

function textOf({ title, condition, effects }: GateOutcome, words: Words): string {
  const plain = effects.flatMap((each) => (each.kind === 'at-most' || each.kind === 'grade' ? [each] : []));
  const asked = condition.kind === 'result' ? { kind: condition.kind, scheme: condition.schemeTitle } : condition;
  const isTotal = condition.kind === 'part' && condition.part === 'total';
  return gateText({ title: title ?? null, condition: { ...asked, isTotal } as never, effects: plain }, words);
}

const HELD = new Set(['held-at-full', 'held-at-zero']);

function heldIn(node: TraceNode, words: Words): string[] {
  const { scores } = words;
  const title = node.path === 'total' ? scores.result.score : scores.name(node.title);
  const said = (text: string) => scores.recompute.limitOf(title, text);
  return [
    ...node.notes.flatMap(({ key, args }) => (HELD.has(key) ? [said(scores.notes[key](args))] : [])),
    ...node.adjustments
      .filter(({ standing }) => standing !== 'counted')
      .map(
        (item) =>
          `${said(scores.recompute.adjusted(pointsOf(item, words), scores.standing[item.standing]))}${words.stop}`,
      ),
    ...node.children.flatMap((child) => heldIn(child, words)),
  ];
}

function pointsOf({ kind, points }: TraceAdjustment, { scores }: Words): string {
  return kind === 'bonus' ? scores.result.bonus(points) : scores.result.penalty(points);
}

/** One node of both scores, side by side. */
export interface Step {
  title: string;
  depth: number;
  words: string;
  figures: string;
  published: string;
  tried: string;
}

/** Every node with how it was worked out, from the total down. */
export function stepsOf(published: TraceNode, tried: TraceNode | null, words: Words, depth = 0): Step[] {
  const { scores } = words;
  const node = tried ?? published;
  const { key, args, figures } = node.formula;
  return [
    {
      title: node.path === 'total' ? scores.result.score : scores.name(node.title),
      depth,
      words:
        node.notApplicable === undefined ? scores.formula[key](args) : scores.result.notApplicable(node.notApplicable),
      figures: node.adjusted ? `${figures}${words.semicolon}${node.adjusted.figures}` : figures,
      published: published.value || '–',
      tried: (tried?.value ?? '') || '–',
    },
    ...published.children.flatMap((child, index) => stepsOf(child, tried?.children[index] ?? null, words, depth + 1)),
  ];
}
