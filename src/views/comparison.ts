import { exact, formatRounded, greater, lesser, meanOf, whole } from '../domain/exact.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { Assessment } from '../domain/scoring/assessment.ts';
import type { Result } from '../domain/scoring/result.ts';
import { isTableTellable, isTellable } from './disclosure.ts';
import { groupedBy } from './once.ts';
import type { Site } from './site.ts';
import { subjectView } from './subject.ts';
import { placeOn, regionOrder, type Scale } from './table-group.ts';

/** More places than this are not compared in one drawing. */
const MOST_PLACES = 30;
/** More dots than this cover each other. */
const MOST_DOTS = 60;

/** The results of one place, a township mostly, beside those of the others. */
export interface PlaceView {
  name: string;
  count: number;
  mean: string;
  /** Lowest and highest of those that are shown. */
  low: string | null;
  high: string | null;
  /** Where these stand on the scale of the table, 0 to 1. */
  meanAt: number;
  dots: number[];
  /** 1 in the upper third between the lowest and the highest mean, 2 in the middle one, 3 in the lower. */
  third: 1 | 2 | 3;
}

export interface ComparisonView {
  scale: Scale;
  /** In the order in which people of the place list them. */
  places: PlaceView[];
  highest: { name: string; mean: string };
  lowest: { name: string; mean: string };
  /** Between the two. */
  difference: string;
  /** Lower ends of the upper and of the middle third. */
  thirds: [string, string];
}

/**
 * The places of a table compared; null where there are not two to thirty of them, where a mean says little, or where what is
 * not shown could be worked out: each place must be tellable, and groups beside places let too much be worked out.
 */
export function comparisonOf(site: Site, assessment: Assessment, scale: Scale | null): ComparisonView | null {
  const scheme = site.schemeOf(assessment);
  if (!scale || scheme.method === 'stars' || !isTableTellable(site, assessment)) return null;
  const scored = assessment.results.filter(({ state, value }) => state === 'scored' && value !== null);
  const byRegion = groupedBy(scored, ({ subject }) => subjectView(site, subject).region || undefined);
  if (byRegion.size < 2 || byRegion.size > MOST_PLACES || [...byRegion.values()].flat().length < scored.length)
    return null;
  const hasHidden = scored.some((result) => !site.isShown(result));
  const members = [...byRegion.values()];
  if (hasHidden && (assessment.groups.length > 1 || !members.every((each) => isTellable(site, each)))) return null;
  const places = regionOrder(site, [...byRegion.keys()]).map((name) =>
    placeView(site, scheme, name, byRegion.get(name) ?? [], scale),
  );
  const thirds = thirdsOf(places, scheme);
  const sorted = places.toSorted((a, b) => exact(b.mean).compare(exact(a.mean)));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest) return null;
  const { decimals, mode } = scheme.rounding;
  return {
    scale,
    thirds,
    places: places.map((place) => ({ ...place, third: thirdOf(place.mean, thirds) })),
    highest: { name: highest.name, mean: highest.mean },
    lowest: { name: lowest.name, mean: lowest.mean },
    difference: formatRounded(exact(highest.mean).sub(exact(lowest.mean)), decimals, mode),
  };
}

/** Where the upper and the middle third of the means begin. */
function thirdsOf(places: readonly { mean: string }[], { rounding }: Scheme): [string, string] {
  const means = places.map(({ mean }) => exact(mean));
  const [low, high] = [means.reduce(lesser), means.reduce(greater)];
  const third = high.sub(low).div(whole(3));
  const at = (count: number) => formatRounded(low.add(third.mul(whole(count))), rounding.decimals, rounding.mode);
  return [at(2), at(1)];
}

function thirdOf(mean: string, [upper, middle]: readonly [string, string]): PlaceView['third'] {
  if (exact(mean).compare(exact(upper)) >= 0) return 1;
  return exact(mean).compare(exact(middle)) >= 0 ? 2 : 3;
}

function placeView(
  site: Site,
  scheme: Scheme,
  name: string,
  results: readonly Result[],
  scale: Scale,
): Omit<PlaceView, 'third'> {
  const { decimals, mode } = scheme.rounding;
  const all = results.flatMap(({ value }) => (value === null ? [] : [exact(value)]));
  const average = meanOf(all);
  if (average === null) throw new Error(`no results in ${name}`);
  const shown = results
    .filter(site.isShown)
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .toSorted((a, b) => exact(a).compare(exact(b)));
  const mean = formatRounded(average, decimals, mode);
  return {
    name,
    count: results.length,
    mean,
    low: shown[0] ?? null,
    high: shown.at(-1) ?? null,
    meanAt: placeOn(scale, mean),
    dots: shown.length > MOST_DOTS ? [] : shown.map((value) => placeOn(scale, value)),
  };
}
