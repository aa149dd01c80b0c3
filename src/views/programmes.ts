import type { Programme } from '../domain/records/programme.ts';
import { awardOf, editionKey, entriesOf } from './projects.ts';
import { byText, publicProgrammes, type Ref } from './reference.ts';
import type { Site } from './site.ts';
import { namedOn, sitesOf } from './sites.ts';

/** One edition of a programme in a list. */
export interface ProgrammeRow extends Ref {
  edition: string;
  kind: Programme['kind'];
  summary: string | null;
  number: string | null;
  adoptedOn: string;
  entries: number;
  /** Awards given and titles named by the day. */
  winners: number;
}

export interface ProgrammesView {
  rows: ProgrammeRow[];
}

/** The index of programmes: every edition, the latest first. */
export function programmesView(site: Site): ProgrammesView {
  const rows = publicProgrammes(site)
    .toSorted((a, b) => byText(b.document.adoptedOn, a.document.adoptedOn) || byText(a.id, b.id))
    .map((programme): ProgrammeRow => {
      const key = editionKey(programme);
      const projects = entriesOf(site, key);
      const sites = sitesOf(site, key);
      return {
        title: programme.title,
        href: site.to.programme(key),
        edition: programme.edition,
        kind: programme.kind,
        summary: programme.summary ?? null,
        number: programme.document.number ?? null,
        adoptedOn: programme.document.adoptedOn,
        entries: projects.length + sites.length,
        winners:
          projects.filter((project) => awardOf(site, project)).length +
          sites.filter((each) => namedOn(site, each) !== null).length,
      };
    });
  return { rows };
}
