import { type Exact, exact } from '../exact.ts';
import type { CompiledScheme } from './compile.ts';
import type { Node } from './node.ts';

/**
 * The grade of a published (rounded) total; null where the scheme gives none for it. Where the total may exceed the full mark,
 * the best grade has no upper limit.
 */
export function gradeOf(compiled: CompiledScheme, published: Exact, root: Node): string | null {
  if (compiled.grades.length === 0) return compiled.gradeNames.length > 0 ? (root.outcome ?? null) : null;
  const band = compiled.grades.find((each) => each.min.compare(published) <= 0);
  const open = band === compiled.grades[0] && compiled.root.bonus?.mayExceed === true;
  return band && (open || band.max === null || band.max.compare(published) >= 0) ? band.name : null;
}

/** The lower of two grades; a grade the scheme does not know counts as no limit. */
export function lowerGrade(compiled: CompiledScheme, a: string | null, b: string): string | null {
  const names = compiled.gradeNames;
  if (a === null) return null;
  return names.indexOf(b) > names.indexOf(a) ? b : a;
}

/** The grade next below one, or the grade itself where it is the lowest. */
export function gradeBelow(compiled: CompiledScheme, grade: string): string {
  const names = compiled.gradeNames;
  return names[names.indexOf(grade) + 1] ?? grade;
}

/** Whether a published figure is below one limit and at or above another; a limit left out does not bind. */
export function isWithin(value: string, limits: { below?: string | undefined; atLeast?: string | undefined }): boolean {
  const figure = exact(value);
  if (limits.below !== undefined && figure.compare(exact(limits.below)) >= 0) return false;
  return limits.atLeast === undefined || figure.compare(exact(limits.atLeast)) >= 0;
}
