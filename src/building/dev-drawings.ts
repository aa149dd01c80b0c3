import type { IncomingMessage, ServerResponse } from 'node:http';
import { basePathOf } from '../domain/address.ts';
import type { Site } from '../views/site.ts';
import { openDrawer } from './drawing.ts';
import { drawingsOf } from './drawings.ts';

const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png' };

/** Makes the pictures a build would make, when the development server is asked for them; what is none of them goes on. */
export function drawingsFor(root: string, site: () => Site) {
  const draw = openDrawer();
  return async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): Promise<void> => {
    const base = basePathOf(site().portal.config.baseUrl);
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*/s, ''));
    const file = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    if (!/^(?:share|photos)\//.test(file)) return next();
    try {
      const drawing = [...drawingsOf(site(), root, new Map(), [])].find(({ drawn }) => drawn === file);
      if (!drawing) return next();
      const ending = file.slice(file.lastIndexOf('.') + 1);
      response.setHeader('content-type', TYPES[ending] ?? `image/${ending}`);
      response.end(await draw(drawing));
    } catch (error) {
      next(error);
    }
  };
}
