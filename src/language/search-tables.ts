import { from, to } from 'opencc-js/preset';
import { pinyin, polyphonic } from 'pinyin-pro';

/** Variants in names that the tables of characters leave to phrases, or do not have. */
const MORE = ['浚濬', '宁甯寧', '凌淩', '杰傑', '升昇陞', '堃坤', '峰峯', '群羣', '裏里裡', '村邨', '迹跡蹟', '略畧'];

/**
 * Classes of characters that stand for each other: simplified, traditional, of Taiwan and of Hong Kong, made of the tables of
 * OpenCC character by character, so that a text keeps its length. Each is a text whose first character is the simplified one.
 */
export function variantClasses(): string[] {
  const root = new Map<string, string>();
  const find = (character: string): string => {
    const up = root.get(character);
    return up === undefined || up === character ? character : find(up);
  };
  // The simplified side stays the root wherever one is known.
  const join = (simplified: string, other: string) => {
    const [a, b] = [find(simplified), find(other)];
    root.set(a, a);
    root.set(other, other === b ? a : b);
    if (a !== b) root.set(b, a);
  };
  for (const [plain, other] of pairsOf(from['cn'])) join(plain, other);
  for (const [other, plain] of pairsOf(to['cn'])) join(plain, other);
  for (const groups of [to['tw'], to['hk']]) for (const [plain, other] of pairsOf(groups)) join(plain, other);
  for (const groups of [from['tw'], from['hk']]) for (const [other, plain] of pairsOf(groups)) join(plain, other);
  for (const [first = '', ...others] of MORE) for (const other of others) join(first, other);
  const classes = new Map<string, Set<string>>();
  for (const character of [...root.keys()].sort()) {
    const of = classes.get(find(character)) ?? new Set([find(character)]);
    classes.set(find(character), of.add(character));
  }
  return [...classes.values()].filter((of) => of.size > 1).map((of) => [...of].join(''));
}

/** Pairs of one UTF-16 unit each from groups of OpenCC's dictionaries, which are texts such as `后 後|发 發`. */
function pairsOf(groups: readonly (readonly unknown[])[] | undefined): [string, string][] {
  return (groups ?? [])
    .flat()
    .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []))
    .map((line): [string, string] => [line.slice(0, 1), line.slice(2)])
    .filter(([a, b]) => a !== '' && b.length === 1);
}

/** Surnames that the library reads otherwise. */
const SURNAMES: Readonly<Record<string, string>> = { 秘: 'bi', 种: 'chong', 牟: 'mu' };

/** Readings of a text without tones, one for each UTF-16 unit, '' where it is not Chinese; ü is v. A person's surname is read as one. */
export function readingsOf(text: string, person: boolean): string[] {
  const syllables = pinyin(text, { type: 'array', toneType: 'none', v: true, surname: person ? 'head' : 'off' });
  const units: string[] = [];
  const characters = [...text];
  if (syllables.length !== characters.length) return text.split('').map(() => '');
  for (const [index, character] of characters.entries()) {
    const own = person && index === 0 ? SURNAMES[character] : undefined;
    const syllable = own ?? syllables[index] ?? '';
    units.push(/^[a-z]+$/.test(syllable) && /\p{Script=Han}/u.test(character) ? syllable : '');
    if (character.length === 2) units.push('');
  }
  return units;
}

/** All readings of one character without tones. */
export function allReadingsOf(character: string): string[] {
  const [readings = ''] = polyphonic(character, { toneType: 'none', v: true });
  return [...new Set(readings.split(' '))].filter((each) => /^[a-z]+$/.test(each));
}
