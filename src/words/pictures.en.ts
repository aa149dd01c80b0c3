import type { Words } from './words.ts';

/** Titles, findings and notes of pictures. */
export const pictures: Words['scores']['pictures'] = {
  tiles: 'All places',
  tilesFinding: (name, mean, count) => `Of ${count} places, ${name} has the highest mean, ${mean} points.`,
  tilesNote:
    'Places stand in their usual order; this is no map. Colours stand for three equal steps from the lowest mean to the highest, for comparison only: places are not graded.',
  tileCount: (count) => `${count} units`,
  from: (mean) => `mean of ${mean} or more`,
  below: (mean) => `mean below ${mean}`,
  places: 'Places compared',
  placesFinding: (high, highMean, low, lowMean, difference) =>
    `The highest mean is that of ${high} (${highMean} points), the lowest that of ${low} (${lowMean} points), ${difference} points apart.`,
  placesEven: (mean) => `All places have a mean of ${mean} points.`,
  placesNote: 'Each dot is a unit, the upright stroke the mean of the place, which stands in figures at the right.',
  meanOfAll: (mean) => `mean of all ${mean}`,
  placeColumns: { name: 'Place', count: 'Assessed', mean: 'Mean', low: 'Lowest', high: 'Highest' },
  lifecycle: 'Timeline',
  lifecycleFinding: (first, from, last, until, days) =>
    from === until ? `${from}: ${first}.` : `From ${from} (${first}) to ${until} (${last}): ${days} days.`,
  lifecycleNote: 'Numbers in circles are those of the entries below; distances are in days.',
  lifecycleColumns: { number: 'No.', day: 'Day', what: 'What' },
  spanNote: ' The thick line is the notice period, first and last day included.',
};
