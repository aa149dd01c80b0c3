import { within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import type { RecordSet } from '../records/set.ts';

/** What `data/portal.yaml` names exists and is named once: the time zone, the ids of its levels, kinds and roles. */
export function checkConfig({ config }: RecordSet): Finding[] {
  if (!config) return [];
  const { value, at } = config;
  const zone = isTimeZone(value.timeZone)
    ? []
    : [finding('time-zone-unknown', within(at, 'timeZone'), { value: value.timeZone })];
  const terms = { levels: 'level', kinds: 'kind', roles: 'role' } as const;
  const repeated = (Object.keys(terms) as (keyof typeof terms)[]).flatMap((list) => {
    const first = new Map<string, number>();
    return value[list].flatMap(({ id }, index) => {
      const earlier = first.get(id);
      first.set(id, earlier ?? index);
      if (earlier === undefined) return [];
      const also = [within(at, list, earlier, 'id')];
      return [finding('duplicate-id', within(at, list, index, 'id'), { kind: terms[list], id }, also)];
    });
  });
  return [...zone, ...repeated];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
