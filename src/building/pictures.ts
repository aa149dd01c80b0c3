import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../domain/portal.ts';
import type { PictureFacts, PictureVariant } from '../views/picture.ts';

const PHOTO = /\.(?:jpe?g|png|webp|avif)$/i;
/** Drawings are made into dots where they have no text: that would be set in whatever fonts a machine has. */
const DRAWING = /\.svg$/i;

/** Qualities at which the three look alike. */
const QUALITY = { avif: 55, webp: 76, jpeg: 80 } as const;

/** The pictures that write-ups show, and the photos of demonstration sites, with their sizes. What cannot be read as a picture is left as it is. */
export async function measurePictures(root: string, portal: Portal): Promise<ReadonlyMap<string, PictureFacts>> {
  const written = [...portal.practices.values()].flatMap(({ picture, figures }) => [
    ...(picture ? [picture.file] : []),
    ...figures,
  ]);
  const taken = [...portal.sites.values()].flatMap(({ photo }) => (photo ? [photo.file] : []));
  const drawings = new Set(written.filter((file) => DRAWING.test(file)));
  const photos = [...new Set([...written, ...taken])].filter((file) => PHOTO.test(file) || drawings.has(file)).sort();
  if (photos.length === 0) return new Map();
  const { default: sharp } = await import('sharp');
  const measured = new Map<string, PictureFacts>();
  for (const file of photos) {
    try {
      const bytes = readFileSync(join(root, 'public', file));
      const drawing = drawings.has(file);
      if (drawing && bytes.includes('<text')) continue;
      const { autoOrient } = await sharp(bytes).metadata();
      measured.set(file, { ...autoOrient, digest: hash('sha256', bytes), drawing });
    } catch {
      // Pages show the file itself; whether it is a picture at all is another check's business.
    }
  }
  return measured;
}

/** A picture of the portal in one size and format, upright and without what the camera noted in it. */
export async function makePicture(root: string, { from, width, format }: PictureVariant): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const file = join(root, 'public', from);
  if (format === 'png') {
    const { width: own } = await sharp(file).metadata();
    // Lines are drawn at the size that is wanted, not enlarged as dots.
    const density = Math.min(2400, Math.max(1, (72 * width) / own));
    return sharp(file, { density }).resize({ width }).png({ palette: true }).toBuffer();
  }
  return sharp(file)
    .autoOrient()
    .resize({ width })
    .toFormat(format, { quality: QUALITY[format], ...(format === 'jpeg' ? { mozjpeg: true } : {}) })
    .toBuffer();
}
