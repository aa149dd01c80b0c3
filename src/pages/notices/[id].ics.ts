import type { APIRoute } from 'astro';
import { serializeCalendar } from '../../exports/calendar.ts';
import { site } from '../../site.ts';
import { noticeView } from '../../views/notice.ts';
import { noticeFiles } from '../../views/notice-files.ts';
import { shownNotices } from '../../views/reference.ts';
import { wordsOf } from '../../words/words.ts';

export function getStaticPaths() {
  return shownNotices(site).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params, currentLocale }) => {
  const view = noticeView(site, params.id);
  return new Response(serializeCalendar(view, noticeFiles(site, view), wordsOf(currentLocale)));
};
