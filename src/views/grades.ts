import type { Scheme } from '../domain/records/scheme.ts';
import { gradeNamesOf } from '../domain/scoring/compile.ts';

/** A grade or class, with its place on the colour scale: 1 the best, at most 6. */
export interface GradeView {
  name: string;
  step: number;
}

/** Which steps of the colour scale a number of grades takes; the best stands at its deep end, the last at its warm end. */
const SPREAD: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [1, 4],
  3: [1, 3, 4],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

/** A grade as pages mark it; a grade the scheme does not know, such as an old announced one, has no place on the scale. */
export function gradeView(scheme: Scheme, name: string | null): GradeView | null {
  if (name === null) return null;
  return { name, step: stepsOf(scheme).get(name) ?? 0 };
}

/** Lists show a grade a line, and a scheme has few. */
const known = new WeakMap<Scheme, ReadonlyMap<string, number>>();

function stepsOf(scheme: Scheme): ReadonlyMap<string, number> {
  let steps = known.get(scheme);
  if (!steps) {
    const names = gradeNamesOf(scheme);
    steps = new Map(names.map((name, place) => [name, stepOf(place, names.length)]));
    known.set(scheme, steps);
  }
  return steps;
}

/** The step of the nth of so many, counted from 0. */
export function stepOf(place: number, count: number): number {
  return SPREAD[count]?.[place] ?? Math.min(place + 1, 6);
}
