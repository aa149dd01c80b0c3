import { MAIN_COLOUR, paletteOf } from '../domain/palette.ts';
import type { PortalConfig } from '../domain/records/portal.ts';
import type { ShareView } from '../views/share.ts';
import type { Words } from '../words/words.ts';

/** What a share picture says, in words. */
export interface ShareCard {
  /** What kind of page it is. */
  readonly over: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** The one thing to be seen from afar. */
  readonly figure: { readonly value: string; readonly unit: string; readonly badge: string | null } | null;
  /** A line with its label. */
  readonly fact: { readonly label: string | null; readonly text: string } | null;
  readonly name: string;
  readonly owner: string;
  /** Text and signs in the portal's colour, what stands on them, and the band at the top. */
  readonly colours: { readonly main: string; readonly onMain: string; readonly deep: string };
}

/** Who publishes a picture. */
export interface Publisher {
  readonly name: string;
  readonly tagline: string | null;
  readonly owner: string;
  readonly colours: ShareCard['colours'];
}

/** The publisher of a portal's pictures. */
export function publisherOf({ name, tagline, owner, colour = MAIN_COLOUR }: PortalConfig): Publisher {
  // A picture does not know whether its reader has it dark: it is drawn for the light.
  const { main, 'on-main': onMain, 'main-deep': deep } = paletteOf(colour);
  const colours = { main: main.light, onMain: onMain.light, deep: deep.light };
  return { name, tagline: tagline ?? null, owner: owner.name, colours };
}

/** Puts what a share picture shows into words. */
export function shareCardOf(view: ShareView, { name, tagline, owner, colours }: Publisher, words: Words): ShareCard {
  const w = words.share;
  const card = { subtitle: null, figure: null, fact: null, name, owner: w.ownedBy(owner), colours };
  switch (view.kind) {
    case 'portal':
      return { ...card, over: '', title: name, subtitle: tagline };
    case 'scheme':
      return { ...card, over: w.scheme, title: view.title, subtitle: w.edition(view.edition) };
    case 'notice': {
      const text = view.until === null ? w.termFrom(view.from) : w.termOf(view.from, view.until);
      const fact = view.withdrawn ? { label: null, text: w.withdrawn } : { label: w.term, text };
      return { ...card, over: w.notice(view.of), title: view.title, subtitle: view.by, fact };
    }
    case 'result': {
      const { value, grade } = view;
      const figure = value === null ? (grade === null ? null : { value: grade, unit: '', badge: null }) : null;
      return {
        ...card,
        over: w.result(view.period, view.scheme),
        title: view.name,
        figure: figure ?? (value === null ? null : { value, unit: w.points, badge: grade }),
      };
    }
    case 'award': {
      const over = view.programme ?? w.award;
      const figure = { value: view.award, unit: '', badge: view.lost ? w.lost : null };
      return { ...card, over, title: view.project, figure, fact: { label: null, text: w.awardedBy(view.by, view.on) } };
    }
    case 'practice':
      return {
        ...card,
        over: w.practice,
        title: view.title,
        subtitle: view.subtitle,
        fact: { label: null, text: w.writtenBy(view.by, view.on) },
      };
  }
}

/** The mark that Chinese printers set for a type they do not have. */
const NO_TYPE = '〓';

/**
 * A card as a font can show it: characters it lacks become 〓, and are told. `has` says whether there is a glyph for a
 * code point.
 */
export function legibleCard(
  card: ShareCard,
  has: (codePoint: number) => boolean,
): { card: ShareCard; missing: string[] } {
  const missing = new Set<string>();
  const legible = (text: string): string =>
    Array.from(text.normalize('NFC'), (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20 || has(code)) return character;
      missing.add(character);
      return NO_TYPE;
    }).join('');
  const shown = JSON.parse(JSON.stringify(card), (_, value: unknown) =>
    typeof value === 'string' ? legible(value) : value,
  ) as ShareCard;
  return { card: shown, missing: [...missing] };
}
