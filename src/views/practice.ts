import type { Practice } from '../domain/records/article.ts';
import { groupedBy, once } from './once.ts';
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
  tags: string[];
  picture: { src: string; alt: string; caption: string | null; credit: string | null } | null;
  branch: Ref | null;
  sites: Ref[];
  projects: Ref[];
  /** The write-ups published before and after it. */
  earlier: Ref | null;
  later: Ref | null;
}

/** The page of a write-up that is out. */
export function practiceView(site: Site, id: string): PracticeView {
  const practices = shownPractices(site);
  const index = places(site).get(id);
  const practice = index === undefined ? undefined : practices[index];
  if (index === undefined || !practice) throw new Error(`no practice ${id}`);
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
    tags: practice.tags ?? [],
    picture: pictureOf(site, practice),
    branch: branchRef(site, practice.branch),
    sites: refs([practice.site, ...(sitesByPractice(site).get(id) ?? [])], (each) => siteRef(site, each)),
    projects: refs([practice.project, ...(projectsByPractice(site).get(id) ?? [])], (each) => projectRef(site, each)),
    earlier: refTo(site, practices[index + 1]),
    later: refTo(site, practices[index - 1]),
  };
}

function pictureOf(site: Site, { picture }: Practice): PracticeView['picture'] {
  if (!picture) return null;
  const { file, alt, caption = null, credit = null } = picture;
  return { src: site.to.file(file), alt, caption, credit };
}

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

function refs(ids: readonly (string | undefined)[], refOf: (id: string | undefined) => Ref | null): Ref[] {
  return [...new Set(ids)].flatMap((id) => refOf(id) ?? []);
}

function refTo(site: Site, practice: Practice | undefined): Ref | null {
  return practice ? { title: practice.title, href: site.to.practice(practice.id) } : null;
}
