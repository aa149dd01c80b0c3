import { calendarOf } from '../calendar/calendar.ts';
import type { Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { editionOf } from '../records/root.ts';
import type { RecordSet } from '../records/set.ts';
import type { LifeContext } from './entrant.ts';
import { checkProgramme } from './programmes.ts';
import { checkProject } from './projects.ts';
import { checkSite } from './sites.ts';

/** Demonstration sites and projects against the programmes they belong to, and the programmes' own rules. */
export function checkLifecycles(set: RecordSet): Finding[] {
  const programmes = set.programmes.map(({ value }) => value);
  const context: LifeContext = {
    config: set.config?.value,
    calendar: calendarOf(set.calendar.map(({ value }) => value)),
    branches: byId(set.branches),
    programmes: new Map(programmes.map((programme) => [editionOf(programme), programme])),
    notices: byId(set.notices),
    practices: byId(set.practices),
    sites: set.sites.map(({ value }) => value),
  };
  return [
    ...set.programmes.flatMap((entry) => checkProgramme(entry, programmes, set.projects)),
    ...set.sites.flatMap((entry) => checkSite(entry, context)),
    ...set.projects.flatMap((entry) => checkProject(entry, context)),
  ];
}

function byId<T extends { id: string }>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> {
  return new Map(entries.map(({ value }) => [value.id, value]));
}
