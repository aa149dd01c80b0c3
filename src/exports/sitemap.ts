import type { SitemapUrl } from '../views/sitemap.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index of a sitemap (sitemaps.org, 0.9). */
export function serializeSitemapIndex(files: readonly SitemapUrl[]): string {
  return document('sitemapindex', 'sitemap', files);
}

/** A file of a sitemap. */
export function serializeSitemap(pages: readonly SitemapUrl[]): string {
  return document('urlset', 'url', pages);
}

/** robots.txt (RFC 9309): everything may be read, and the sitemap is there. */
export function serializeRobots({ sitemap }: { sitemap: string }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

function document(root: string, element: string, entries: readonly SitemapUrl[]): string {
  const lines = entries.map(({ loc, lastmod }) => {
    const on = lastmod === null ? '' : `<lastmod>${lastmod}</lastmod>`;
    return `  <${element}><loc>${loc.replaceAll('&', '&amp;')}</loc>${on}</${element}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines.join('')}</${root}>\n`;
}
