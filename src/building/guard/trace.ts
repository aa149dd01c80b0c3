import type { At } from '../../domain/finding.ts';
import type { Hit } from '../../domain/guard/hit.ts';
import { findPersonal } from '../../domain/guard/scan.ts';

/** Between digits the letters of an escape may stand, as in "\\t" or "\\u200b". */
const BETWEEN_DIGITS = String.raw`(?:\\u[0-9a-f]{4}|\D){0,8}?`;
const BETWEEN_WORDS = String.raw`[^\p{L}\p{N}]{0,8}`;

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
    const pattern = new RegExp(
      [...hit.plain].map(asWritten).join(/^\d/.test(hit.plain) ? BETWEEN_DIGITS : BETWEEN_WORDS),
      'iu',
    );
    for (const [file, text] of this.#sources) {
      // Full-width digits are as long as narrow ones, so that the offsets stay.
      const found = pattern.exec(text.replace(/[０-９Ｘｘ]/gu, (character) => character.normalize('NFKC')));
      if (found) return { file, from: found.index, until: found.index + found[0].length };
    }
    return null;
  }
}

/** A pattern for one character as it stands in a source: itself, or a digit by an escape of YAML, JSON or HTML. */
function asWritten(character: string): string {
  if (!/\d/.test(character)) return character.replace(/[^\p{L}\p{N}]/u, String.raw`\$&`);
  return String.raw`(?:${character}|\\x3${character}|\\u003${character}|&#0*${48 + Number(character)};|&#x3${character};)`;
}
