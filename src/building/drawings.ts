import { type Finding, finding } from '../domain/finding.ts';
import { legibleCard, publisherOf, shareCardOf } from '../exports/share.ts';
import { pictureVariants } from '../views/picture.ts';
import { type SharePicture, sharePictures } from '../views/share.ts';
import type { Site } from '../views/site.ts';
import { wordsOf } from '../words/words.ts';
import type { Drawing } from './drawing.ts';
import { shareGlyphs } from './share-font.ts';

/**
 * Every picture of the site that is made, the share pictures in its main language. `findings` gets what the font of share
 * pictures lacks, at the place in `sources` where it stands.
 */
export function* drawingsOf(
  site: Site,
  root: string,
  sources: ReadonlyMap<string, string>,
  findings: Finding[],
): Generator<Drawing> {
  const publisher = publisherOf(site.portal.config);
  const words = wordsOf(site.language);
  const has = shareGlyphs();
  const known = new Set<string>();
  for (const picture of sharePictures(site)) {
    const { card, missing } = legibleCard(shareCardOf(picture.view, publisher, words), has);
    const news = missing.filter((character) => !known.has(character));
    for (const character of news) known.add(character);
    if (news.length > 0) findings.push(missingIn(picture, card.title, news, sources));
    yield { drawn: picture.file, card };
  }
  for (const photo of pictureVariants(site)) yield { drawn: photo.file, photo, root };
}

/** A finding that characters of a picture have no glyph, where the first of them stands in the records. */
function missingIn(
  { file }: SharePicture,
  title: string,
  missing: readonly string[],
  sources: ReadonlyMap<string, string>,
): Finding {
  const args = { characters: missing.join(''), title };
  for (const [source, text] of sources) {
    const from = text.normalize('NFC') === text ? text.indexOf(missing[0] ?? '') : -1;
    if (from >= 0) {
      const until = from + (missing[0]?.length ?? 1);
      return finding('share-character-missing', { file: source, from, until }, args);
    }
  }
  return finding('share-character-missing', { file }, args);
}
