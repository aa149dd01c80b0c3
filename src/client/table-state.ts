/** How the tables of a page are sorted and what of them is shown; it stands in the page's address. */
export interface TableState {
  /** Key of a column; '' is the order they were made in. */
  sort: string;
  descending: boolean;
  /** Part of a name. */
  name: string;
  grade: string;
}

/** Reads the state from the part of an address after `?`; what it does not know is left alone. */
export function readState(search: string): TableState {
  const given = new URLSearchParams(search);
  const sort = given.get('sort') ?? '';
  return {
    sort: sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    name: given.get('name') ?? '',
    grade: given.get('grade') ?? '',
  };
}

/** The same address part with the state in it; what is as it was made is left out. */
export function writeState({ sort, descending, name, grade }: TableState, search: string): string {
  const next = new URLSearchParams(search);
  const values = { sort: sort === '' ? '' : `${descending ? '-' : ''}${sort}`, name, grade };
  for (const [key, value] of Object.entries(values)) {
    if (value === '') next.delete(key);
    else next.set(key, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}

/** What a press on a column's heading does: figures best first, then the other way round, then as it was made. */
export function pressed(state: TableState, key: string, firstDescending: boolean): TableState {
  if (state.sort !== key) return { ...state, sort: key, descending: firstDescending };
  if (state.descending === firstDescending) return { ...state, descending: !firstDescending };
  return { ...state, sort: '', descending: false };
}
