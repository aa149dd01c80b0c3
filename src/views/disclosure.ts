import { exact, formatRounded, greater } from '../domain/exact.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { Assessment, Group } from '../domain/scoring/assessment.ts';
import type { Result } from '../domain/scoring/result.ts';
import { onceEach } from './once.ts';
import type { Site } from './site.ts';
import type { Scale } from './table-group.ts';

/** So many results that are not shown hide each other in a mean; of fewer, what is known of the others lets them be guessed. */
const HIDING = 5;

/**
 * Whether means, distributions and counts of grades of some results may be told: where all of them are shown anyway, or those
 * that are not are many enough that nobody's own can be worked out.
 */
export function isTellable(site: Site, results: readonly Result[]): boolean {
  const hidden = hiddenIn(site, results);
  return hidden === 0 || hidden >= HIDING;
}

/** The same of a whole table. Its groups are told too: what one of them keeps back must not be left over from the others. */
export const isTableTellable = onceEach((site, assessment: Assessment): boolean => {
  const ranked = assessment.groups.filter((group) => group.ranked.length > 0);
  return isTellable(site, assessment.results) && ranked.every((group) => isGroupTellable(site, assessment, group));
});

/** The same of a group; a method without a ranking has only one. */
export function isGroupTellable(site: Site, assessment: Assessment, { ranked }: Pick<Group, 'ranked'>): boolean {
  return ranked.length === 0 ? areAllTellable(site, assessment) : areTellable(site, ranked);
}

const areAllTellable = onceEach((site, { results }: Assessment): boolean => isTellable(site, results));

const areTellable = onceEach((site, ranked: readonly string[]): boolean =>
  isTellable(
    site,
    ranked.flatMap((key) => site.results.get(key) ?? []),
  ),
);

/**
 * The scale results must be drawn on so that its ends tell nothing of those that are not shown: from 0 to the full mark, or
 * to what is shown above it. Null where all are shown, and the scale may follow them.
 */
export function scaleFor(site: Site, scheme: Scheme, results: readonly Result[]): Scale | null {
  if (hiddenIn(site, results) === 0) return null;
  const shown = results.filter(site.isShown).flatMap(({ value }) => (value === null ? [] : [exact(value)]));
  const fulls = [scheme.full, ...results.map(({ full }) => full)].flatMap((full) => (full ? [exact(full)] : []));
  const [first, ...others] = [...fulls, ...shown];
  if (!first) return null;
  return { from: '0', until: formatRounded(others.reduce(greater, first), 2, 'half-up') };
}

function hiddenIn(site: Site, results: readonly Result[]): number {
  return results.filter((result) => result.value !== null && !site.isShown(result)).length;
}
