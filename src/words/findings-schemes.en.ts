import type { FindingWords } from './finding-words.ts';

const perhaps = (nearest: string, known: string, otherwise: string): string => {
  if (nearest !== '') return `Did you mean "${nearest}"?`;
  return known === '' ? otherwise : `There are: ${known}.`;
};

/** What is wrong with assessment methods. */
export const schemeFindings = {
  'weights-not-whole': ({ parts, sum, list }) => ({
    found: `The weights of ${parts} make ${sum} (${list})`,
    expected: 'Weights of siblings that make exactly 100%',
    mend: 'Correct them after the document; where the document itself is at odds, record what was decided in "interpretations".',
  }),
  'weights-mixed': ({ parts, list }) => ({
    found: `Some of ${parts} have weights and others shares (${list})`,
    expected: 'A weight for each sibling, or a share for each',
    mend: 'Write all of them one way.',
  }),
  'weight-missing': ({ part }) => ({
    found: `"${part}" has no weight`,
    expected: 'A weight (60%, 2/15) or a share for each sibling',
    mend: 'Add it.',
  }),
  'weight-unused': ({ part, method }) => ({
    found: `"${part}" has a weight, which the method "${method}" above it does not use`,
    expected: 'Weights only below "sections" and on weighted raters',
    mend: 'Delete it, or make the method above "sections".',
  }),
  'part-reserved': ({ id }) => ({
    found: `"${id}" means something else on a score sheet`,
    expected: 'An id that is no key of a score sheet',
    mend: `Choose another, such as "${id}-part".`,
  }),
  'part-duplicate': ({ id }) => ({
    found: `"${id}" stands twice among its siblings`,
    expected: 'An id of its own for each',
    mend: 'Rename one.',
  }),
  'part-unknown': ({ part, nearest, known }) => ({
    found: `The scheme has no part "${part}"`,
    expected: 'A part of the scheme, such as "debrief/team"; "total" for the total',
    mend: perhaps(nearest, known, 'Check the id of the part.'),
  }),
  'grade-unknown': ({ grade, nearest, known }) => ({
    found: `The scheme has no grade "${grade}"`,
    expected: known === '' ? 'Grades, laid down under "grades" of the scheme' : `One of: ${known}`,
    mend: perhaps(nearest, '', 'Use a grade of the scheme.'),
  }),
  'fact-unknown': ({ fact, nearest, known }) => ({
    found: `The scheme has no fact "${fact}"`,
    expected: 'A fact listed under "facts" of the scheme',
    mend: perhaps(nearest, known, 'List it there first.'),
  }),
  'rater-unknown': ({ rater, nearest, known }) => ({
    found: `This part has no rater "${rater}"`,
    expected: 'One of its "raters"',
    mend: perhaps(nearest, known, 'Delete "on" to put it on the part itself.'),
  }),
  'measure-unknown': ({ measure, nearest, known }) => ({
    found: `The scheme has no measure "${measure}"`,
    expected: 'A measure listed under "measures" of the scheme',
    mend: perhaps(nearest, known, 'List it there first.'),
  }),
  'bands-gap': ({ from, until }) => ({
    found: `${from} to ${until} falls into no band`,
    expected: 'Bands without gaps at the published precision',
    mend: 'Write "min" only, or bring "max" up to the published decimals (89.99); record what was decided in "interpretations".',
  }),
  'bands-overlap': ({ from, until, other }) => ({
    found: `${from} to ${until} falls into two bands, the other being "${other}"`,
    expected: 'One band for each figure',
    mend: 'Correct an upper or a lower limit.',
  }),
  'band-reversed': ({ min, max }) => ({
    found: `The lower limit ${min} is above the upper limit ${max}`,
    expected: 'A lower limit not above the upper',
    mend: 'Exchange them.',
  }),
  'grades-not-descending': ({ grade, min, before, beforeMin }) => ({
    found: `"${grade}" begins at ${min}, not below "${before}" at ${beforeMin}`,
    expected: 'Grades from the best down, each with a lower limit',
    mend: 'Reorder them or correct a limit.',
  }),
  'grade-duplicate': ({ grade }) => ({
    found: `"${grade}" stands twice`,
    expected: 'Every grade once',
    mend: 'Delete or rename one.',
  }),
  'points-over-full': ({ points, full }) => ({
    found: `${points} points are above the full mark ${full}`,
    expected: `At most ${full}`,
    mend: 'Correct the points, or state the full mark with "full".',
  }),
  'full-zero': ({ part }) => ({
    found: `The full mark of "${part}" is 0`,
    expected: 'A full mark above 0',
    mend: 'Correct it; a part that does not apply to the unit goes under "notApplicable" with its reason.',
  }),
  'target-zero': () => ({
    found: 'The target is 0',
    expected: 'A target above 0, such as 90%',
    mend: 'Correct it.',
  }),
  'class-out-of-reach': ({ class: name, stars, criteria }) => ({
    found: `"${name}" asks for ${stars} stars, and there are ${criteria} criteria`,
    expected: `At most ${criteria} stars`,
    mend: 'Check the number, or add the criteria that are missing.',
  }),
  'classes-gap': ({ stars }) => ({
    found: `Fewer than ${stars} stars have no class`,
    expected: 'A class for every number of stars, from 0 on',
    mend: 'Add one with "stars: 0"; where the document is silent, record what was decided in "interpretations".',
  }),
  'panel-drops-all': ({ minimum, dropped }) => ({
    found: `${dropped} figures are dropped of at least ${minimum}`,
    expected: 'At least one figure that is kept',
    mend: 'Raise "minimum" or drop fewer.',
  }),
  'may-exceed-misplaced': ({ part }) => ({
    found: `"${part}" may exceed its full mark`,
    expected: 'Only the total may',
    mend: 'Delete "mayExceed" or move the bonus to the total.',
  }),
  'gate-without-effect': () => ({
    found: 'This gate does not say what follows',
    expected: 'One of atMost, grade, bars, consequences',
    mend: 'Add one.',
  }),
  'gate-without-figure': () => ({
    found: 'The condition has no figure',
    expected: 'below or atLeast',
    mend: 'For example "{ part: debrief, below: 80 }".',
  }),
  'gate-circular': ({ grade }) => ({
    found: `The condition looks at a grade (${grade}) and changes the grade`,
    expected: 'Conditions on grades bring bars or consequences only',
    mend: 'Look at a figure instead, or use consequences.',
  }),
  'consequence-without-title': () => ({
    found: 'The consequence has no name',
    expected: 'A title, or the id of a measure',
    mend: 'Add one.',
  }),
  'units-grade-missing': () => ({
    found: 'A share at or above a grade, and no grade',
    expected: 'The grade under "grade"',
    mend: 'Add it.',
  }),
  'scheme-cycle': ({ chain }) => ({
    found: `These assessments need each other's results: ${chain}`,
    expected: 'Results that can be worked out one after the other',
    mend: 'Correct the scheme or period under "periods", "units" or "bars".',
  }),
} satisfies Partial<FindingWords>;
