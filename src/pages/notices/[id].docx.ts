import type { APIRoute } from 'astro';
import { serializeDocx } from '../../exports/docx.ts';
import { paperOf } from '../../exports/paper.ts';
import { pageOf, pathsOf } from '../../site.ts';
import { wordsOf } from '../../words/words.ts';

export const getStaticPaths = () => pathsOf('noticeWord');

export const GET: APIRoute<never, { id: string }> = async ({ params, currentLocale }) => {
  const words = wordsOf(currentLocale);
  const { notice, files, owner } = pageOf('noticeWord', params).view;
  return new Response(await serializeDocx(paperOf(notice, files, owner, words), owner.name, words));
};
