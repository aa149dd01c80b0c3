import type { Practice } from '../domain/records/article.ts';
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
  const index = practices.findIndex((practice) => practice.id === id);
  const practice = practices[index];
  if (!practice) throw new Error(`no practice ${id}`);
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
    sites: refs([practice.site, ...shownSites(site).flatMap(bySite(id))], (each) => siteRef(site, each)),
    projects: refs([practice.project, ...shownProjects(site).flatMap(byPractice(id))], (each) =>
      projectRef(site, each),
    ),
    earlier: refTo(site, practices[index + 1]),
    later: refTo(site, practices[index - 1]),
  };
}

function pictureOf(site: Site, { picture }: Practice): PracticeView['picture'] {
  if (!picture) return null;
  const { file, alt, caption = null, credit = null } = picture;
  return { src: site.to.file(file), alt, caption, credit };
}

/** Sites whose record names the write-up: as theirs, or as material of an application. */
function bySite(practice: string) {
  return (record: ReturnType<typeof shownSites>[number]): string[] => {
    const handedIn = record.events.some(
      (event) => event.type === 'applied' && event.materials?.some((material) => material.practice === practice),
    );
    return record.practice === practice || handedIn ? [record.id] : [];
  };
}

function byPractice(practice: string) {
  return (record: { id: string; practice?: string | undefined }): string[] =>
    record.practice === practice ? [record.id] : [];
}

function refs(ids: readonly (string | undefined)[], refOf: (id: string | undefined) => Ref | null): Ref[] {
  return [...new Set(ids)].flatMap((id) => refOf(id) ?? []);
}

function refTo(site: Site, practice: Practice | undefined): Ref | null {
  return practice ? { title: practice.title, href: site.to.practice(practice.id) } : null;
}
