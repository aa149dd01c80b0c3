import type { Page } from '../views/pages.ts';
import type { Shell } from '../views/shell.ts';
import { compressed } from './compressed.ts';
import type { Drawing } from './drawing.ts';
import { lookThrough, type Seen } from './guard/look.ts';
import { replaceFile } from './output-file.ts';
import { openRenderer } from './theme/renderer.ts';

/** A page with what it shows, as JSON, or a picture: plain data, so that it can go to another thread. */
export type Order = { readonly page: Page; readonly view: string } | Drawing;

/** What all pages of a build have in common. */
export interface Common {
  /** Folder of the compiled theme. */
  readonly theme: string;
  /** Whether the mass kinds are rendered straight from their components. */
  readonly straight: boolean;
  /** What stands around pages, by language. */
  readonly shells: Readonly<Record<string, Shell>>;
  /** Folder of the build. */
  readonly folder: string;
  /** Whether what is written is looked through for what is personal. */
  readonly guard: boolean;
  /** Whether packed forms are put beside it. */
  readonly compress: boolean;
}

/** Gives what makes pages: renders, looks through and writes them, and tells of those with something personal in them. */
export async function openMaker(common: Common): Promise<(orders: readonly Order[]) => Promise<Seen[]>> {
  const { theme, straight, shells, folder, guard, compress } = common;
  const renderer = await openRenderer(theme, { straight });
  const write = (file: string, bytes: Uint8Array): void => {
    replaceFile(folder, file, bytes);
    if (!compress) return;
    for (const [name, packed] of compressed(file, bytes)) replaceFile(folder, name, packed);
  };
  let draw: Promise<(drawing: Drawing) => Promise<Uint8Array>> | undefined;
  return async (orders) => {
    const seen: Seen[] = [];
    for (const order of orders) {
      if ('drawn' in order) {
        // What a picture shows stands on its page, or was looked through in the public folder.
        draw ??= import('./drawing.ts').then(({ openDrawer }) => openDrawer());
        write(order.drawn, await (await draw)(order));
        continue;
      }
      const { page, view } = order;
      const shell = shells[page.language];
      if (!shell) throw new Error(`no shell for ${page.file}`);
      const made = await renderer.render(page, JSON.parse(view), shell).catch((cause: unknown) => {
        throw new Error(`${page.file} could not be rendered`, { cause });
      });
      const bytes = typeof made === 'string' ? Buffer.from(made) : made;
      const html = typeof made === 'string' ? made : null;
      const found = guard ? await lookThrough(page.file, bytes, html) : null;
      if (found) seen.push(found);
      write(page.file, bytes);
    }
    return seen;
  };
}
