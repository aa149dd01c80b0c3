import type { APIRoute } from 'astro';
import { serializeColours } from '../../exports/colours.ts';
import { pageOf, pathsOf } from '../../site.ts';

export const getStaticPaths = () => pathsOf('colours');

export const GET: APIRoute<never, { id: string }> = ({ params }) => {
  const { view } = pageOf('colours', params);
  return new Response(view && serializeColours(view));
};
