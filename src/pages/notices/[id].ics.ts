import type { APIRoute } from 'astro';
import { serializeCalendar } from '../../exports/calendar.ts';
import { pageOf, pathsOf } from '../../site.ts';
import { wordsOf } from '../../words/words.ts';

export const getStaticPaths = () => pathsOf('noticeCalendar');

export const GET: APIRoute<never, { id: string }> = ({ params, currentLocale }) => {
  const { notice, files } = pageOf('noticeCalendar', params).view;
  return new Response(serializeCalendar(notice, files, wordsOf(currentLocale)));
};
