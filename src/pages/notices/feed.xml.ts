import type { APIRoute } from 'astro';
import { feedOf, serializeAtom } from '../../exports/feed.ts';
import { pageOf } from '../../site.ts';
import { wordsOf } from '../../words/words.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  new Response(serializeAtom(feedOf(pageOf('feedAtom').view, wordsOf(currentLocale))));
