import { exact, formatExact, greater, whole, ZERO } from '../../exact.ts';
import type { Of } from '../../records/part.ts';
import { readMap, readSigned, readWord } from '../input.ts';
import type { Work } from '../node.ts';
import { refuse } from '../run.ts';

/**
 * `bands`: the points of the band a figure falls into. `min` and `max` are inclusive; without `max` a band reaches up to the
 * next. A figure in no band is refused, never taken for the nearest.
 */
export function bandsWork(part: Of<'bands'> & { full?: string | undefined }): Work {
  const bands = part.bands
    .map((band) => ({
      ...band,
      from: exact(band.min),
      until: band.max === undefined ? null : exact(band.max),
      worth: exact(band.points),
    }))
    .toSorted((a, b) => b.from.compare(a.from));
  const full = part.full === undefined ? bands.map((band) => band.worth).reduce(greater, ZERO) : exact(part.full);
  const listed = bands.map((band) => `${band.min}–${band.max ?? ''}`).join('、');
  return (input, run) => {
    const figure = readSigned(run, input);
    if (!figure) return null;
    const found = bands.find((band) => band.from.compare(figure.value) <= 0);
    if (!found || (found.until && found.until.compare(figure.value) < 0)) {
      return refuse(run, input, 'figure-outside-bands', { value: figure.text, bands: listed });
    }
    const range = found.max === undefined ? `≥ ${found.min}` : `${found.min}–${found.max}`;
    return {
      got: found.worth,
      full,
      outcome: found.name,
      tell: () => ({
        formula: {
          key: 'bands',
          args: { full: formatExact(full), band: found.name ?? range, range, unit: part.unit ?? '' },
          figures: `${figure.text} (${range}) → ${formatExact(found.worth)}`,
        },
        inputs: [{ id: 'figure', value: figure.text, ...(part.unit === undefined ? {} : { detail: part.unit }) }],
      }),
    };
  };
}

/** `stars`: one star for each criterion met; the class is the highest whose number of stars is reached, if any. */
export function starsWork(part: Of<'stars'> & { full?: string | undefined }): Work {
  const { criteria } = part;
  const known = criteria.map((criterion) => criterion.id);
  const classes = part.classes.toSorted((a, b) => b.stars - a.stars);
  const all = whole(criteria.length);
  const full = part.full === undefined ? all : exact(part.full);
  return (input, run) => {
    const at = readMap(run, input, known);
    if (!at) return null;
    const answers = criteria.map((criterion) => {
      if (at(criterion.id).value === undefined) return refuse(run, input, 'missing-key', { key: criterion.id });
      return readWord(run, at(criterion.id), { yes: true, no: false });
    });
    if (answers.includes(null)) return null;
    const stars = answers.filter((answer) => answer === true).length;
    const got = whole(stars).div(all).mul(full);
    return {
      got,
      full,
      outcome: classes.find((each) => each.stars <= stars)?.name,
      tell: () => ({
        formula: {
          key: 'stars',
          args: { full: formatExact(full), criteria: String(criteria.length), stars: String(stars) },
          figures: `${answers.map((answer) => (answer ? '1' : '0')).join(' + ')} = ${stars}${full.equals(all) ? '' : ` → ${formatExact(got)}`}`,
        },
        inputs: criteria.map((criterion, i) => ({
          id: criterion.id,
          label: criterion.title,
          value: answers[i] ? 'yes' : 'no',
          ...(criterion.basis === undefined ? {} : { detail: criterion.basis }),
        })),
      }),
    };
  };
}
