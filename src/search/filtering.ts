import { stateAt, type Turn } from '../domain/notice/schedule.ts';
import { FILTERS, type Filter, type TermColumn } from './columns.ts';
import type { Found } from './ranking.ts';

/** How many hits have each value, by filter, under the other filters; the most frequent first. */
export type Facets = Partial<Record<Filter, { value: string; count: number }[]>>;

type Choice = Partial<Record<Filter, readonly string[]>>;
type ColumnOf = (name: Filter) => Promise<TermColumn>;

/** Those that have one of the chosen values in every filter with a choice. */
export async function chosen(found: readonly Found[], choice: Choice, columnOf: ColumnOf): Promise<Found[]> {
  const tests = await testsOf(choice, columnOf);
  return found.filter((each) => tests.every(({ passes }) => passes(each)));
}

/** Counts for every filter that tells hits apart. */
export async function countsOf(found: readonly Found[], choice: Choice, columnOf: ColumnOf): Promise<Facets> {
  const tests = await testsOf(choice, columnOf);
  const facets: Facets = {};
  for (const filter of FILTERS) {
    const { values, of } = await columnOf(filter);
    const counts = new Uint32Array(values.length + 1);
    for (const each of found) {
      if (tests.every((test) => test.filter === filter || test.passes(each))) {
        const term = of[each.id] ?? 0;
        counts[term] = (counts[term] ?? 0) + 1;
      }
    }
    const lines = values
      .map((value, index) => ({ value, count: counts[index + 1] ?? 0 }))
      .filter(({ value, count }) => count > 0 || choice[filter]?.includes(value));
    const isTelling = lines.length > 1 || lines.some(({ count }) => count < found.length) || choice[filter];
    if (lines.length > 0 && isTelling) {
      facets[filter] = lines.sort((a, b) =>
        filter === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
      );
    }
  }
  return facets;
}

/** The column of states on a minute of the reader's, of the column of the turns they are worked out from. */
export function stateColumn({ values, of }: TermColumn, minute: string): TermColumn {
  const states = values.map((value) => {
    const [turns, times] = JSON.parse(value) as [Turn[], { from: string; until: string } | null];
    return stateAt(turns, minute, times)?.state ?? null;
  });
  const known = [...new Set(states.filter((state) => state !== null))].sort();
  const numbers = states.map((state) => (state === null ? 0 : known.indexOf(state) + 1));
  return { values: known, of: of.map((term) => (term === 0 ? 0 : (numbers[term - 1] ?? 0))) };
}

async function testsOf(choice: Choice, columnOf: ColumnOf) {
  const filters = FILTERS.filter((filter) => (choice[filter]?.length ?? 0) > 0);
  return Promise.all(
    filters.map(async (filter) => {
      const { values, of } = await columnOf(filter);
      const allowed = new Set(choice[filter]?.map((value) => values.indexOf(value) + 1).filter((term) => term > 0));
      return { filter, passes: ({ id }: Found) => allowed.has(of[id] ?? 0) };
    }),
  );
}
