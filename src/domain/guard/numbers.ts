/*
 * Numbers as people write them: narrow or full-width digits, in groups, with spaces, dashes, dots, invisible characters or
 * one line break between. One pass over a text finds the runs of digits long enough to matter; the groups of a run are then
 * put together to every number that begins and ends where a group does.
 */

/** A number put together from neighbouring groups of digits. */
export interface WrittenNumber {
  readonly from: number;
  readonly until: number;
  /** Its digits in their narrow forms. */
  readonly digits: string;
  /** How many digits stand together; one group where nothing is between. */
  readonly groups: readonly number[];
  /** What stands between: nothing, spaces, dashes, both of them, or dots with or without others. */
  readonly gaps: 'none' | 'space' | 'dash' | 'dot' | 'mixed';
  readonly lineBreaks: number;
}

/** A run of digits; nothing in it is separated by more than a gap. */
export interface Run {
  readonly groups: readonly Group[];
}

interface Group {
  readonly from: number;
  readonly until: number;
  readonly digits: string;
  /** What stands between this group and the one before it, without invisible characters. */
  readonly gap: string;
}

const DIGIT = '0-9０-９';
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const BETWEEN = ` \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000\\-‐‑‒–—−－_·.${UNSEEN}`;
const SEPARATED = `(?:[${BETWEEN}]{0,3}|[ \\t\\u3000${UNSEEN}\\-]{0,3}\\r?\\n[ \\t\\u3000]{0,40})`;
const LEAST = 11;
const RUN = new RegExp(`[${DIGIT}](?:${SEPARATED}[${DIGIT}]){${LEAST - 1},}`, 'gu');
const TOGETHER = new RegExp(`[${DIGIT}](?:[${UNSEEN}]*[${DIGIT}])*`, 'gu');
const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'gu');
/** Characters of the check digit ten, Cyrillic and Greek look-alikes with them, after what may stand before it. */
const TEN = new RegExp(`[${BETWEEN}]{0,3}[xXｘＸхХΧχ](?![A-Za-z])`, 'uy');

/** The runs of eleven digits and more in a text, in order. */
export function* runsIn(text: string): Generator<Run> {
  for (const { 0: written, index } of text.matchAll(RUN)) {
    const groups: Group[] = [];
    let end = 0;
    for (const { 0: together, index: at } of written.matchAll(TOGETHER)) {
      const gap = written.slice(end, at).replace(INVISIBLE, '');
      groups.push({ from: index + at, until: index + at + together.length, digits: narrow(together), gap });
      end = at + together.length;
    }
    yield { groups };
  }
}

/** The number made of the groups of a run from `first` to `last`. */
export function numberOf({ groups }: Run, first: number, last: number): WrittenNumber {
  const taken = groups.slice(first, last + 1);
  const gaps = taken.slice(1).map(({ gap }) => gap);
  return {
    from: groups[first]?.from ?? 0,
    until: groups[last]?.until ?? 0,
    digits: taken.map(({ digits }) => digits).join(''),
    groups: taken.map(({ digits }) => digits.length),
    gaps: kindOf(gaps),
    lineBreaks: gaps.filter((gap) => gap.includes('\n')).length,
  };
}

/** Where the X that ends a number stands, if one follows at an offset: the offset after it, else null. */
export function tenAfter(text: string, offset: number): number | null {
  TEN.lastIndex = offset;
  return TEN.test(text) ? TEN.lastIndex : null;
}

function kindOf(gaps: readonly string[]): WrittenNumber['gaps'] {
  const kinds = new Set(
    gaps
      .map((gap) => gap.replace(/\r?\n[ \t\u3000]*/, ''))
      .filter((gap) => gap !== '')
      .map((gap) => (/[._·]/.test(gap) ? 'dot' : /^\s+$/u.test(gap) ? 'space' : 'dash')),
  );
  if (kinds.has('dot')) return 'dot';
  if (kinds.size > 1) return 'mixed';
  return [...kinds][0] ?? 'none';
}

function narrow(written: string): string {
  return written.normalize('NFKC').replace(/[^0-9]/g, '');
}
