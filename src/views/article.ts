import type { Site } from './site.ts';

/** A page that the portal wrote: about, how to read the scores, privacy. */
export interface ArticleView {
  id: string;
  title: string;
  summary: string | null;
  updatedOn: string | null;
}

export function articleView(site: Site, id: string): ArticleView {
  const page = site.portal.pages.get(id);
  if (!page) throw new Error(`no page ${id}`);
  return { id, title: page.title, summary: page.summary ?? null, updatedOn: page.updatedOn ?? null };
}
