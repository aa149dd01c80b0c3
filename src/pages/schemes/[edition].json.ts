import type { APIRoute } from 'astro';
import { pageOf, pathsOf } from '../../site.ts';

export const getStaticPaths = () => pathsOf('schemeData');

export const GET: APIRoute<never, { edition: string }> = ({ params }) =>
  new Response(JSON.stringify(pageOf('schemeData', params).view));
