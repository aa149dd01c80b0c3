import type { Period } from '../domain/period.ts';
import type { Notice } from '../domain/records/notice.ts';
import { editionOf } from '../domain/records/root.ts';
import { once } from './once.ts';
import { spanIn } from './outcome.ts';
import { awardOf } from './projects.ts';
import { noticeRef, programmeRef, shownNotices, shownPractices, shownProjects, until } from './reference.ts';
import { shownResults } from './result.ts';
import { shownSchemes } from './scheme.ts';
import { ownFile, PORTAL, resultFile, type SharedKinds, schemeFile } from './share-file.ts';
import type { Site } from './site.ts';
import { nameOf } from './site.ts';

/*
 * The pictures that messaging programs show beside a link. A page has a picture of its own, its scheme's, or the portal's.
 * What stands in one is its view, as with pages; a rank does not, for a correction of one result moves many ranks.
 */

/** What a share picture tells. */
export type ShareView =
  | { kind: 'portal' }
  | { kind: 'scheme'; title: string; edition: string }
  | {
      kind: 'notice';
      title: string;
      of: Notice['kind'];
      by: string;
      from: string;
      until: string | null;
      withdrawn: boolean;
    }
  | { kind: 'result'; name: string; period: Period; scheme: string; value: string | null; grade: string | null }
  | { kind: 'award'; project: string; award: string; by: string; on: string; programme: string | null; lost: boolean }
  | { kind: 'practice'; title: string; subtitle: string | null; by: string | null; on: string };

/** A share picture, not yet drawn. */
export interface SharePicture {
  /** Its file below the site's folder. */
  readonly file: string;
  readonly view: ShareView;
}

/** The kinds of page that have pictures of their own in a portal. */
export const sharedKinds = once((site): SharedKinds => {
  const { pictures, results } = site.portal.config.share;
  return pictures.filter((kind) => kind !== 'results' || shownResults(site).length <= results);
});

/** Every share picture of a site. */
export function* sharePictures(site: Site): Generator<SharePicture> {
  const kinds = new Set(sharedKinds(site));
  yield { file: PORTAL, view: { kind: 'portal' } };
  for (const scheme of shownSchemes(site)) {
    const { title, edition } = scheme;
    yield { file: schemeFile(editionOf(scheme)), view: { kind: 'scheme', title, edition } };
  }
  if (kinds.has('notices')) yield* noticePictures(site);
  if (kinds.has('awards')) yield* awardPictures(site);
  if (kinds.has('practices')) yield* practicePictures(site);
  if (kinds.has('results')) yield* resultPictures(site);
}

function* noticePictures(site: Site): Generator<SharePicture> {
  for (const notice of shownNotices(site)) {
    const { id, kind: of, issuedBy: by, period } = notice;
    const span = spanIn(site, notice);
    const title = noticeRef(site, id)?.title ?? '';
    const term = { from: span?.from ?? period.from, until: span?.until ?? null };
    const withdrawn = until(site, notice.events).some(({ type }) => type === 'withdrawn');
    yield { file: ownFile('notices', id), view: { kind: 'notice', title, of, by, ...term, withdrawn } };
  }
}

function* awardPictures(site: Site): Generator<SharePicture> {
  for (const project of shownProjects(site)) {
    const award = awardOf(site, project);
    if (!award || !project.award) continue;
    const { title, by } = project.award;
    const programme = programmeRef(site, project.programme)?.title ?? null;
    const told = { project: project.title, award: title, by, on: award.on, programme, lost: award.lost !== null };
    yield { file: ownFile('projects', project.id), view: { kind: 'award', ...told } };
  }
}

function* practicePictures(site: Site): Generator<SharePicture> {
  for (const { id, title, subtitle = null, author, organisation, publishedOn: on } of shownPractices(site)) {
    const by = author ?? organisation ?? null;
    yield { file: ownFile('practices', id), view: { kind: 'practice', title, subtitle, by, on } };
  }
}

function* resultPictures(site: Site): Generator<SharePicture> {
  for (const result of shownResults(site)) {
    const { subject, period, announced } = result;
    const scheme = site.schemeOf(result).title;
    const value = result.value ?? announced?.value ?? null;
    const grade = result.gradeInForce;
    const view = { kind: 'result', name: nameOf(site.portal, subject), period, scheme, value, grade } as const;
    yield { file: resultFile(`${result.scheme}@${result.edition}`, period, subject), view };
  }
}
