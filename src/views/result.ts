import { exact } from '../domain/exact.ts';
import { ledgerVisibility } from '../domain/portal.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { Sheet } from '../domain/records/sheet.ts';
import type { Group } from '../domain/scoring/assessment.ts';
import type { AsPublished, Result, ResultFlag, ResultState } from '../domain/scoring/result.ts';
import { groupOf, revisionsOf, shownResultsAbout } from './assessments.ts';
import { type BinView, binsOf, markedIn } from './bins.ts';
import { type ChangeView, changeBetween, changeOf } from './change.ts';
import { type Citation, citationOf } from './citation.ts';
import { isTellable, scaleFor } from './disclosure.ts';
import { type PublicityView, publicityOfResult } from './finality.ts';
import { type GradeView, gradeView } from './grades.ts';
import { groupNames } from './group.ts';
import { once, onceEach } from './once.ts';
import { branchRef, type Ref } from './reference.ts';
import { type RevisionView, revisionView } from './revision.ts';
import { branchOf, type Site } from './site.ts';
import { type SubjectView, subjectView } from './subject.ts';
import { roundedMean } from './table-group.ts';
import { type TrialView, trialView } from './trial.ts';

/** Fewer results of a group than this are not drawn as a distribution. */
const DRAWN_FROM = 8;

export interface HistoryLine {
  period: string;
  href: string;
  edition: string;
  state: ResultState;
  value: string | null;
  announced: boolean;
  grade: GradeView | null;
  rank: number | null;
  of: number | null;
  tied: boolean;
  here: boolean;
}

export interface ResultView extends RevisionView {
  href: string;
  cite: Citation;
  subject: SubjectView;
  /** The organisation a person, site or project belongs to. */
  branch: Ref | null;
  scheme: {
    title: string;
    edition: string;
    href: string;
    document: string;
    number: string | null;
    trial: boolean;
    decimals: number;
    mode: 'half-up' | 'half-even';
  };
  period: string;
  table: string;
  announced: { value: string | null; grade: string | null; source: string } | null;
  rank: number | null;
  of: number | null;
  tied: boolean;
  tieBrokenBy: { title: string; value: string } | null;
  group: { names: string[]; median: string | null } | null;
  bins: BinView[];
  change: (ChangeView & { period: string }) | null;
  flags: ResultFlag[];
  titles: string[];
  followUp: string | null;
  consequences: { title: string; of: 'unit' | 'person'; months: number | null; basis: string | null }[];
  hiddenConsequences: number;
  /** Latest period first; this result too. */
  history: HistoryLine[];
  /** Lower ends of the scheme's grades, to draw across the history; none where editions of it drew them elsewhere. */
  levels: { value: string; grade: string }[];
  /** Whether the scheme was revised between the results of the history. */
  revised: boolean;
  historyChange: (ChangeView & { first: string; last: string }) | null;
  problems: { text: string; mendBy: string | null; mendedOn: string | null; ledger: string | null }[];
  corrections: {
    revision: number;
    on: string;
    reason: string;
    changed: string | null;
    approvedBy: string;
    before: RevisionView | null;
  }[];
  asPublished: AsPublished | null;
  reviews: {
    count: number;
    outcomes: { outcome: NonNullable<NonNullable<Sheet['reviews']>[number]['result']> | 'pending'; count: number }[];
  };
  review: Scheme['review'] | null;
  assessedOn: string | null;
  signature: Sheet['signature'] | null;
  ledgers: Ref[];
  publicity: PublicityView[];
  /** What the score can be worked out again from; null where the page does not show all of that. */
  trial: TrialView | null;
}

/** The page of one result: its arithmetic and all that belongs to it. */
export function resultView(site: Site, result: Result): ResultView {
  const { to, portal } = site;
  const scheme = site.schemeOf(result);
  const sheet = site.sheetOf(result);
  const key = `${result.scheme}@${result.edition}`;
  const href = to.result(key, result.period, result.subject);
  const { before } = result;
  return {
    ...revisionView(site, scheme, result),
    href,
    cite: citationOf(site, href, to.resultShort(key, result.period, result.subject)),
    subject: subjectView(site, result.subject),
    branch: result.subject.kind === 'branch' ? null : branchRef(site, branchOf(portal, result.subject).id),
    scheme: {
      title: scheme.title,
      edition: result.edition,
      href: to.scheme(key),
      document: scheme.document.title ?? scheme.title,
      number: scheme.document.number ?? null,
      trial: scheme.document.trial,
      decimals: scheme.rounding.decimals,
      mode: scheme.rounding.mode,
    },
    period: result.period,
    table: to.table(key, result.period),
    announced: result.announced
      ? {
          value: result.announced.value ?? null,
          grade: result.announced.grade ?? null,
          source: result.announced.source,
        }
      : null,
    rank: result.rank,
    of: result.of,
    tied: result.tied,
    tieBrokenBy: result.tieBrokenBy ?? null,
    ...amongOthers(site, result),
    change: before?.change ? { ...changeOf(exact(before.change.exact), scheme), period: before.period } : null,
    flags: result.flags,
    titles: result.titles,
    followUp: result.followUp?.visibility === 'public' ? result.followUp.title : null,
    consequences: result.consequences
      .filter((each) => each.visibility === 'public')
      .map(({ title, of, months, basis }) => ({ title, of, months: months ?? null, basis: basis ?? null })),
    hiddenConsequences: result.consequences.filter((each) => each.visibility === 'summary').length,
    ...historyOf(site, scheme, result),
    problems: (sheet.problems ?? []).map(({ text, mendBy, mendedOn, ledger }) => ({
      text,
      mendBy: mendBy ?? null,
      mendedOn: mendedOn ?? null,
      ledger: ledgerRef(site, ledger)?.href ?? null,
    })),
    corrections: correctionsOf(site, scheme, result),
    asPublished: result.asPublished ?? null,
    reviews: reviewsOf(sheet),
    review: scheme.review ?? null,
    assessedOn: sheet.assessedOn ?? null,
    signature: sheet.signature ?? null,
    ledgers: (sheet.ledgers ?? []).flatMap((id) => ledgerRef(site, id) ?? []),
    publicity: publicityOfResult(site, result),
    trial: trialView(site, scheme, result),
  };
}

