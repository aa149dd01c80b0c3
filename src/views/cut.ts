/*
 * Long lists are cut into pages by what people look for, a place or a time, never by position: one record more changes the page
 * of its own township and not every page after it.
 */

/**
 * A list of so many rows stands on one page. Five hundred rows of a result table are 240 KB, packed less than a tenth of that,
 * which a phone opens at once and a browser's own search goes through; and the organisations of a county, who want one list of
 * themselves, are fewer.
 */
export const IN_ONE_PIECE = 500;

/** Rows that may be put on a page of their own, cut again where they are too many. */
export interface Section<T> extends Sections<T> {
  /** Made of ids, as it stands in an address: a branch, a year, an edition; `2024/changtan` below another. */
  readonly id: string;
  /** The name of an organisation or a programme, or a period. */
  readonly title: string;
}

/** Rows by sections; `rows` are those in none of them. */
export interface Sections<T> {
  readonly rows: readonly T[];
  readonly below: readonly Section<T>[];
}

/** One page of a list. */
export interface CutPage<T> {
  /** Null on the page of the list itself. */
  readonly id: string | null;
  readonly title: string;
  /** Everything where that is little, else what is in no part of the page, in the order of the list. */
  readonly rows: readonly T[];
  /** Where the rest stands. */
  readonly parts: readonly (Pick<Section<T>, 'id' | 'title'> & { rows: readonly T[] })[];
  /** The parts that this one is a part of, the largest first. */
  readonly above: readonly Pick<Section<T>, 'id' | 'title'>[];
}

/** A list cut into pages. */
export interface Cut<T> {
  /** Ids of all parts; none where the list stands on one page. */
  readonly ids: readonly string[];
  page(id: string | null): CutPage<T>;
  /** The part in which a row stands, or null where it stands on the page of the list itself. */
  placeOf(row: T): string | null;
}

/** Cuts a list by its sections, and what is still too long by the sections below. What has no sections stays whole. */
export function cutOf<T>(list: readonly T[], sections: Sections<T>): Cut<T> {
  const order = new Map(list.map((row, place) => [row, place]));
  const inOrder = (rows: readonly T[]) => rows.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const pages = new Map<string | null, CutPage<T>>();
  const places = new Map<T, string | null>();
  const cut = (id: string | null, title: string, { rows, below }: Sections<T>, above: CutPage<T>['above']): void => {
    const parts = below.map((each) => ({ id: each.id, title: each.title, rows: allOf(each) }));
    const all = [...rows, ...parts.flatMap((part) => part.rows)];
    const isWhole = all.length <= IN_ONE_PIECE || parts.length === 0;
    const own = isWhole ? all : rows;
    for (const row of own) places.set(row, id);
    pages.set(id, { id, title, rows: inOrder(own), parts: isWhole ? [] : parts, above });
    if (isWhole) return;
    for (const each of below) cut(each.id, each.title, each, id === null ? [] : [...above, { id, title }]);
  };
  cut(null, '', sections, []);
  return {
    ids: [...pages.keys()].filter((id) => id !== null),
    page(id) {
      const page = pages.get(id);
      if (!page) throw new Error(`no part ${id}`);
      return page;
    },
    placeOf: (row) => places.get(row) ?? null,
  };
}

/** A grouped list, each group cut again by what `within` gives; groups come in their order. */
export function sectionsOf<T>(
  groups: ReadonlyMap<string, readonly T[]>,
  { titleOf, within }: { titleOf: (id: string) => string; within: (rows: readonly T[]) => Sections<T> },
): Sections<T> {
  const below = [...groups].map(([id, each]) => ({ id, title: titleOf(id), ...within(each) }));
  return { rows: [], below: below.map((section) => ({ ...section, below: section.below.map(inside(section.id)) })) };
}

/** Sections by year, and by month where a year is too long. */
export function byTime<T>(list: readonly T[], dayOf: (row: T) => string): Sections<T> {
  const within = (rows: readonly T[]): Sections<T> =>
    sectionsOf(
      Map.groupBy(rows, (row) => dayOf(row).slice(5, 7)),
      {
        titleOf: (month) => `${dayOf(rows[0] as T).slice(0, 4)}-${month}`,
        within: (each) => ({ rows: each, below: [] }),
      },
    );
  return byYear(list, dayOf, within);
}

/** Sections by year, each cut again by what `within` gives. */
export function byYear<T>(
  list: readonly T[],
  dayOf: (row: T) => string,
  within: (rows: readonly T[]) => Sections<T>,
): Sections<T> {
  return sectionsOf(
    Map.groupBy(list, (row) => dayOf(row).slice(0, 4)),
    { titleOf: (year) => year, within },
  );
}

function inside<T>(id: string): (section: Section<T>) => Section<T> {
  return (section) => ({ ...section, id: `${id}/${section.id}`, below: section.below.map(inside(id)) });
}

function allOf<T>({ rows, below }: Sections<T>): T[] {
  return [...rows, ...below.flatMap(allOf)];
}
