import type { SharedKind } from '../domain/records/portal.ts';
import type { PageKind, Params, ViewOf } from './pages.ts';

/* The files of share pictures; templates name them, the builder draws them. */

/** Which pages have pictures of their own; `results` only where they are not too many. */
export type SharedKinds = readonly SharedKind[];

/** The picture of pages that have none of their own. */
export const PORTAL = 'share/portal.png';

export function schemeFile(edition: string): string {
  return `share/schemes/${edition}.png`;
}

export function ownFile(folder: 'notices' | 'projects' | 'practices', id: string): string {
  return `share/${folder}/${id}.png`;
}

export function resultFile(scheme: string, period: string, { kind, id }: { kind: string; id: string }): string {
  return `share/results/${scheme}/${period}/${kind}/${id}.png`;
}

type OfPage<K extends PageKind> = (kinds: SharedKinds, params: Params, view: ViewOf<K>) => string | false;

const ofPage: { readonly [K in PageKind]?: OfPage<K> } = {
  notice: (kinds, { id = '' }) => kinds.includes('notices') && ownFile('notices', id),
  practice: (kinds, { id = '' }) => kinds.includes('practices') && ownFile('practices', id),
  project: (kinds, { id = '' }, { award }) => award !== null && kinds.includes('awards') && ownFile('projects', id),
  scheme: (_, { edition = '' }) => schemeFile(edition),
  table: (_, { scheme = '' }) => schemeFile(scheme),
  tablePart: (_, { scheme = '' }) => schemeFile(scheme),
  result: (kinds, { scheme = '', period = '', kind = '', id = '' }) =>
    kinds.includes('results') ? resultFile(scheme, period, { kind, id }) : schemeFile(scheme),
};

/** The file of the picture that a page is shared with. */
export function shareFileOf(kinds: SharedKinds, kind: PageKind, params: Params, view: unknown): string {
  const own = ofPage[kind] as OfPage<PageKind> | undefined;
  // The view comes with its kind.
  return own?.(kinds, params, view as never) || PORTAL;
}
