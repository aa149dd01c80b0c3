import type { APIRoute } from 'astro';
import { serializeList } from '../../exports/list.ts';
import { site } from '../../site.ts';
import { noticeView } from '../../views/notice.ts';
import { shownNotices } from '../../views/reference.ts';
import { wordsOf } from '../../words/words.ts';

export function getStaticPaths() {
  const words = wordsOf(undefined);
  return shownNotices(site).flatMap(({ id }) => {
    const csv = serializeList(noticeView(site, id), words);
    return csv === null ? [] : [{ params: { id }, props: { csv } }];
  });
}

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
