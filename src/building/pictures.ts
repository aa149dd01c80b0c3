import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../domain/portal.ts';
import type { PictureFacts, PictureVariant } from '../views/picture.ts';

/** Photos; a drawing is one file for all sizes. */
const PHOTO = /\.(?:jpe?g|png|webp|avif)$/i;

/** Qualities at which the three look alike. */
const QUALITY = { avif: 55, webp: 76, jpeg: 80 } as const;

/** The photos that write-ups and demonstration sites show, with their sizes. What cannot be read as a picture is left as it is. */
export async function measurePictures(root: string, portal: Portal): Promise<ReadonlyMap<string, PictureFacts>> {
  const named = new Set([
    ...[...portal.practices.values()].flatMap(({ picture, figures }) => [
      ...(picture ? [picture.file] : []),
      ...figures,
    ]),
    ...[...portal.sites.values()].flatMap(({ photo }) => (photo ? [photo.file] : [])),
  ]);
  const photos = [...named].filter((file) => PHOTO.test(file)).sort();
  if (photos.length === 0) return new Map();
  const { default: sharp } = await import('sharp');
  const measured = new Map<string, PictureFacts>();
  for (const file of photos) {
    try {
      const bytes = readFileSync(join(root, 'public', file));
      const { autoOrient } = await sharp(bytes).metadata();
      measured.set(file, { ...autoOrient, digest: hash('sha256', bytes) });
    } catch {
      // Pages show the file itself; whether it is a picture at all is another check's business.
    }
  }
  return measured;
}

/** A photo of the portal in one size and format, upright and without what the camera noted in it. */
export async function makePicture(root: string, { from, width, format }: PictureVariant): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(join(root, 'public', from))
    .autoOrient()
    .resize({ width })
    .toFormat(format, { quality: QUALITY[format], ...(format === 'jpeg' ? { mozjpeg: true } : {}) })
    .toBuffer();
}
