import type { BranchView } from '../../src/views/branch.ts';
import type { ResultView } from '../../src/views/result.ts';
import { shellOf } from '../../src/views/shell.ts';
import type { Site } from '../../src/views/site.ts';
import type { NodeView, PartShare } from '../../src/views/trace.ts';
import { wordsOf } from '../../src/words/words.ts';

/*
 * What the other generators are given: for each page one record of what it shows, worked out by Sunboard before the clock
 * starts. They neither check nor score nor rank. Sentences stand as printed; what all results share is in the method.
 */

const words = wordsOf('zh-CN');
const { scores } = words;
const { result: w } = scores;
const { branch: b } = words.records;

/** The method, which all results share. */
export interface Method {
  title: string;
  href: string;
  document: string;
  number: string;
  /** What stands above a result's title. */
  over: string;
  formula: string;
  total: string;
  levels: { value: number; label: string }[];
  parts: {
    id: string;
    title: string;
    facts: string[];
    full: string;
    formula: string;
    items: { id: string; title: string; full: string }[];
  }[];
  review: string[];
}

/** One page of a result. */
export interface ResultRecord {
  kind: 'result';
  /** Path of the page without a slash before it, and the same without its ending. */
  path: string;
  stem: string;
  full: string;
  title: string;
  phrases: readonly string[];
  description: string;
  name: string;
  href: string;
  year: string;
  period: string;
  table: string;
  tableHref: string;
  assessedOn: string;
  value: string;
  grade: string;
  step: number;
  rank: string;
  among: string;
  /** Of which year, and by how much; empty in the first year. */
  changeFrom: string;
  change: string;
  composition: string;
  parts: {
    detail: string;
    value: string;
    counted: string;
    contribution: string;
    start: number;
    share: number;
    room: number;
    step: number;
    figures: string;
    got: string[];
  }[];
  share: number;
  figures: string;
  end: string;
  place: string;
  bins: { from: string; range: string; count: number; step: number; marked: boolean }[];
  /** Upper end of the last of the bins. */
  until: string;
  trend: string;
  /** The latest year first; the address is empty for the page's own. */
  history: {
    year: string;
    period: string;
    href: string;
    value: string;
    grade: string;
    step: number;
    rank: string;
    of: string;
  }[];
  citation: string;
  /** The address for typing from paper, without what comes before the host. */
  short: string;
  /** The figures to try, as the page's script reads them. */
  trial: string;
}

/** One page of an organisation. */
export interface BranchRecord {
  kind: 'branch';
  path: string;
  stem: string;
  title: string;
  description: string;
  over: string;
  above: { title: string; href: string }[];
  facts: { label: string; value: string; href: string }[];
  /** Empty where nothing was assessed. */
  trend: string;
  trendFinding: string;
  history: {
    year: string;
    period: string;
    href: string;
    value: string;
    grade: string;
    step: number;
    place: string;
    table: string;
  }[];
  below: { title: string; href: string; kind: string }[];
}

/** What all results of the corpus share, taken from one of them. */
export function methodOf(result: ResultView): Method {
  const root = present(result.trace);
  return {
    title: result.scheme.title,
    href: result.scheme.href,
    document: words.title(result.scheme.document),
    number: result.scheme.number ?? '',
    over: scores.schemeLabel(result.scheme.title, result.scheme.edition),
    formula: formulaOf(root),
    total: w.full(result.full ?? ''),
    levels: result.levels.map(({ value, grade }) => ({ value: Number(value), label: scores.level(grade, value) })),
    parts: root.children.map((part) => ({
      id: part.anchor,
      title: part.title,
      facts: [w.weight(part.weight ?? ''), scores.method[part.method], part.basis ?? ''],
      full: part.full,
      formula: formulaOf(part),
      items: part.items.map(({ anchor, title, full }) => ({ id: anchor, title, full })),
    })),
    review: reviewOf(result),
  };
}

