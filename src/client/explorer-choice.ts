/** What a reader wants drawn; it stands in the page's address. */
export interface Choice {
  /** Id of a method; '' is the first there is. */
  method: string;
  /** Periods; '' is the latest. */
  from: string;
  until: string;
  kind: 'units' | 'groups' | 'years';
  by: 'region' | 'group';
  /** Names of groups; none is all. */
  only: string[];
  /** Title of a part, of a table that is too long for one file. */
  part: string;
}

const KINDS = ['units', 'groups', 'years'] as const;

/** Reads a choice from the part of an address after `?`. */
export function readChoice(search: string): Choice {
  const given = new URLSearchParams(search);
  const text = (key: string) => given.get(key) ?? '';
  return {
    method: text('method'),
    from: text('from'),
    until: text('until'),
    kind: KINDS.find((kind) => kind === text('kind')) ?? 'groups',
    by: text('by') === 'group' ? 'group' : 'region',
    only: given.getAll('only'),
    part: text('part'),
  };
}

/** The same as an address part; what is as it is without a choice is left out. */
export function writeChoice({ method, from, until, kind, by, only, part }: Choice): string {
  const next = new URLSearchParams();
  const values = { method, from, until, kind: kind === 'groups' ? '' : kind, by: by === 'region' ? '' : by, part };
  for (const [key, value] of Object.entries(values)) if (value !== '') next.set(key, value);
  for (const name of only) next.append('only', name);
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
