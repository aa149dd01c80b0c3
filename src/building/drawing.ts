import type { ShareCard } from '../exports/share.ts';
import type { PictureVariant } from '../views/picture.ts';
import { makePicture } from './pictures.ts';
import { openShareDrawer } from './share.ts';

/** A picture to be made, by the name of its file: a share picture, or a photo of the portal in `root` in another size. */
export type Drawing = { readonly drawn: string } & (
  | { readonly card: ShareCard }
  | { readonly photo: PictureVariant; readonly root: string }
);

/** Gives what makes pictures; the fonts are read when the first one needs them. */
export function openDrawer(): (drawing: Drawing) => Promise<Uint8Array> {
  let share: ReturnType<typeof openShareDrawer> | undefined;
  return async (drawing) => {
    if ('photo' in drawing) return makePicture(drawing.root, drawing.photo);
    share ??= openShareDrawer();
    return (await share)(drawing.card);
  };
}
