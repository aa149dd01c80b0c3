/*
 * The parts of a write-up from which others can learn: why, what was done, what came of it in figures, and what the writers
 * would do again or not. Collections of good practice ask for the same four.
 */

export const PRACTICE_PARTS = ['background', 'done', 'effect', 'lessons'] as const;
export type PracticePart = (typeof PRACTICE_PARTS)[number];

/** A stretch of an article under a heading of the second level; the title of what stands before the first one is empty. */
export interface ProseSection {
  title: string;
  text: string;
}

/** Headings that say by themselves which part they begin. */
const TELLING: Readonly<Record<PracticePart, RegExp>> = {
  background: /背景|缘由|由来|起因|为什么|难题/,
  done: /做法|举措|措施|怎么做|怎样做/,
  effect: /成效|效果|变化|变了|结果|成绩/,
  lessons: /启示|体会|经验|教训|反思|不足|思考/,
};

/** Shorter articles are news, not write-ups. */
const WRITE_UP = 600;
/** An opening of so many characters tells why. */
const OPENING = 60;

/** What the structure of a write-up lacks. */
export interface StructureFaults {
  readonly missing: readonly PracticePart[];
  /** Parts that the outline puts under a heading there is not. */
  readonly unknown: readonly { readonly part: PracticePart; readonly heading: string }[];
  /** The heading of an effect that is told without a figure. */
  readonly bare: string | null;
}

/**
 * Looks for the parts of a write-up: under the heading its outline names, else under one that says so. What stands before
 * the first heading is a background, and a section that is no other part tells what was done.
 */
export function structureOf(
  sections: readonly ProseSection[],
  outline: Partial<Readonly<Record<PracticePart, string | undefined>>>,
  characters: number,
): StructureFaults {
  const headed = sections.filter(({ title }) => title !== '');
  const known = new Set(headed.map(({ title }) => title));
  const named = PRACTICE_PARTS.flatMap((part) => {
    const heading = outline[part];
    return heading === undefined ? [] : [{ part, heading }];
  });
  const unknown = named.filter(({ heading }) => !known.has(heading));
  if (characters < WRITE_UP) return { missing: [], unknown, bare: null };
  const partOf = (title: string): PracticePart | undefined =>
    named.find(({ heading }) => heading === title)?.part ?? PRACTICE_PARTS.find((part) => TELLING[part].test(title));
  const found = new Set(headed.map(({ title }) => partOf(title) ?? 'done'));
  const opening = sections.find(({ title }) => title === '');
  if (opening && opening.text.trim().length >= OPENING) found.add('background');
  for (const { part } of unknown) found.add(part);
  const effects = headed.filter(({ title }) => partOf(title) === 'effect');
  const told = effects.some(({ text, title }) => /[\d０-９]/.test(text.replace(title, '')));
  return {
    missing: PRACTICE_PARTS.filter((part) => !found.has(part)),
    unknown,
    bare: told ? null : (effects[0]?.title ?? null),
  };
}
