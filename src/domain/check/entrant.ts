import type { Calendar } from '../calendar/calendar.ts';
import type { RecordAt } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import type { Practice } from '../records/article.ts';
import type { Branch } from '../records/branch.ts';
import type { Notice } from '../records/notice.ts';
import type { PortalConfig } from '../records/portal.ts';
import type { Programme } from '../records/programme.ts';
import type { Site } from '../records/site.ts';

/** What the lives of sites and projects are held against. */
export interface LifeContext {
  config: PortalConfig | undefined;
  calendar: Calendar;
  branches: ReadonlyMap<string, Branch>;
  programmes: ReadonlyMap<string, Programme>;
  notices: ReadonlyMap<string, Notice>;
  practices: ReadonlyMap<string, Practice>;
  sites: readonly Site[];
}

/** Who may enter: the kinds of organisation a programme is open to. */
export function checkEntrant(branch: string, programme: Programme, { branches }: LifeContext, at: RecordAt): Finding[] {
  const kind = branches.get(branch)?.kind;
  const kinds = programme.open?.kinds;
  if (kind === undefined || !kinds || kinds.includes(kind)) return [];
  return [finding('entrant-not-open', at, { kind, open: kinds.join('、') })];
}
