import { once } from './once.ts';
import { shownPractices, shownSites } from './reference.ts';
import type { Site } from './site.ts';

/*
 * Photos in the sizes and formats that readers' programs take. They are made from the files of the public folder while the
 * site is built, and named by the digest of the original: a photo that changes gets other names, one that stays is not made again.
 */

/** What is known of a picture: its pixels, turned upright, and a digest of its bytes. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  readonly digest: string;
  /** Whether it is drawn in lines, and so the same file for all sizes. */
  readonly drawing: boolean;
}

export const PICTURE_FORMATS = ['avif', 'webp', 'jpeg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Width in pixels of a drawing for programs that take no SVG, such as WeChat's editor. */
const PLAIN_WIDTH = 1080;
/** Widths photos are made in, in pixels; a photo is never made larger than it is. */
const WIDTHS = [480, 960, 1600] as const;
/** The width of the text on the page, for the browser's choice among the widths. */
const SIZES = '(max-width: 44rem) 100vw, 44rem';

/** A picture on a page. */
export interface PictureView {
  src: string;
  /** The same as JPEG or PNG, for programs that take nothing else. */
  plain: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  /** Its proportions, in pixels, so that its place is kept while it comes; null where they are not known. */
  size: { width: number; height: number } | null;
  /** Null for a drawing, which is one file for all sizes. */
  photo: {
    sizes: string;
    /** What to choose from, the smallest format first; `src` is of the last one. */
    sources: { type: string; srcset: string }[];
  } | null;
}

/** A photo in one size and format, not yet made. */
export interface PictureVariant {
  /** Its file below the site's folder. */
  readonly file: string;
  /** The file of the public folder it is made from. */
  readonly from: string;
  readonly width: number;
  readonly format: PictureFormat | 'png';
}

interface Shown {
  readonly file: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** A picture of the public folder as a page shows it. */
export function pictureView(site: Site, { file, alt, caption = '', credit = '' }: Shown): PictureView {
  const facts = site.pictures.get(file);
  const told = { alt, caption: caption || null, credit: credit || null };
  const own = site.to.file(file);
  if (!facts) return { src: own, plain: own, ...told, size: null, photo: null };
  const size = { width: facts.width, height: facts.height };
  if (facts.drawing) return { src: own, plain: site.to.file(plainFile(facts)), ...told, size, photo: null };
  const widths = widthsOf(facts);
  const sources = PICTURE_FORMATS.map((format) => ({
    type: `image/${format}`,
    srcset: widths.map((width) => `${site.to.file(variantFile(facts, width, format))} ${width}w`).join(', '),
  }));
  const src = site.to.file(variantFile(facts, widths.at(-1) ?? facts.width, 'jpeg'));
  return { src, plain: src, ...told, size, photo: { sizes: SIZES, sources: sources.slice(0, -1) } };
}

/** Every photo of the pages that are shown, in all sizes and formats, and every drawing as PNG, each file once. */
export const pictureVariants = once((site): readonly PictureVariant[] => {
  const files = new Set([
    ...shownPractices(site).flatMap(({ picture, figures }) => [...(picture ? [picture.file] : []), ...figures]),
    ...shownSites(site).flatMap(({ photo }) => (photo ? [photo.file] : [])),
  ]);
  const variants = new Map<string, PictureVariant>();
  for (const from of files) {
    const facts = site.pictures.get(from);
    if (!facts) continue;
    if (facts.drawing) {
      const file = plainFile(facts);
      variants.set(file, { file, from, width: PLAIN_WIDTH, format: 'png' });
      continue;
    }
    for (const width of widthsOf(facts)) {
      for (const format of PICTURE_FORMATS) {
        const file = variantFile(facts, width, format);
        variants.set(file, { file, from, width, format });
      }
    }
  }
  return [...variants.values()];
});

function widthsOf({ width }: PictureFacts): number[] {
  const smaller = WIDTHS.filter((each) => each < width);
  return smaller.length === WIDTHS.length ? smaller : [...smaller, width];
}

function plainFile({ digest }: PictureFacts): string {
  return `photos/${digest.slice(0, 16)}-${PLAIN_WIDTH}.png`;
}

function variantFile({ digest }: PictureFacts, width: number, format: PictureFormat): string {
  return `photos/${digest.slice(0, 16)}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
}
