import { wordsOf } from '../../src/words/words.ts';

const words = wordsOf('zh-CN');
const { scores } = words;
const { result: w } = scores;
const { branch: b } = words.records;

/** The fixed words of the two kinds of page, by the names that the templates have for them. */
export const LABELS: Readonly<Record<string, string>> = {
  homeCrumb: words.shell.home,
  results: words.nav.results,
  branches: words.nav.branches,
  score: w.score,
  computed: w.computed,
  rank: w.rank,
  subject: w.subject,
  period: w.period,
  basis: w.basis,
  assessedOn: w.assessedOn,
  table: w.table,
  publicity: words.records.finality.title,
  publicityNone: words.records.finality.none,
  how: w.how,
  howLead: w.howLead,
  composition: w.composition,
  compositionNote: w.compositionNote,
  items: w.items,
  item: w.itemColumns.item,
  itemFull: w.itemColumns.full,
  itemValue: w.itemColumns.value,
  decision: w.decision,
  undecided: w.undecided,
  where: w.where,
  distribution: scores.table.distribution,
  mark: w.whereMark,
  figureTable: words.figure.table,
  binRange: scores.table.binColumns.range,
  binCount: scores.table.binColumns.count,
  history: w.history,
  historyPeriod: w.historyColumns.period,
  historyValue: w.historyColumns.value,
  historyGrade: w.historyColumns.grade,
  historyRank: w.historyColumns.rank,
  review: w.review,
  branchResults: b.results,
  noResults: b.noResults,
  branchPeriod: b.period,
  branchScore: b.score,
  branchGrade: b.grade,
  branchRank: b.rank,
  below: b.belowTitle,
};
