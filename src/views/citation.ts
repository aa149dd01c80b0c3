import { originOf } from '../domain/address.ts';
import type { Site } from './site.ts';

/** The permanent addresses of a page, with scheme and host. */
export interface Citation {
  url: string;
  /** The address for typing from paper; null where the page has none. */
  short: string | null;
}

/** The permanent addresses of the page at `href`. */
export function citationOf({ portal }: Site, href: string, short: string | null = null): Citation {
  const origin = originOf(portal.config.baseUrl);
  return { url: origin + href, short: short === null ? null : origin + short };
}