/** The record of one result's page. */
export function resultRecord(site: Site, view: ResultView): ResultRecord {
  const { subject, trace, historyChange, change } = view;
  const root = present(trace);
  const period = words.period(view.period);
  const table = scores.table.title(period, view.scheme.title);
  const full = `${subject.name}${table}`;
  const shell = shellOf(site);
  const rank = scores.rank(present(view.rank), view.tied);
  return {
    kind: 'result',
    path: pathOf(view.href),
    stem: stemOf(view.href),
    full,
    title: w.title(subject.name, period),
    phrases: w.titlePhrases(subject.name, period),
    description: w.description(subject.name, period, view.scheme.title),
    name: subject.name,
    href: subject.href ?? '',
    year: view.period,
    period,
    table,
    tableHref: view.table,
    assessedOn: words.day(present(view.assessedOn)),
    value: present(view.value),
    grade: present(view.grade).name,
    step: present(view.grade).step,
    rank,
    among: w.group(scores.table.group(view.group?.names ?? []), present(view.of)),
    changeFrom: change ? w.changeFrom(words.period(change.period)) : '',
    change: change ? scores.change(change.direction, scores.points(change.text)) : '',
    composition: view.mostLost
      ? w.compositionFinding(view.mostLost.title, view.mostLost.lost, view.mostLost.others)
      : w.compositionFull,
    parts: view.composition.map((part, index) => partOf(part, present(root.children[index]))),
    share: view.composition.reduce((sum, part) => sum + part.share, 0),
    figures: root.formula.figures,
    end: endOf(view),
    place: w.whereFinding(rank, present(view.of), view.group?.median ?? ''),
    bins: view.bins.map(({ from, until, count, step, marked }, index) => ({
      from,
      range: scores.table.range(from, until, index === view.bins.length - 1),
      count,
      step,
      marked,
    })),
    until: view.bins.at(-1)?.until ?? '',
    trend: historyChange
      ? w.historyFinding(
          words.period(historyChange.first),
          words.period(historyChange.last),
          historyChange.direction,
          historyChange.text,
          false,
        )
      : '',
    history: view.history.map((line) => ({
      year: line.period,
      period: words.period(line.period),
      href: line.here ? '' : line.href,
      value: line.value ?? '',
      grade: line.grade?.name ?? '',
      step: line.grade?.step ?? 0,
      rank: scores.rank(present(line.rank), line.tied),
      of: scores.rankOf(present(line.of)),
    })),
    citation: w.citation(shell.owner, full, shell.name, shell.day, view.cite.url),
    short: (view.cite.short ?? '').replace(/^https?:\/\//, ''),
    trial: view.trial ? JSON.stringify(view.trial.trial) : '',
  };
}

/** The record of one organisation's page. */
export function branchRecord(view: BranchView, href: string): BranchRecord {
  const superior = view.above.at(-1);
  const results = view.results[0];
  const [last, first] = [results?.rows[0], results?.rows.at(-1)];
  const counted = (label: string, count: number | null, unit: string) =>
    count === null ? [] : [{ label, value: `${count}${unit}`, href: '' }];
  return {
    kind: 'branch',
    path: pathOf(href),
    stem: stemOf(href),
    title: view.name,
    description: b.description(view.name),
    over: view.region?.title ?? view.kind,
    above: view.above.map(({ title, href }) => ({ title, href })),
    facts: [
      { label: b.kind, value: view.kind, href: '' },
      ...(superior ? [{ label: b.superior, value: superior.title, href: superior.href }] : []),
      ...counted(b.members, view.members, b.people),
      ...counted(b.households, view.households, b.householdUnit),
      ...counted(b.population, view.population, b.people),
    ],
    trend: results ? b.trend(results.title) : '',
    trendFinding:
      first && last
        ? b.trendFinding(words.period(first.period), first.value ?? '', words.period(last.period), last.value ?? '')
        : '',
    history: (results?.rows ?? []).map((row) => ({
      year: row.period,
      period: words.period(row.period),
      href: row.href,
      value: row.value ?? '',
      grade: row.grade?.name ?? '',
      step: row.grade?.step ?? 0,
      place: b.ranked(present(row.rank), row.of, row.tied),
      table: row.table,
    })),
    below: view.below.map(({ title, href, kind }) => ({ title, href, kind })),
  };
}

function partOf(part: PartShare, node: NodeView): ResultRecord['parts'][number] {
  return {
    detail: w.partOf(part.value, part.full, part.weight),
    value: part.value,
    counted: part.contribution,
    contribution: w.contribution(node.contribution ?? ''),
    start: part.start,
    share: part.share,
    room: part.roomShare,
    step: part.step,
    figures: node.formula.figures,
    got: node.items.map(({ value }) => value),
  };
}

function formulaOf({ formula }: NodeView): string {
  return scores.formula[formula.key](formula.args);
}

function endOf({ exact, value, scheme, band }: ResultView): string {
  const rule = w.rounding(scheme.decimals, scheme.mode);
  const total = exact ? w.roundedTotal(exact, present(value), rule) : w.sameTotal(present(value), rule);
  return band ? `${total}${w.gradeRule(band.grade, band.min)}` : total;
}

function reviewOf({ review }: ResultView): string[] {
  const { office, withinDays, phone } = present(review);
  return [w.reviewText(office, withinDays), words.shell.phone(phone ?? '')];
}

function pathOf(href: string): string {
  return href.replace(/^\//, '');
}

function stemOf(href: string): string {
  return href.replace(/^\/|\.html$/g, '');
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the corpus has a page of another shape');
  return value;
}
