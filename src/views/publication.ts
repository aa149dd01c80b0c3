import type { Day } from '../domain/day.ts';
import type { PageKind, ViewOf } from './pages.ts';

/** When an article of the portal came out, and from whom; null for the portal's owner. */
export interface Publication {
  readonly on: Day;
  readonly source: string | null;
  readonly author: string | null;
}

/** How a page was published where it is an article with a date of its own; null for every other page. */
export function publicationOf(kind: PageKind, shown: unknown): Publication | null {
  switch (kind) {
    case 'notice': {
      const { notice } = shown as ViewOf<'notice'>;
      return { on: notice.signedOn, source: notice.issuedBy, author: null };
    }
    case 'practice': {
      const { publishedOn, organisation, author } = shown as ViewOf<'practice'>;
      return { on: publishedOn, source: organisation, author };
    }
    case 'scheme': {
      const { document } = shown as ViewOf<'scheme'>;
      return { on: document.adoptedOn, source: document.issuedBy, author: null };
    }
    case 'article': {
      const { updatedOn } = shown as ViewOf<'article'>;
      return updatedOn === null ? null : { on: updatedOn, source: null, author: null };
    }
    default:
      return null;
  }
}
