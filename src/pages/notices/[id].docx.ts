import type { APIRoute } from 'astro';
import { serializeDocx } from '../../exports/docx.ts';
import { paperOf } from '../../exports/paper.ts';
import { site } from '../../site.ts';
import { noticeView } from '../../views/notice.ts';
import { noticeFiles } from '../../views/notice-files.ts';
import { shownNotices } from '../../views/reference.ts';
import { wordsOf } from '../../words/words.ts';

export function getStaticPaths() {
  return shownNotices(site).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params, currentLocale }) => {
  const words = wordsOf(currentLocale);
  const { owner } = site.portal.config;
  const view = noticeView(site, params.id);
  return new Response(await serializeDocx(paperOf(view, noticeFiles(site, view), owner, words), owner.name, words));
};
