import type { APIRoute } from 'astro';
import { feedOf, serializeJsonFeed } from '../../exports/feed.ts';
import { pageOf } from '../../site.ts';
import { wordsOf } from '../../words/words.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  new Response(serializeJsonFeed(feedOf(pageOf('feedJson').view, wordsOf(currentLocale))));
