import type { APIRoute } from 'astro';
import { serializeSitemap } from '../../exports/sitemap.ts';
import { pageOf, pathsOf } from '../../site.ts';

export const getStaticPaths = () => pathsOf('sitemapPart');

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(serializeSitemap(pageOf('sitemapPart', params).view));
