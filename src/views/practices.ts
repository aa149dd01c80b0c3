import { minutesOf } from '../domain/reading-time.ts';
import type { Practice } from '../domain/records/article.ts';
import { shortIdOf } from '../domain/short-id.ts';
import { groupedBy, once } from './once.ts';
import { type PictureView, pictureView } from './picture.ts';
import { branchRef, byText, type Ref, shownPractices } from './reference.ts';
import type { Site } from './site.ts';

/** One write-up in a list. */
export interface PracticeRow extends Ref {
  subtitle: string | null;
  summary: string;
  author: string | null;
  organisation: string | null;
  on: string;
  branch: Ref | null;
  characters: number;
  minutes: number;
  picture: PictureView | null;
}

/** Write-ups that have something in common, with their number. */
export interface PracticeGroup extends Ref {
  count: number;
}

export interface PracticesView {
  rows: PracticeRow[];
  tags: PracticeGroup[];
  series: PracticeGroup[];
}

/** The write-ups of one tag or of one series. */
export interface PracticeGroupView {
  title: string;
  rows: PracticeRow[];
}

/** The index of experience write-ups, the latest first. */
export function practicesView(site: Site): PracticesView {
  const groups = (kind: 'tags' | 'series'): PracticeGroup[] =>
    [...groupsOf(site)[kind]]
      .map(([title, each]) => ({ title, href: site.to.practiceGroup(kind, shortIdOf(title)), count: each.length }))
      .sort((a, b) => b.count - a.count || byText(a.title, b.title));
  return {
    rows: shownPractices(site).map((practice) => rowOf(site, practice)),
    tags: groups('tags'),
    series: groups('series'),
  };
}

/** The short names of tags or series in their addresses. */
export function practiceGroups(site: Site, kind: 'tags' | 'series'): string[] {
  return [...groupsOf(site)[kind].keys()].map(shortIdOf);
}

/** The page of the tag or series with a short name: the latest first, a series in its order. */
export function practiceGroupView(site: Site, kind: 'tags' | 'series', short: string): PracticeGroupView {
  const found = [...groupsOf(site)[kind]].find(([title]) => shortIdOf(title) === short);
  if (!found) throw new Error(`no ${kind} ${short}`);
  const [title, practices] = found;
  const ordered = kind === 'series' ? practices.toReversed() : practices;
  return { title, rows: ordered.map((practice) => rowOf(site, practice)) };
}

const groupsOf = once((site): Readonly<Record<'tags' | 'series', ReadonlyMap<string, readonly Practice[]>>> => {
  const shown = shownPractices(site);
  const tagged = shown.flatMap((practice) => [...new Set(practice.tags)].map((tag) => ({ tag, practice })));
  const tags = [...groupedBy(tagged, ({ tag }) => tag)].map(
    ([tag, each]) => [tag, each.map(({ practice }) => practice)] as const,
  );
  return { tags: new Map(tags), series: groupedBy(shown, ({ series }) => series) };
});

function rowOf(site: Site, practice: Practice): PracticeRow {
  return {
    title: practice.title,
    href: site.to.practice(practice.id),
    subtitle: practice.subtitle ?? null,
    summary: practice.summary,
    author: practice.author ?? null,
    organisation: practice.organisation ?? null,
    on: practice.publishedOn,
    branch: branchRef(site, practice.branch),
    characters: practice.characters,
    minutes: minutesOf(practice.characters),
    picture: practice.picture ? pictureView(site, practice.picture) : null,
  };
}
