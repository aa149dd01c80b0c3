import { branchRef, type Ref, shownPractices } from './reference.ts';
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
  picture: { src: string; alt: string } | null;
}

export interface PracticesView {
  rows: PracticeRow[];
}

/** The index of experience write-ups, the latest first. */
export function practicesView(site: Site): PracticesView {
  return {
    rows: shownPractices(site).map((practice) => ({
      title: practice.title,
      href: site.to.practice(practice.id),
      subtitle: practice.subtitle ?? null,
      summary: practice.summary,
      author: practice.author ?? null,
      organisation: practice.organisation ?? null,
      on: practice.publishedOn,
      branch: branchRef(site, practice.branch),
      characters: practice.characters,
      picture: practice.picture ? { src: site.to.file(practice.picture.file), alt: practice.picture.alt } : null,
    })),
  };
}
