import type { Part } from './part.ts';
import type { Scheme } from './scheme.ts';

/*
 * A scheme as a part. Apart from the schema of its record, so that scoring runs in a browser without what checks records.
 */

/** Id of the node that stands for the whole scheme in a trace, and the key of its inputs on a sheet where it has no parts. */
export const ROOT = 'total';

/** The tree of a scheme as one part: the scheme itself under the id ROOT. */
export function rootPart(scheme: Scheme): Part {
  return { ...scheme, id: ROOT, weight: undefined, share: undefined } as Part;
}

/** `id@edition` of a scheme or programme. */
export function editionOf(record: { id: string; edition: string }): string {
  return `${record.id}@${record.edition}`;
}
