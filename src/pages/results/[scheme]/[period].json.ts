import type { APIRoute } from 'astro';
import { pageOf, pathsOf } from '../../../site.ts';

export const getStaticPaths = () => pathsOf('tableData');

export const GET: APIRoute<never, { scheme: string; period: string }> = ({ params }) =>
  new Response(JSON.stringify(pageOf('tableData', params).view));
