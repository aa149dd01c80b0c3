import type { RecordAt } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { MethodTerms, Part } from '../records/part.ts';
import { ROOT } from '../records/root.ts';
import type { Scheme } from '../records/scheme.ts';
import type { RecordSet } from '../records/set.ts';

/** A part, or what a rater rates by; the latter has no name of its own. */
export type AnyPart = MethodTerms & Pick<Part, 'full' | 'bonus' | 'penalty'>;

/** The paths of all nodes of a scheme, the total first. */
export function pathsOf(scheme: Scheme): string[] {
  const below = (part: AnyPart, path: string): string[] => {
    const join = (id: string) => (path === ROOT ? id : `${path}/${id}`);
    if (part.method === 'sections' || part.method === 'sum') {
      return [path, ...part.parts.flatMap((child) => below(child, join(child.id)))];
    }
    if (part.method === 'checklist') return [path, ...part.items.map((item) => join(item.id))];
    if (part.method !== 'raters') return [path];
    return [path, ...part.raters.flatMap((rater) => (rater.by ? below(rater.by, join(rater.id)) : []))];
  };
  return below(scheme, ROOT);
}

/** A part that is none of those known. */
export function unknownPart(known: readonly string[], part: string, at: RecordAt): Finding[] {
  if (known.includes(part)) return [];
  return [finding('part-unknown', at, { part, nearest: nearest(part, known), known: known.join('、') })];
}

/** A grade that is none of those known. */
export function unknownGrade(known: readonly string[], grade: string, at: RecordAt): Finding[] {
  if (known.includes(grade)) return [];
  return [finding('grade-unknown', at, { grade, nearest: nearest(grade, known), known: known.join('、') })];
}

/** A reference to something that is not on record. */
export function unknownReference(kind: string, known: readonly string[], id: string, at: RecordAt): Finding[] {
  return known.includes(id) ? [] : [finding('reference-missing', at, { kind, id, nearest: nearest(id, known) })];
}

/** A kind of organisation that the portal does not list. */
export function unknownKind(set: RecordSet, id: string, at: RecordAt): Finding[] {
  return unknownReference(
    'kind',
    (set.config?.value.kinds ?? []).map((kind) => kind.id),
    id,
    at,
  );
}

/** An office that the portal does not list. */
export function unknownRole(set: RecordSet, id: string, at: RecordAt): Finding[] {
  return unknownReference(
    'role',
    (set.config?.value.roles ?? []).map((role) => role.id),
    id,
    at,
  );
}
