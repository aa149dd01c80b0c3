import { pinyin } from 'pinyin-pro';
import { surnameOf } from '../domain/name.ts';
import { compareStrokes, strokesOf } from './stroke-order.ts';

/** How a list of names is sorted. */
export interface NameOrder {
  by: 'strokes' | 'pinyin';
  /** Whether the names are of people, whose surnames are compared first and read as surnames. */
  people: boolean;
  /**
   * Of people with one surname: those with a given name of one character first, or all by the strokes of the given name. The
   * rule is silent, and bodies differ.
   */
  singles: 'first' | 'among';
}

/**
 * The order of names, as positions in the list given, or null where a character is not in the table of strokes: a place
 * that is not known is not guessed. Equal names keep their order. The same on every machine, whatever its language.
 */
export function orderOf(names: readonly string[], order: NameOrder): number[] | null {
  if (order.by === 'strokes' && unknownCharacters(names).length > 0) return null;
  const compare = order.by === 'strokes' ? byStrokes(order) : byPinyin(names, order);
  return names.map((_, index) => index).sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b);
}

/** Chinese characters of names whose strokes are not known, each once. */
export function unknownCharacters(names: readonly string[]): string[] {
  const characters = names.flatMap((name) => [...name]);
  return [...new Set(characters)].filter((each) => /\p{Script=Han}/u.test(each) && strokesOf(each) === null);
}

function byStrokes({ people, singles }: NameOrder) {
  return (a: string, b: string): number => {
    if (!people) return compareTexts(a, b);
    const [one, other] = [surnameOf(a), surnameOf(b)];
    const given = [a.slice(one.length), b.slice(other.length)] as const;
    const [x, y] = [[...given[0]].length === 1, [...given[1]].length === 1];
    const first = singles === 'first' && x !== y ? (x ? -1 : 1) : 0;
    return compareTexts(one, other) || first || compareTexts(...given);
  };
}

/** Character by character; a text that is the beginning of another comes before it. */
function compareTexts(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  for (const [index, character] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    const compared = compareStrokes(character, against) || compareUnits(character, against);
    if (compared !== 0) return compared;
  }
  return one.length - other.length;
}

/** Syllable by syllable: letters, then tone; of equal sound by strokes. */
function byPinyin(names: readonly string[], { people }: NameOrder) {
  const keys = new Map(names.map((name) => [name, syllables(name, people)]));
  return (a: string, b: string): number => {
    const [one, other] = [keys.get(a) ?? [], keys.get(b) ?? []];
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
      const compared = compareUnits(one[index] ?? '', other[index] ?? '');
      if (compared !== 0) return compared;
    }
    return compareTexts(a, b);
  };
}

/** `lü4` sorts as `lv 4`: after all of `lu`. */
function syllables(name: string, people: boolean): string[] {
  return pinyin(name, { type: 'array', toneType: 'num', v: true, surname: people ? 'head' : 'off' }).map((syllable) =>
    syllable.replace(/(?<=[a-z])(\d)$/, ' $1'),
  );
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
