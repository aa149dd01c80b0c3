/*
 * Colours of a portal from its one main colour. Light and dark, links, washes and steps are taken from its hue; each is made
 * darker or lighter until what stands on it can be read (WCAG 2.2, 1.4.3 and 1.4.6).
 */
import { type Colour, contrast, hexOf, oklchOf, readable } from './colour.ts';

/** A colour in light and in dark surroundings. */
export interface Pair {
  readonly light: Colour;
  readonly dark: Colour;
}

/** The colours that follow from a portal's main colour; the names are those of the style sheet's tokens. */
export type Palette = Readonly<Record<(typeof TOKENS)[number], Pair>>;

export const TOKENS = [
  'main',
  'on-main',
  'main-deep',
  'on-main-soft',
  'main-strong',
  'main-wash',
  'link',
  'step-1',
  'step-2',
  'step-3',
] as const;

/** The main colour of a portal that names none: a deep teal ink. */
export const MAIN_COLOUR: Colour = '#0f4c55';

/** What stands around the derived colours and does not follow from them. */
export const SURROUNDINGS = {
  paper: { light: '#fffefa', dark: '#0f1719' },
  shade: { light: '#f6f3ea', dark: '#172225' },
  'gold-wash': { light: '#fdf4dd', dark: '#2a2615' },
  ink: { light: '#16262b', dark: '#e7ecea' },
  'ink-soft': { light: '#4a5b60', dark: '#aab8b8' },
  /** Paper in high contrast. */
  extreme: { light: '#ffffff', dark: '#000000' },
  'on-main-deep': { light: '#f4f7f4', dark: '#f4f7f4' },
  'gold-bright': { light: '#f0b93a', dark: '#f0b93a' },
  'on-step-1': { light: '#ffffff', dark: '#0f1719' },
  'on-step-2': { light: '#ffffff', dark: '#0f1719' },
  'on-step-3': { light: '#16262b', dark: '#ffffff' },
} as const satisfies Record<string, Pair>;

type Name = (typeof TOKENS)[number] | keyof typeof SURROUNDINGS;

/** What is read or recognised on what, and the least contrast it needs: 4.5 for text, 3 for edges, 7 in high contrast. */
export const READ_ON: readonly (readonly [text: Name, ground: Name, least: number])[] = [
  ['main', 'paper', 4.5],
  ['main', 'shade', 4.5],
  ['on-main', 'main', 4.5],
  ['on-main-deep', 'main-deep', 7],
  ['on-main-soft', 'main-deep', 4.5],
  ['gold-bright', 'main-deep', 3],
  ['main-strong', 'extreme', 7],
  ['ink', 'main-wash', 7],
  ['ink-soft', 'main-wash', 4.5],
  ['link', 'paper', 4.5],
  ['link', 'shade', 4.5],
  ['link', 'gold-wash', 4.5],
  ['link', 'main-wash', 4.5],
  ['on-step-1', 'step-1', 4.5],
  ['on-step-2', 'step-2', 4.5],
  ['on-step-3', 'step-3', 4.5],
];

/** The colours that follow from a main colour; in light surroundings the main colour is as it was given. */
export function paletteOf(main: Colour): Palette {
  const { hue, chroma } = oklchOf(main);
  const { paper, shade, ink, extreme } = SURROUNDINGS;
  const tone = (lightness: number, share = 1): Colour => hexOf({ lightness, chroma: chroma * share, hue });
  const wash = { light: tone(0.955, 0.18), dark: tone(0.265, 0.4) };
  const deep = { light: readable(tone(0.32), '#f4f7f4', 7.5, -1), dark: readable(tone(0.265), '#f4f7f4', 7.5, -1) };
  const dark = readable(tone(0.81), shade.dark, 7, 1);
  const grounds = (theme: keyof Pair) => [paper[theme], shade[theme], SURROUNDINGS['gold-wash'][theme], wash[theme]];
  return {
    main: { light: main, dark },
    'on-main': { light: '#ffffff', dark: deep.dark },
    'main-deep': deep,
    'on-main-soft': {
      light: readable(tone(0.84, 0.4), deep.light, 5, 1),
      dark: readable(tone(0.84, 0.4), deep.dark, 5, 1),
    },
    'main-strong': { light: readable(main, extreme.light, 7, -1), dark: readable(dark, extreme.dark, 7, 1) },
    'main-wash': wash,
    link: {
      light: grounds('light').reduce((colour, ground) => readable(colour, ground, 4.5, -1), tone(0.45, 1.15)),
      dark: grounds('dark').reduce((colour, ground) => readable(colour, ground, 4.5, 1), tone(0.79)),
    },
    'step-1': { light: readable(tone(0.385), '#ffffff', 4.5, -1), dark: readable(tone(0.85), paper.dark, 4.5, 1) },
    'step-2': { light: readable(tone(0.53), '#ffffff', 4.5, -1), dark: readable(tone(0.69), paper.dark, 4.5, 1) },
    'step-3': { light: readable(tone(0.76, 0.6), ink.light, 4.5, 1), dark: readable(tone(0.53), '#ffffff', 4.5, -1) },
  };
}

/** What of a palette cannot be read, the worst first; empty where all can. */
export function unreadable(
  palette: Palette,
): { text: Name; ground: Name; theme: keyof Pair; found: number; least: number }[] {
  const all: Readonly<Record<Name, Pair>> = { ...SURROUNDINGS, ...palette };
  return READ_ON.flatMap(([text, ground, least]) =>
    (['light', 'dark'] as const).flatMap((theme) => {
      const found = contrast(all[text][theme], all[ground][theme]);
      return found < least ? [{ text, ground, theme, found, least }] : [];
    }),
  ).sort((a, b) => a.found / a.least - b.found / b.least);
}

/** The nearest colour of the same hue that can be a main colour: as it is where it can be, else darker. */
export function readableMain(main: Colour): Colour {
  const { light: paper } = SURROUNDINGS.shade;
  return readable(readable(main, '#ffffff', 4.5, -1), paper, 4.5, -1);
}
