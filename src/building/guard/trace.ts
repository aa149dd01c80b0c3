import type { At } from '../../domain/finding.ts';
import type { Hit } from '../../domain/guard/hit.ts';
import { findPersonal } from '../../domain/guard/scan.ts';

/** Finds where in the texts of a portal something stands that was seen in what is made of them. */
export class Trace {
  readonly #sources: ReadonlyMap<string, string>;
  #known: Map<string, At> | null = null;

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  /** The place where a detector finds the same, whose finding was given or waived when the records were checked; or null. */
  judged(hit: Hit): At | null {
    this.#known ??= new Map(
      [...this.#sources].flatMap(([file, text]) =>
        findPersonal(text).map(({ detector, plain, from, until }) => [`${detector} ${plain}`, { file, from, until }]),
      ),
    );
    return this.#known.get(`${hit.detector} ${hit.plain}`) ?? null;
  }

  /** The place where the same digits or words stand, with whatever between; or null. */
  placeOf(hit: Hit): At | null {
    const judged = this.judged(hit);
    if (judged) return judged;
    const escaped = [...hit.plain].map((character) => character.replace(/[^\p{L}\p{N}]/u, '\\$&'));
    // Between digits the letters of an escape may stand, as in "\\t" or "\\u200b".
    const between = /^\d/.test(hit.plain) ? '(?:\\\\u[0-9a-f]{4}|\\D){0,8}?' : '[^\\p{L}\\p{N}]{0,8}';
    const pattern = new RegExp(escaped.join(between), 'iu');
    for (const [file, text] of this.#sources) {
      // Full-width digits are as long as narrow ones, so that the offsets stay.
      const found = pattern.exec(text.replace(/[０-９Ｘｘ]/gu, (character) => character.normalize('NFKC')));
      if (found) return { file, from: found.index, until: found.index + found[0].length };
    }
    return null;
  }
}
