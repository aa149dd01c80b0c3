import { editionOf } from '../domain/records/root.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import { branchCount } from './branches.ts';
import { type NoticeRow, noticeRow } from './notices.ts';
import { byText, type Ref, shownAssessments, shownNotices, shownPractices } from './reference.ts';
import { shownResults } from './result.ts';
import { type PeriodLine, periodLine } from './results.ts';
import { type ExampleView, exampleView } from './scheme.ts';
import type { Site } from './site.ts';
import { allWinners, type Winner } from './winners.ts';

/** All three lists stand on one screen with the search. */
const NOTICES = 3;
const RESULTS = 3;
const WINNERS = 3;
const PRACTICES = 3;

export interface HomeView {
  name: string;
  tagline: string | null;
  search: string;
  timeZone: string;
  /** Those whose last day has not passed come first, the soonest to end at the top; then the latest. */
  notices: NoticeRow[];
  results: PeriodLine[];
  winners: Winner[];
  practices: (Ref & { summary: string; picture: { file: string; alt: string } | null })[];
  example: ExampleView | null;
  figures: { branches: number; results: number; schemes: number; corrections: number };
  more: { notices: string; results: string; winners: string; practices: string; corrections: string };
}

/** The first page: what stands for objection until when, what was decided last, who won, and one score worked out. */
export function homeView(site: Site): HomeView {
  const { portal, to } = site;
  return {
    name: portal.config.name,
    tagline: portal.config.tagline ?? null,
    search: to.search(),
    timeZone: portal.config.timeZone,
    notices: latestNotices(site),
    results: shownAssessments(site)
      .filter((each) => each.counts.scored > 0)
      .map((each) => periodLine(site, each))
      .toSorted((a, b) => byText(b.on ?? b.period, a.on ?? a.period) || byText(a.href, b.href))
      .slice(0, RESULTS),
    winners: allWinners(site)
      .filter((winner) => winner.lost === null)
      .slice(0, WINNERS),
    practices: shownPractices(site)
      .slice(0, PRACTICES)
      .map(({ id, title, summary, picture }) => ({
        title,
        href: to.practice(id),
        summary,
        picture: picture ? { file: to.file(picture.file), alt: picture.alt } : null,
      })),
    example: exampleOfAll(site),
    figures: {
      branches: branchCount(site),
      results: shownResults(site).filter((result) => result.state === 'scored').length,
      schemes: portal.schemes.size,
      corrections: site.assessments.reduce((sum, each) => sum + each.superseded.length, 0),
    },
    more: {
      notices: to.notices(),
      results: to.results(),
      winners: to.winners(),
      practices: to.practices(),
      corrections: to.corrections(),
    },
  };
}

function latestNotices(site: Site): NoticeRow[] {
  const rows = shownNotices(site).map((notice) => noticeRow(site, notice));
  const running = rows.filter((row) => row.until !== null && row.until >= site.day && row.last?.type !== 'withdrawn');
  const past = rows.filter((row) => !running.includes(row));
  return [
    ...running.toSorted((a, b) => byText(a.until ?? '', b.until ?? '') || byText(a.href, b.href)),
    ...past.toSorted((a, b) => byText(b.from ?? '', a.from ?? '') || byText(a.href, b.href)),
  ].slice(0, NOTICES);
}

/** An example whose total is made of two to four weighted parts, so that it can be read at a glance; one a scheme names first. */
function exampleOfAll(site: Site): ExampleView | null {
  const inUse = new Set(site.assessments.map((each) => `${each.scheme}@${each.edition}`));
  const schemes = [...site.portal.schemes.values()].filter((scheme) => inUse.has(editionOf(scheme)));
  const named = (scheme: Scheme) => (scheme.example ? 0 : 1);
  for (const scheme of schemes.toSorted(
    (a, b) => named(a) - named(b) || byText(b.document.adoptedOn, a.document.adoptedOn),
  )) {
    const example = exampleView(site, scheme);
    if (example && example.composition.length >= 2 && example.composition.length <= 4) return example;
  }
  return null;
}
