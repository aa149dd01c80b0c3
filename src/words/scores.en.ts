import { counted, ordinal } from './english.ts';
import { explorer } from './explorer.en.ts';
import { formula, notes } from './formula.en.ts';
import { pictures } from './pictures.en.ts';
import { gate, result } from './result.en.ts';
import { howTo, scheme } from './scheme.en.ts';
import {
  change,
  flag,
  inputNote,
  inputs,
  method,
  periodicity,
  standing,
  state,
  subject,
  within,
} from './score-terms.en.ts';
import { tools } from './score-tools.en.ts';
import type { scores as zhCN } from './scores.zh-CN.ts';
import { trial } from './trial.en.ts';

const ranked = (rank: number, tied: boolean) => `${tied ? 'tied ' : ''}${ordinal(rank)}`;
const inputOf = (id: string) => inputs[id] ?? (/^judge-\d+$/.test(id) ? `judge ${id.slice(6)}` : id);

/** Words of the pages of results, schemes and corrections. */
export const scores: typeof zhCN = {
  state,
  flag,
  standing,
  inputNote,
  subject,
  periodicity,
  within,
  method,
  formula,
  notes,
  change,
  points: (value) => counted(value, 'point'),
  of: (full) => `out of ${full}`,
  shareOf: (count, percent) => `${count}, ${percent}`,
  tiedMark: 'tied',
  name: (title) => inputs[title] ?? title,
  periodOrInput: (id, period) => (/^\d{4}/.test(id) ? period(id) : inputOf(id)),
  perVote: (points) => `${counted(points, 'point')} a vote`,
  membersOf: (count) => counted(count, 'Party member'),
  level: (grade, min) => `${grade} ${min}`,
  span: (low, high) => `${low}–${high}`,
  announcedAs: (state, value, grade) => [state, value && `${value} points`, grade].filter((part) => part).join(', '),
  move: (direction, text) => (direction === 'same' ? 'same' : `${direction === 'up' ? 'up' : 'down'} ${text}`),
  rank: ranked,
  rankOf: (of) => `of ${of}`,
  input: inputOf,
  answer: (value) => (value === 'yes' ? 'met' : value === 'no' ? 'not met' : value),
  announcedOnly: 'only the announced result is kept and cannot be worked out again',
  trial: 'on trial',
  schemeLabel: (title, edition) => `${title} (${edition})`,

  results: {
    title: 'Results',
    lead: 'Every table opens: each score has a page that tells from which figures, by which article and how it was worked out.',
    byScheme: 'By assessment scheme',
    latest: 'Latest results',
    schemes: 'Assessment schemes: full text and method',
    empty: 'No result is published yet.',
    counts: (scored, should) => `${scored} of ${should} assessed`,
    mean: (value) => `mean ${value} points`,
    scheme: 'Assessment scheme',
    method: 'How this scheme scores',
    earlier: (count) => counted(count, 'earlier period'),
    columns: { period: 'Period', scored: 'Assessed / to be assessed', mean: 'Mean', top: 'Best grade' },
    scoredOf: (scored, should) => `${scored}/${should}`,
    share: (grade, count) => `${grade}: ${count}`,
  },

  table: {
    title: (period, scheme) => `${scheme}: results of ${period}`,
    titlePhrases: (period, scheme) => [`${scheme}: results of ${period}`],
    description: (period, scheme) =>
      `${scheme}, ${period}: ranks, scores and grades, and how many were to be assessed, were assessed, were exempt.`,
    summary: 'Distribution and change',
    should: 'To be assessed',
    scored: 'Assessed',
    missing: 'No record',
    mean: 'Mean',
    median: 'Median',
    span: 'Lowest to highest',
    highest: 'Highest',
    lowest: 'Lowest',
    unit: '',
    points: 'points',
    basis: 'Basis',
    grades: 'Grades',
    gradesFinding: (grade, count, share, all) => `${count} of ${all} assessed are ${grade}: ${share}. `,
    distribution: 'Distribution of scores',
    distributionFinding: (from, until, count, all) =>
      `Most scores, ${count} of ${all}, are from ${from} to ${until} points: ${percent(count, all)}. `,
    distributionFew: (lowest, highest) => `Scores are from ${lowest} to ${highest} points. `,
    binColumns: { range: 'Scores', count: 'Number' },
    range: (from, until, last) => (last ? `${from} to ${until}` : `${from} to below ${until}`),
    years: 'Mean through the periods',
    yearsNote: 'Means of the periods; before and after a revision of the scheme they do not compare well.',
    yearsFinding: (first, last, direction, text) =>
      `From ${first} to ${last} the mean is ${change(direction, `${text} points`)}. `,
    change: 'Change since the period before',
    changeFinding: (period, up, down, same) => `Since ${period}: ${up} up, ${down} down, ${same} the same. `,
    groups: 'Groups',
    group: (names) => (names.length === 0 ? 'All' : names.join(' · ')),
    groupTitle: (name, count, isRanked) => `${name} (${count}${isRanked ? ' ranked' : ''})`,
    groupCount: (count) => `${count} ranked`,
    leading: (count) => `First ${count}`,
    byRegion: 'By place',
    regionCount: (count) => String(count),
    jump: 'Go to a place',
    jumpGroup: 'Go to a group',
    groupFigures: (mean, median) => `Mean ${mean} points, median ${median} points. `,
    noRegion: 'Others',
    explore: 'Compare in a chart',
    announcedLead:
      'Of this period only the announced scores and grades are kept, without sheets: they cannot be worked out again and are in no rank and no mean.',
    source: 'Source',
    columns: {
      plot: 'Place among all scores',
      rank: 'Rank',
      name: 'Name',
      region: 'Place',
      value: 'Score',
      grade: 'Grade',
      change: 'Since the period before',
      note: 'Note',
    },
    caption: (group) => `${group}: ranks, scores and grades`,
    rankNote: (tieBreak, isGrouped) =>
      `Ranks are by published, rounded scores; equal scores ${tieBreak === '' ? '' : `are compared by ${tieBreak}, and those still equal `}share a rank${isGrouped ? '; groups are not compared with each other' : ''}. `,
    states: 'Without a score',
    stateReason: 'Reason',
    stateName: 'Name',
    stateState: 'State',
    missingTitle: 'To be assessed, without a record',
    hidden: (count) => `${count} more are not public one by one by rule, and are only counted. `,
    allHidden: (count) =>
      `${counted(count, 'result')} not public one by one by rule; here are only the totals and the distribution. `,
    top: (title) => title,
    tie: (rank, tied, places) =>
      `${tied} share the ${ordinal(rank)} rank, with ${counted(places, 'place')} left; the deciding body has to choose, this program does not. `,
    quota: (grade, allowed, count) => `${grade}: at most ${allowed}, now ${count}. `,
    quotaOver: (group) => `${group} is over the quota`,
    other: 'Other periods',
    download: 'Data',
    empty: 'No result of this period is public one by one.',
    provisional: 'Grades follow from the scores; no decision is on record.',
  },

  result,
  recompute: trial,
  tools,
  pictures,
  explorer,
  gate,
  scheme,
  howTo,

  corrections: {
    title: 'Register of corrections',
    lead: 'Every correction and cancellation of a result, an award or a notice after it was published: what changed, why, and who approved it. The former versions can still be read.',
    empty: 'No corrections. No result, award or notice has been changed since this site opened.',
    result: 'Result corrected',
    award: 'Award lost',
    notice: 'Notice corrected',
    withdrawn: 'Notice withdrawn',
    from: 'Before',
    to: 'After',
    none: 'no score',
    by: (name) => `Approved by ${name}`,
    count: (count) => `${counted(count, 'entry', 'entries')}, the latest first. `,
    changed: 'Change',
    reason: 'Reason',
  },

  home: {
    headline: ['Every score published here ', 'can be worked out again'],
    lead: (owner) =>
      `${owner} keeps here the schemes, scores, grades, notices and awards of organisations at every level. Every score tells from which figures, by which article and how it was worked out.`,
    notices: 'Notices and objections',
    noticesMore: 'All notices',
    noticeUntil: (day) => `Notice until ${day}`,
    noticesNote: 'Whether a notice is still open follows from its first and last day, both included.',
    noticesEmpty: 'No notice lately.',
    results: 'Latest results',
    resultsMore: 'All results',
    winners: 'Latest awards and namings',
    winnersMore: 'All award winners',
    practices: 'Practices',
    practicesMore: 'All practices',
    example: (name, period) => `Example: ${name}, ${period}`,
    exampleMore: 'See the whole formula',
    part: (value, weight) => `${value} × ${weight}`,
    numbers: 'On this site',
    figures: {
      branches: 'organisations',
      results: 'results that can be worked out again',
      schemes: 'assessment schemes',
      corrections: 'corrections',
    },
    awarded: 'awarded',
  },
};

/** The share of one number in another, to one decimal; said beside figures, it is no score. */
function percent(part: number, all: number): string {
  return `${(Math.round((part / all) * 1000) / 10).toFixed(1)} %`;
}
