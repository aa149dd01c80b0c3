import { outcomesOf } from '../domain/notice/line.ts';
import type { Span } from '../domain/notice/span.ts';
import { spanOn } from '../domain/notice/state.ts';
import type { Notice, Outcome } from '../domain/records/notice.ts';
import { onceEach } from './once.ts';
import type { Site } from './site.ts';

/** What became by the day of the site of the line that a notice names by an id; null where that is not announced. */
export function outcomeIn(site: Site, notice: Notice, id: string): Outcome | null {
  return outcomes(site, notice).get(id) ?? null;
}

/** What became by the day of the site of the line of a notice that lists a result. */
export function resultOutcomeIn(site: Site, notice: Notice, key: string): Outcome | null {
  return resultOutcomes(site, notice).get(key) ?? null;
}

/** The period of a notice as it is on the day of the site. */
export const spanIn = onceEach((site, notice: Notice): Span | null => spanOn(notice, site.calendar, site.day));

const outcomes = onceEach(
  (site, notice: Notice): ReadonlyMap<string, Outcome> =>
    new Map(outcomesOf(notice, site.day).map(({ id, outcome }) => [id, outcome])),
);

const resultOutcomes = onceEach((site, notice: Notice): ReadonlyMap<string, Outcome | null> => {
  const found = new Map<string, Outcome | null>();
  for (const line of notice.list) {
    if (!('result' in line) || found.has(line.result)) continue;
    const id = line.id ?? line.result.slice(line.result.lastIndexOf('/') + 1);
    found.set(line.result, outcomeIn(site, notice, id));
  }
  return found;
});
