import { type Palette, paletteOf } from '../domain/palette.ts';
import type { Site } from './site.ts';

/** The colours of a portal that names its main one; null where it has those of the style sheet. */
export function coloursView(site: Site): Palette | null {
  const { colour } = site.portal.config;
  return colour === undefined ? null : paletteOf(colour);
}

/** What tells the style sheet of one main colour from that of another in its address; none where the portal names none. */
export function colourNames(site: Site): readonly string[] {
  const { colour } = site.portal.config;
  return colour === undefined ? [] : [colour.slice(1)];
}
