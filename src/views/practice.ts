import { minutesOf } from '../domain/reading-time.ts';
import type { Practice } from '../domain/records/article.ts';
import { shortIdOf } from '../domain/short-id.ts';
import { type Citation, citationOf } from './citation.ts';
import { groupedBy, once } from './once.ts';
import { type PictureView, pictureView } from './picture.ts';
import { awardOf } from './projects.ts';
import { branchRef, projectRef, type Ref, shownPractices, shownProjects, shownSites, siteRef } from './reference.ts';
import type { Site } from './site.ts';

/** What stands around the prose of a write-up; the prose itself is rendered from its file. */
export interface PracticeView {
  id: string;
  title: string;
  subtitle: string | null;
  summary: string;
  author: string | null;
  organisation: string | null;
  publishedOn: string;
  updatedOn: string | null;
  characters: number;
  minutes: number;
  tags: Ref[];
  picture: PictureView | null;
  /** Pictures in the prose, by their files of the public folder. */
  figures: Record<string, PictureView>;
  branch: Ref | null;
  sites: Ref[];
  projects: Ref[];
  /** Awards of the projects it is about. */
  awards: (Ref & { award: string })[];
  /** The write-ups of its series, the first published first. */
  series: (Ref & { parts: (Ref & { here: boolean })[] }) | null;
  /** The write-ups published before and after it. */
  earlier: Ref | null;
  later: Ref | null;
  cite: Citation;
  /** The page it is copied into WeChat from. */
  wechat: string;
}

/** The page of a write-up that is out. */
export function practiceView(site: Site, id: string): PracticeView {
  const { to } = site;
  const practices = shownPractices(site);
  const index = places(site).get(id);
  const practice = index === undefined ? undefined : practices[index];
  if (index === undefined || !practice) throw new Error(`no practice ${id}`);
  const projects = distinct([practice.project, ...(projectsByPractice(site).get(id) ?? [])]);
  const sites = distinct([practice.site, ...(sitesByPractice(site).get(id) ?? [])]);
  return {
    id,
    title: practice.title,
    subtitle: practice.subtitle ?? null,
    summary: practice.summary,
    author: practice.author ?? null,
    organisation: practice.organisation ?? null,
    publishedOn: practice.publishedOn,
    updatedOn: practice.updatedOn ?? null,
    characters: practice.characters,
    minutes: minutesOf(practice.characters),
    tags: (practice.tags ?? []).map((tag) => ({ title: tag, href: to.practiceGroup('tags', shortIdOf(tag)) })),
    picture: practice.picture ? pictureView(site, practice.picture) : null,
    figures: Object.fromEntries(practice.figures.map((file) => [file, pictureView(site, { file, alt: '' })])),
    branch: branchRef(site, practice.branch),
    sites: sites.flatMap((each) => siteRef(site, each) ?? []),
    projects: projects.flatMap((each) => projectRef(site, each) ?? []),
    awards: projects.flatMap((each) => awardRef(site, each) ?? []),
    series: seriesOf(site, practice),
    earlier: refTo(site, practices[index + 1]),
    later: refTo(site, practices[index - 1]),
    cite: citationOf(site, to.practice(id), to.practiceShort(id)),
    wechat: to.practiceWechat(id),
  };
}

function awardRef(site: Site, id: string): (Ref & { award: string }) | null {
  const project = site.portal.projects.get(id);
  const ref = projectRef(site, id);
  const award = project && awardOf(site, project);
  return ref && award && award.lost === null ? { ...ref, award: award.title } : null;
}

function seriesOf(site: Site, { id, series }: Practice): PracticeView['series'] {
  const parts = series === undefined ? [] : (bySeries(site).get(series) ?? []);
  if (series === undefined || parts.length < 2) return null;
  return {
    title: series,
    href: site.to.practiceGroup('series', shortIdOf(series)),
    parts: parts.map((each) => ({ title: each.title, href: site.to.practice(each.id), here: each.id === id })),
  };
}

const bySeries = once((site) => groupedBy(shownPractices(site).toReversed(), ({ series }) => series));

const places = once((site) => new Map(shownPractices(site).map(({ id }, place) => [id, place] as const)));

/** Sites whose record names a write-up: as theirs, or as material of an application. */
const sitesByPractice = once((site) =>
  idsBy(
    shownSites(site).flatMap(({ id, practice, events }) => {
      const materials = events.flatMap((event) => (event.type === 'applied' ? (event.materials ?? []) : []));
      return [practice, ...materials.map((material) => material.practice)].map((named) => ({ id, practice: named }));
    }),
  ),
);

const projectsByPractice = once((site) => idsBy(shownProjects(site)));

function idsBy(pairs: readonly { id: string; practice?: string | undefined }[]): ReadonlyMap<string, string[]> {
  const groups = groupedBy(pairs, ({ practice }) => practice);
  return new Map([...groups].map(([practice, each]) => [practice, each.map(({ id }) => id)]));
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}

function refTo(site: Site, practice: Practice | undefined): Ref | null {
  return practice ? { title: practice.title, href: site.to.practice(practice.id) } : null;
}
