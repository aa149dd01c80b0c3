import { counted, listed } from './english.ts';
import type { howTo as howToZhCN, scheme as schemeZhCN } from './scheme.zh-CN.ts';
import { relative } from './score-terms.en.ts';

/** The pages of assessment schemes. */
export const scheme: typeof schemeZhCN = {
  indexTitle: 'Assessment schemes',
  indexLead:
    'A scheme says what is assessed, how it is scored and how grades follow. Each is drawn with its weights, explained, and worked through with a real example.',
  edition: (edition) => `edition ${edition}`,
  over: 'Assessment scheme',
  document: 'Document',
  documentTitle: 'Title',
  number: 'Number',
  issuedBy: 'Issued by',
  adoptedOn: 'Adopted on',
  effectiveFrom: 'In force from',
  until: 'In force until',
  file: 'Full text',
  open: 'Open the document',
  applies: 'Who is assessed',
  under: (name) => `below ${name}: `,
  periodicity: 'How often',
  rounding: 'Rounding',
  each: 'at every step',
  final: 'of the total only',
  full: 'Full points',
  stripsNote: 'The upper bar shows the parts, the lower one how much each of their items is of the total.',
  editionColumn: 'Edition',
  appliesLine: (names) => `assesses ${names}`,
  tree: 'What is assessed, and how much it counts',
  sumFinding: (part, points) => `“${part}” has the most points: ${points}. `,
  evenFinding: (count) => `${counted(count, 'part')}. `,
  pointsColumn: 'Points',
  pointsLabel: (points) => counted(points, 'point'),
  treeFinding: (part, weight) => `“${part}” counts most: ${weight} of the total. `,
  treeTitle: 'Weights of the parts',
  treeColumns: { part: 'Part', weight: 'Weight', overall: 'Of the total', method: 'Method', basis: 'Article' },
  sumTitle: 'Points of the parts',
  howTitle: 'How it is scored',
  overall: (value) => `${value} of the total`,
  fullPoints: (value) => `full points ${value}`,
  bonus: (max) => (max === null ? 'A bonus is possible' : `A bonus is possible, at most ${max} points`),
  penalty: (max) => (max === null ? 'A penalty is possible' : `A penalty is possible, at most ${max} points`),
  bonusRequired: 'only with verified evidence',
  grades: 'Grades',
  gradesTitle: 'Which score is which grade',
  gradeColumns: { grade: 'Grade', range: 'Score' },
  gradeRange: (min, max, next) =>
    Number(min) === 0 && next
      ? `below ${next}`
      : max
        ? `${min} to ${max}`
        : next
          ? `from ${min}, below ${next}`
          : `from ${min}`,
  gates: 'Gates and what follows',
  gatesLead: 'What is dealt with apart from the score.',
  interpretations: 'Interpretations',
  interpretationsLead: 'Where the text of the scheme contradicts itself or is silent, these decisions are followed.',
  readings: 'Ways to read it',
  taken: 'Taken',
  because: 'Because',
  decidedBy: (by, day) => `decided by ${by} on ${day}`,
  quota: 'Quotas',
  quotaText: (grade, share, rounding, within) =>
    `${grade}: at most ${share} of ${within}, rounded ${rounding === 'down' ? 'down' : 'up'}. `,
  quotaAll: 'all who are assessed',
  quotaWithin: (names) => `those assessed in each ${names}`,
  ranking: 'Ranking',
  rankingText: (names) => `Ranked within the same ${names}; equal scores share a rank. `,
  rankingAll: 'All who are assessed are ranked together; equal scores share a rank. ',
  tieBreak: (names) => `Equal scores are compared by ${names}. `,
  top: (count, title) => (title ? `First ${count}: ${title}. ` : `The first ${count} are announced. `),
  example: 'Example',
  exampleLead: (name, period) => `The result of ${name}, ${period}, worked through.`,
  exampleLink: 'Open this result',
  editions: 'Editions',
  tables: 'Results by period',
  trialNote: 'This scheme is on trial.',
  expired: (day) => `This scheme ended on ${day}; it stays here to be looked up.`,
  review: 'Review',
  none: 'none',
  mayExceed: 'the total may exceed it',
};

/** Each method in one sentence. */
export const howTo: typeof howToZhCN = {
  points: (full) => `Points are given outright, at most ${full}. `,
  pointsVaries:
    'Points reached and full points are entered; full points differ by organisation, and the share reached counts. ',
  raters: (names) => `Rated by ${listed(names)}; the mean counts. `,
  ratersWeighted: (terms) => `Rated apart and weighted: ${terms.join(', ')}. `,
  term: (name, weight) => `${name} ${weight}`,
  panel: (minimum, highest, lowest) =>
    `At least ${counted(minimum, 'judge')}${highest + lowest > 0 ? `, without ${listed([...(highest ? [`the ${highest} highest`] : []), ...(lowest ? [`the ${lowest} lowest`] : [])])}` : ''}; the mean counts. `,
  ballot: (options) =>
    `A secret ballot: ${options.join(', ')}. Votes times their points, added up and divided by the valid votes; invalid votes and abstentions are left out. `,
  option: (name, points) => `${name} ${counted(points, 'point')} a vote`,
  minimumVoters: (kinds, count) =>
    `${listed(kinds)}: at least ${counted(count, 'voter')}, else the ballot is not valid. `,
  checklist: (count, sum, full) =>
    sum === full
      ? `${counted(count, 'item')}, scored one by one, ${full} points together. `
      : `${counted(count, 'item')}, scored one by one, ${sum} points together, scaled to ${full}. `,
  item: (title, points) => `${title} (${counted(points, 'point')})`,
  itemTarget: (target) => `target ${target}`,
  rate: (target, partial, full) =>
    partial
      ? `What is done as a share of the total, against a target of ${target}, in proportion, at most ${full} points. `
      : `${full} points where the share done reaches the target of ${target}, else none. `,
  deductions: (full) => `From the full ${full} points, deducted one by one, each with reason and day, not below 0. `,
  bands: (terms) => `Points by the band the figure is in: ${terms.join('; ')}. `,
  band: (range, unit, points) => `${range}${unit}: ${counted(points, 'point')}`,
  stars: (count, classes) =>
    `${counted(count, 'criterion', 'criteria')}, a star for each one met. ${classes.length > 0 ? `${classes.join(', ')}. ` : ''}`,
  starClass: (name, stars, count) =>
    stars === 0 ? `the others are ${name}` : `${counted(stars, 'star')}${stars === count ? '' : ' or more'}: ${name}`,
  periods: (scheme, terms) => `Published scores of ${scheme ? `“${scheme}”` : 'this scheme'}: ${terms.join(', ')}. `,
  units: (scheme, aggregate, grade) =>
    ({
      mean: `The mean of the scores in “${scheme}” of the organisations below. `,
      'member-weighted': `The mean of the scores in “${scheme}” of the organisations below, weighted by Party members. `,
      'share-at-or-above': `The share of the organisations below that reached “${grade}” or better in “${scheme}”. `,
    })[aggregate],
  sections: 'The scores of the parts times their weights, added up. ',
  sum: (full) => (full ? `The scores added up, scaled to ${full}. ` : 'The scores added up. '),
  relative: (name) => relative[name] ?? name,
};
