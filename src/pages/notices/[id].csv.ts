import type { APIRoute } from 'astro';
import { serializeList } from '../../exports/list.ts';
import { pageOf, pathsOf } from '../../site.ts';
import { wordsOf } from '../../words/words.ts';

export const getStaticPaths = () => pathsOf('noticeList');

export const GET: APIRoute<never, { id: string }> = ({ params, currentLocale }) =>
  new Response(serializeList(pageOf('noticeList', params).view.notice, wordsOf(currentLocale)));
