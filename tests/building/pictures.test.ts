import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { makePicture, measurePictures } from '../../src/building/pictures.ts';
import { pictureVariants, pictureView } from '../../src/views/picture.ts';
import { siteOf } from '../../src/views/site.ts';
import { scratch } from '../site/site.ts';
import { exampleSite } from '../views/example.ts';

const { folder, remove } = scratch();
afterAll(remove);
mkdirSync(join(folder, 'public'));

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">${inside}</svg>`;

/** A portal with a write-up that shows a picture of the public folder, and what is known of it. */
async function siteWith(file: string, bytes: string | Uint8Array) {
  writeFileSync(join(folder, 'public', file), bytes);
  const front = `title: 门\nsummary: 一扇门\npublishedOn: 2024-02-26\npicture: { file: ${file}, alt: 一扇门 }`;
  const { portal, assessments, day } = exampleSite({
    [`public/${file}`]: file.endsWith('.svg') ? svg('') : 'photo',
    'content/practices/gate.mdx': `---\n${front}\n---\n\n门开了。\n`,
  });
  return siteOf(portal, assessments, { day, preview: false, pictures: await measurePictures(folder, portal) });
}

test('a photo taken sideways is turned upright, and is made no larger than it is', async () => {
  const plain = sharp({ create: { width: 700, height: 900, channels: 3, background: '#8fae92' } });
  const site = await siteWith('gate.jpg', await plain.jpeg().withMetadata({ orientation: 6 }).toBuffer());
  const { size, photo, src, plain: copy } = pictureView(site, { file: 'gate.jpg', alt: '一扇门' });
  expect(size).toEqual({ width: 900, height: 700 });
  expect(photo?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(src).toMatch(/^\/photos\/[0-9a-f]{16}-900\.jpg$/);
  expect(copy).toBe(src);
  expect(pictureVariants(site).map(({ width, format }) => `${width} ${format}`)).toEqual(
    [480, 900].flatMap((width) => ['avif', 'webp', 'jpeg'].map((format) => `${width} ${format}`)),
  );
  const [variant] = pictureVariants(site);
  const made = await makePicture(folder, variant ?? expect.fail());
  expect(await sharp(made).metadata()).toMatchObject({ width: 480, height: 373, format: 'heif' });
  expect((await sharp(made).metadata()).exif).toBeUndefined();
});

test('a drawing stays one file, and is made into dots for programs that take no SVG', async () => {
  const site = await siteWith('gate.svg', svg('<rect width="200" height="300" fill="#0b3a42"/>'));
  const { photo, src, plain } = pictureView(site, { file: 'gate.svg', alt: '一扇门' });
  expect(photo).toBeNull();
  expect(src).toBe('/gate.svg');
  expect(plain).toMatch(/^\/photos\/[0-9a-f]{16}-1080\.png$/);
  const [variant] = pictureVariants(site);
  const made = await makePicture(folder, variant ?? expect.fail());
  expect(await sharp(made).metadata()).toMatchObject({ width: 1080, height: 810, format: 'png' });
  expect(Buffer.from(await makePicture(folder, variant ?? expect.fail())).equals(Buffer.from(made))).toBe(true);
});

test('a drawing with text is left as it is: its letters would be those of the machine', async () => {
  const site = await siteWith('text.svg', svg('<text>门</text>'));
  expect(pictureVariants(site)).toEqual([]);
  expect(pictureView(site, { file: 'text.svg', alt: '一扇门' }).plain).toBe('/text.svg');
});

test('what is no picture is left as it is', async () => {
  const site = await siteWith('broken.jpg', 'no picture');
  expect(pictureVariants(site)).toEqual([]);
  expect(pictureView(site, { file: 'broken.jpg', alt: '一扇门' }).src).toBe('/broken.jpg');
});
