import type { APIRoute } from 'astro';
import { serializeRobots } from '../exports/sitemap.ts';
import { pageOf } from '../site.ts';

export const GET: APIRoute = () => new Response(serializeRobots(pageOf('robots').view));
