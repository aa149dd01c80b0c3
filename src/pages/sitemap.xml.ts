import type { APIRoute } from 'astro';
import { serializeSitemapIndex } from '../exports/sitemap.ts';
import { pageOf } from '../site.ts';

export const GET: APIRoute = () => new Response(serializeSitemapIndex(pageOf('sitemap').view));
