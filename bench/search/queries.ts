import { Converter } from 'opencc-js';
import { Chance } from '../guard/chance.ts';
import type { Page } from './corpus.ts';
import { READINGS } from './readings.ts';

export const KINDS = ['substring', 'traditional', 'mixed', 'pinyin', 'initials', 'half-typed'] as const;
export type Kind = (typeof KINDS)[number];

/** What somebody types, and what counts as right. */
export interface Query {
  readonly kind: Kind;
  readonly text: string;
  /** The words as they stand in the page the query was cut from; for readings the name. */
  readonly means: string;
  /** Number of that page. */
  readonly page: number;
  /** Whether the cut goes through a word. */
  readonly acrossWords: boolean;
}

/** How many of each kind are asked. */
export interface Counts {
  readonly substring: number;
  readonly traditional: number;
  readonly mixed: number;
}

const LONGEST = 2000;
const HAN = /^\p{Script=Han}+$/u;
const MIXED = /^(?=.*[0-9a-z])[\p{Script=Han}0-9a-z]+$/iu;
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const scripts = ['t', 'tw', 'hk'].map((to) => Converter({ from: 'cn', to }));

/** Queries drawn from the pages of a corpus, half from titles and half from texts, the same for the same seed. */
export function queriesFor(seed: number, pages: readonly Page[], counts: Counts): Query[] {
  const chance = new Chance(seed);
  return [
    ...cuts(chance, pages, 'substring', counts.substring, (cut) => HAN.test(cut)),
    ...cuts(
      chance,
      pages,
      'traditional',
      counts.traditional,
      (cut) => HAN.test(cut),
      (cut) => chance.pick(scripts)(cut),
    ),
    ...cuts(chance, pages, 'mixed', counts.mixed, (cut) => MIXED.test(cut)),
    ...readings(chance, pages),
  ];
}

function cuts(
  chance: Chance,
  pages: readonly Page[],
  kind: Kind,
  count: number,
  fits: (cut: string) => boolean,
  write?: (cut: string) => string,
): Query[] {
  const made: Query[] = [];
  while (made.length < count) {
    const page = chance.below(pages.length);
    const from = pages[page];
    if (from === undefined) continue;
    // The figures of titles and branches are few and alike.
    if (kind === 'mixed' && from.kind !== 'article') continue;
    const inTitle = kind !== 'mixed' && made.length % 2 === 0;
    // Every place in the texts is as likely as any other, so a long text is drawn from more often.
    if (!inTitle && chance.below(LONGEST) >= from.paragraphs.join('').length) continue;
    const line = inTitle ? from.title : chance.pick(from.paragraphs);
    const start = chance.below(line.length);
    const cut = line.slice(start, start + chance.between(2, 8));
    if (cut.length < 2 || !fits(cut)) continue;
    const text = write?.(cut) ?? cut;
    if (write && text === cut) continue;
    made.push({ kind, text, means: cut, page, acrossWords: !isCutAtWords(line, start, start + cut.length) });
  }
  return made;
}

function isCutAtWords(line: string, start: number, end: number): boolean {
  const borders = new Set([...words.segment(line)].flatMap(({ index, segment }) => [index, index + segment.length]));
  return borders.has(start) && borders.has(end);
}

function readings(chance: Chance, pages: readonly Page[]): Query[] {
  return READINGS.flatMap(({ name, syllables }) => {
    const page = pages.findIndex(({ title }) => title === name);
    const query = (kind: Kind, text: string): Query => ({ kind, text, means: name, page, acrossWords: false });
    const last = syllables.at(-1) ?? '';
    const short = last.slice(0, chance.between(1, last.length));
    const part = syllables.slice(0, -1).map((each) => (chance.below(2) === 0 ? each : each.slice(0, 1)));
    return [
      query('pinyin', syllables.join('')),
      query('initials', syllables.map((each) => each.slice(0, 1)).join('')),
      query('half-typed', `${part.join('')}${short}`),
    ];
  });
}
