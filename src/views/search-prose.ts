import { ledgerVisibility } from '../domain/portal.ts';
import { MEASURES } from '../domain/records/ledger.ts';
import type { SearchDocument } from '../search/document.ts';
import { ledgerView } from './ledger.ts';
import { noticeView } from './notice.ts';
import { programmeView } from './programme.ts';
import { isPublic, publicProgrammes, regionOf, shownLedgers, shownNotices, shownPractices } from './reference.ts';
import { EMPTY, named, sentences } from './search-text.ts';
import type { Site } from './site.ts';

/** Pages that are documents themselves: notices, methods, programmes, articles, ledgers, tables. */
export function proseDocuments(site: Site): SearchDocument[] {
  return [
    ...notices(site),
    ...schemes(site),
    ...programmes(site),
    ...articles(site),
    ...ledgers(site),
    ...tables(site),
  ];
}

function notices(site: Site): SearchDocument[] {
  return shownNotices(site).map((notice) => {
    const view = noticeView(site, notice.id);
    const lines = view.lines ?? [];
    return {
      ...EMPTY,
      url: site.to.notice(notice.id),
      kind: 'notice',
      title: view.title,
      names: view.masked
        ? []
        : named(
            lines.filter(({ person }) => person).map(({ title }) => title),
            true,
          ),
      body: sentences([
        view.issuedBy,
        ...view.basis,
        view.intro,
        ...lines.flatMap((line) => [
          line.title,
          line.organisation,
          line.category,
          line.deeds,
          line.figure,
          line.proposed,
          line.note,
          line.outcome?.reason,
        ]),
        ...view.events.flatMap(({ reason, text, document }) => [reason, text, document]),
        view.objections.office,
      ]),
      date: view.signedOn,
      year: view.signedOn.slice(0, 4),
      programme: view.programme?.title ?? null,
      turns: [...view.turns],
      times: view.period.times,
    };
  });
}

function schemes(site: Site): SearchDocument[] {
  return [...site.portal.schemes.values()]
    .filter((scheme) => isPublic(site, 'schemes', scheme))
    .map((scheme) => ({
      ...EMPTY,
      url: site.to.scheme(`${scheme.id}@${scheme.edition}`),
      kind: 'scheme' as const,
      title: scheme.title,
      names: named([scheme.document.title], false),
      body: sentences([
        scheme.edition,
        scheme.document.title,
        scheme.document.number,
        scheme.document.issuedBy,
        scheme.summary,
        ...titlesIn(scheme),
      ]),
      date: scheme.document.adoptedOn,
      year: scheme.document.adoptedOn.slice(0, 4),
    }));
}

function programmes(site: Site): SearchDocument[] {
  return publicProgrammes(site).map(({ id, edition }) => {
    const view = programmeView(site, `${id}@${edition}`);
    return {
      ...EMPTY,
      url: site.to.programme(`${id}@${edition}`),
      kind: 'programme',
      title: view.title,
      names: named([view.document.title], false),
      body: sentences([
        view.edition,
        view.document.title,
        view.document.number,
        view.document.issuedBy,
        view.summary,
        ...view.conditions,
        ...view.exclusions,
        ...view.levels.flatMap((level) => [level.title, ...level.conditions, ...level.exclusions]),
        ...view.titles.map(({ title }) => title),
      ]),
      date: view.document.adoptedOn,
      year: view.edition.slice(0, 4),
      programme: view.title,
    };
  });
}

function articles(site: Site): SearchDocument[] {
  const { portal, to } = site;
  return [
    ...shownPractices(site).map((practice) => ({
      ...EMPTY,
      url: to.practice(practice.id),
      kind: 'practice' as const,
      title: practice.title,
      names: [...named([practice.subtitle], false), ...named([practice.author], true)],
      body: sentences([
        practice.subtitle,
        practice.summary,
        practice.author,
        practice.organisation,
        ...(practice.tags ?? []),
        practice.prose,
        practice.picture?.alt,
        practice.picture?.caption,
        practice.picture?.credit,
      ]),
      date: practice.publishedOn,
      year: practice.publishedOn.slice(0, 4),
      region: regionOf(site, practice.branch ?? '')?.title ?? null,
    })),
    ...[...portal.pages.values()].map((page) => ({
      ...EMPTY,
      url: to.page(page.id),
      kind: 'page' as const,
      title: page.title,
      body: sentences([page.summary, page.prose]),
      date: page.updatedOn ?? null,
    })),
  ];
}

function ledgers(site: Site): SearchDocument[] {
  return shownLedgers(site).map((ledger) => {
    const view = ledgerView(site, ledger.id);
    const isListed = ledgerVisibility(site.portal.config, ledger) === 'public';
    return {
      ...EMPTY,
      url: site.to.ledger(ledger.id),
      kind: 'ledger',
      title: view.title,
      body: sentences([view.basis, view.branch?.title, ...(isListed && view.body ? wordsIn(view.body) : [])]),
      year: view.period?.slice(0, 4) ?? null,
      region: view.branch ? (regionOf(site, ledger.branch ?? '')?.title ?? null) : null,
    };
  });
}

function tables(site: Site): SearchDocument[] {
  return site.assessments
    .filter(({ results }) => results.some((result) => site.isShown(result)))
    .map((assessment) => {
      const { title } = site.schemeOf(assessment);
      return {
        ...EMPTY,
        url: site.to.table(`${assessment.scheme}@${assessment.edition}`, assessment.period),
        kind: 'table' as const,
        title: `${assessment.period} ${title}`,
        year: assessment.period.slice(0, 4),
      };
    });
}

/** What in the body of a ledger is words: no codes, no days, no addresses. */
const WORDS: ReadonlySet<string> = new Set(
  'title measure owner text rectification reason how number label group finding figure leader from method witnesses source'.split(
    ' ',
  ),
);

/** The page has Chinese words for these. */
const CODES: ReadonlySet<string> = new Set(MEASURES);

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (typeof each !== 'string') return wordsIn(each);
    return WORDS.has(key) && !CODES.has(each) && !/^\d{4}-\d{2}/.test(each) ? [each] : [];
  });
}

/** All titles in a scheme, however deep. */
function titlesIn(parts: unknown): string[] {
  if (Array.isArray(parts)) return parts.flatMap(titlesIn);
  if (typeof parts !== 'object' || parts === null) return [];
  return Object.entries(parts).flatMap(([key, each]) =>
    key === 'title' && typeof each === 'string' ? [each] : titlesIn(each),
  );
}
