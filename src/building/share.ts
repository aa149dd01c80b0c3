import { Renderer } from '@takumi-rs/core';
import { SHARE_SIZE } from '../domain/share-size.ts';
import type { ShareCard } from '../exports/share.ts';
import { SHARE_FONT, shareTree } from '../exports/share-picture.ts';
import { shareFaces } from './share-font.ts';

/** Draws share pictures: the same bytes for the same card. Takes two faces of a font into memory, once a thread. */
export async function openShareDrawer(): Promise<(card: ShareCard) => Promise<Uint8Array>> {
  const renderer = new Renderer();
  for (const { weight, data } of shareFaces()) await renderer.registerFont({ name: SHARE_FONT, weight, data });
  return (card) => renderer.render(shareTree(card) as never, { ...SHARE_SIZE, format: 'png', lang: 'zh-CN' });
}
