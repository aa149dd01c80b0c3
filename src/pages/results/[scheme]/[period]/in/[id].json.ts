import type { APIRoute } from 'astro';
import { pageOf, pathsOf } from '../../../../../site.ts';

export const getStaticPaths = () => pathsOf('tablePartData');

export const GET: APIRoute<never, { scheme: string; period: string; id: string }> = ({ params }) =>
  new Response(JSON.stringify(pageOf('tablePartData', params).view));