/** Results that have a page, in the order of their tables. */
export const shownResults = once((site): readonly Result[] =>
  site.assessments.flatMap((assessment) => assessment.results.filter(site.isShown)),
);

/** Where a result stands in its group, as far as that gives nobody's away who is not shown. */
function amongOthers(site: Site, result: Result): Pick<ResultView, 'group' | 'bins'> {
  const group = groupOf(site, result);
  if (!group) return { group: null, bins: [] };
  const { bins, ...others } = othersIn(site, group);
  return { group: others, bins: result.value === null ? bins : markedIn(bins, result.value) };
}

const othersIn = onceEach((site, group: Group): { names: string[]; median: string | null; bins: BinView[] } => {
  const members = group.ranked.flatMap((key) => site.results.get(key) ?? []);
  const names = groupNames(site, group.by);
  const [first] = members;
  if (!first || !isTellable(site, members)) return { names, median: null, bins: [] };
  const scheme = site.schemeOf(first);
  const values = members.flatMap(({ value }) => value ?? []);
  const scale = scaleFor(site, scheme, members);
  return {
    names,
    median: roundedMean(scheme, group.statistics.median),
    bins: values.length >= DRAWN_FROM ? binsOf(values, scheme, { scale }) : [],
  };
});

function historyOf(
  site: Site,
  scheme: Scheme,
  result: Result,
): Pick<ResultView, 'history' | 'levels' | 'revised' | 'historyChange'> {
  const lines = shownResultsAbout(site, result.subject)
    .filter((each) => each.scheme === result.scheme)
    .map((each) => ({
      period: each.period,
      href: site.to.result(`${each.scheme}@${each.edition}`, each.period, each.subject),
      edition: each.edition,
      state: each.state,
      value: each.value ?? each.announced?.value ?? null,
      announced: each.announced !== undefined,
      grade: gradeView(site.schemeOf(each), each.gradeInForce),
      rank: each.rank,
      of: each.of,
      tied: each.tied,
      here: each.key === result.key,
    }));
  const valued = lines.filter((line) => line.value !== null);
  const [last, first] = [valued[0], valued.at(-1)];
  const editions = [...new Set(valued.map((line) => line.edition))];
  const agree = editions.every((edition) => edition === scheme.edition || haveSameLevels(site, scheme, edition));
  return {
    history: lines,
    levels: agree ? levelsOf(scheme) : [],
    revised: editions.length > 1,
    historyChange:
      first?.value && last?.value && first !== last
        ? { ...changeBetween(first.value, last.value, scheme), first: first.period, last: last.period }
        : null,
  };
}

function haveSameLevels(site: Site, scheme: Scheme, edition: string): boolean {
  const other = site.portal.schemes.get(`${scheme.id}@${edition}`);
  return other !== undefined && JSON.stringify(levelsOf(other)) === JSON.stringify(levelsOf(scheme));
}

function levelsOf(scheme: Scheme): ResultView['levels'] {
  return (scheme.grades ?? []).map((grade) => ({ value: grade.min, grade: grade.name }));
}

function correctionsOf(site: Site, scheme: Scheme, result: Result): ResultView['corrections'] {
  const revisions = revisionsOf(site, result);
  return revisions
    .toSorted((a, b) => b.revision - a.revision)
    .flatMap(({ correction, revision }) => {
      if (!correction) return [];
      const before = revisions.find((each) => each.revision === correction.replaces);
      return [
        {
          revision,
          on: correction.on,
          reason: correction.reason,
          changed: correction.changed ?? null,
          approvedBy: correction.approvedBy,
          before: before ? revisionView(site, scheme, before) : null,
        },
      ];
    });
}

function reviewsOf(sheet: Sheet): ResultView['reviews'] {
  const reviews = sheet.reviews ?? [];
  const outcomes = [...new Set(reviews.map((review) => review.result ?? ('pending' as const)))];
  return {
    count: reviews.length,
    outcomes: outcomes.map((outcome) => ({
      outcome,
      count: reviews.filter((review) => (review.result ?? 'pending') === outcome).length,
    })),
  };
}

function ledgerRef(site: Site, id: string | undefined): Ref | null {
  const ledger = site.portal.ledgers.get(id ?? '');
  if (!ledger || ledgerVisibility(site.portal.config, ledger) === 'withheld') return null;
  return { title: ledger.title, href: site.to.ledger(ledger.id) };
}
