import type { Day } from '../domain/day.ts';
import type { Finding } from '../domain/finding.ts';
import { portalOf } from '../domain/portal.ts';
import { assessAll } from '../domain/scoring/assess-all.ts';
import { diskFiles } from '../loading/disk.ts';
import { loadPortal } from '../loading/load.ts';
import { type Site, siteOf } from '../views/site.ts';

/** A portal read, checked and scored. */
export interface Opened {
  /** Everything wrong with the records, in the order of files and places. */
  readonly findings: readonly Finding[];
  /** Text of each file that was read. */
  readonly sources: ReadonlyMap<string, string>;
  /** The site, where no finding is an error; else null. */
  readonly site: Site | null;
}

interface Options {
  /** The day to reckon by; null: today in the portal's time zone. */
  on: Day | null;
  now: Date;
  preview: boolean;
}

/** Opens the portal in a folder. Mistakes in its records are findings; only our own faults throw. */
export function openPortal(root: string, { on, now, preview }: Options): Opened {
  const { records, findings, sources } = loadPortal(diskFiles(root));
  if (findings.some((each) => each.severity === 'error') || !records.config) return { findings, sources, site: null };
  const portal = portalOf(records);
  const day = on ?? today(now, portal.config.timeZone);
  return { findings, sources, site: siteOf(portal, assessAll(portal), { day, preview }) };
}

/** The day it is at a moment in a time zone. */
export function today(now: Date, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
