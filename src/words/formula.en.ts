import { counted, listed } from './english.ts';
import type { formula as formulaZhCN, notes as notesZhCN } from './formula.zh-CN.ts';

/** Formulas in words, a sentence for each method; figures stand apart. */
export const formula: typeof formulaZhCN = {
  points: ({ full }) => `points given outright, at most ${full}`,
  'points-of': ({ full }) => `points reached; full points of this organisation are ${full}`,
  'raters-mean': ({ count = '', full }) =>
    count === '1' ? `rating out of ${full} points` : `mean of ${count} ratings out of ${full} points`,
  'raters-weighted': ({ count }) => `${count} ratings, each times its weight, added up`,
  panel: ({ judges }) => `mean of the marks of ${judges} judges`,
  'panel-dropped': ({ judges, highest, lowest, kept }) =>
    `marks of ${judges} judges without ${dropped(highest, lowest)}, the mean of the other ${kept}`,
  ballot: ({ valid = '' }) =>
    `votes of each kind times their points, added up and divided by ${counted(valid, 'valid vote')}`,
  checklist: ({ full }) => `points of the items added up, at most ${full}`,
  met: ({ full = '' }) => `done: ${counted(full, 'point')}`,
  unmet: () => 'not done: no points',
  rate: ({ target, rate, full }) => `${rate} done against a target of ${target}, in proportion, at most ${full} points`,
  'rate-all-or-nothing': ({ target, rate, full }) =>
    `${rate} done; ${full} points where the target of ${target} is reached, else none`,
  deductions: ({ full, count = '' }) =>
    count === '0'
      ? `full ${full} points, nothing deducted`
      : `${counted(count, 'deduction')} from the full ${full} points, not below 0`,
  bands: ({ band, range, unit }) => `points by bands: in the band “${band}” (${range}${unit})`,
  stars: ({ criteria = '', stars }) =>
    `${counted(criteria, 'criterion', 'criteria')}, a star for each one met: ${stars} together`,
  'periods-mean': ({ count }) => `mean of the published scores of ${count} periods`,
  'periods-weighted': ({ count }) => `published scores of ${count} periods, each times its weight, added up`,
  'units-mean': ({ count = '' }) => `mean of the scores of ${counted(count, 'organisation')} below`,
  'units-member-weighted': ({ count = '', members }) =>
    `mean of the scores of ${counted(count, 'organisation')} below, weighted by Party members (${members} together)`,
  'units-share': ({ count = '', grade, reached, full }) =>
    `${reached} of ${counted(count, 'organisation')} below reached “${grade}” or better; the share times ${full} points`,
  sections: () => 'scores of the parts times their weights, added up',
  sum: ({ full }) => `scores of the parts added up, at most ${full} points`,
  'sum-scaled': ({ of, full }) => `scores of the parts added up (out of ${of} points), scaled to ${full}`,
  'not-applicable': () => 'does not apply and is not counted',
};

/** What is to be said beside a formula. */
export const notes: typeof notesZhCN = {
  'weight-redistributed': ({ stated, weight }) =>
    `A part beside this one does not apply; its weight is shared out in proportion: the weight here goes from ${stated} to ${weight}. `,
  'rounded-here': ({ from }) => `The scheme rounds here before it goes on; before rounding: ${from}. `,
  voters: ({ voters = '', needed }) => `${counted(voters, 'voter')}; the scheme asks for at least ${needed}. `,
  'bonus-unchecked': ({ count = '' }) => `${counted(count, 'bonus', 'bonuses')} not verified and not counted. `,
  'held-at-full': ({ full, reached }) => `${reached} with the bonus is more than full points: ${full} are counted. `,
  'held-at-zero': ({ reached }) => `${reached} after deductions is below 0: 0 is counted. `,
  'units-left-out': ({ count = '' }) =>
    `${counted(count, 'organisation')} below without a score left out of the mean. `,
  'may-exceed-full': ({ full }) => `By the scheme the score may exceed the full ${full} points. `,
};

function dropped(highest: string | undefined, lowest: string | undefined): string {
  return listed([
    ...(highest && highest !== '0' ? [`the ${highest} highest`] : []),
    ...(lowest && lowest !== '0' ? [`the ${lowest} lowest`] : []),
  ]);
}
