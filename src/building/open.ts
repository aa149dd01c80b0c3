import { assessmentsOn, checkSheetsOn } from '../domain/check/sheets.ts';
import type { Finding } from '../domain/finding.ts';
import type { Leave } from '../domain/guard/leave.ts';
import { portalOf } from '../domain/portal.ts';
import { diskFiles } from '../loading/disk.ts';
import { loadPortal } from '../loading/load.ts';
import { decodeSource } from '../loading/source.ts';
import { type Site, siteOf } from '../views/site.ts';
import { checkAttachments } from './guard/attachments.ts';
import { minuteFor } from './minute.ts';
import { measurePictures } from './pictures.ts';

/** A portal read, checked and scored. */
export interface Opened {
  /** Everything wrong with the records, in the order of files and places. */
  readonly findings: readonly Finding[];
  /** Text of each file that was read. */
  readonly sources: ReadonlyMap<string, string>;
  /** The site, where no finding is an error; else null. */
  readonly site: Site | null;
  /** What may be published although it looks personal. */
  readonly leave: Leave;
}

interface Options {
  /** The day to reckon by, or a minute of it; a day alone has only just begun. Null: now in the portal's time zone. */
  on: string | null;
  now: Date;
  preview: boolean;
}

/** Opens the portal in a folder. Mistakes in its records are findings; only our own faults throw. */
export async function openPortal(root: string, { on, now, preview }: Options): Promise<Opened> {
  const files = diskFiles(root);
  const { records, findings: aboutRecords, sources: texts, leave } = loadPortal(files);
  const attachments = await checkAttachments(files, records, leave);
  const sources = attachments.sources.size === 0 ? texts : new Map([...texts, ...attachments.sources]);
  const minute = minuteFor(on, now, records.config?.value.timeZone ?? 'Asia/Shanghai');
  const day = minute.slice(0, 'YYYY-MM-DD'.length);
  const aboutExceptions = [...leave.lapsed(day), ...leave.unused('sources')];
  const sound = aboutRecords.every((each) => each.severity === 'warning');
  const aboutDay = sound ? checkSheetsOn(records, day, aboutRecords) : [];
  const findings = [...aboutRecords, ...aboutDay, ...attachments.findings, ...aboutExceptions];
  if (findings.some((each) => each.severity === 'error') || !records.config) {
    return { findings, sources, site: null, leave };
  }
  const portal = portalOf(records);
  return {
    leave,
    findings,
    sources,
    site: siteOf(portal, assessmentsOn(records, day), {
      day,
      minute,
      preview,
      pictures: await measurePictures(root, portal),
    }),
  };
}

/** Texts of the files that findings are about, to show places in; a file that cannot be read any more has none. */
export function sourcesOf(root: string, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const files = diskFiles(root);
  const named = new Set(findings.flatMap(({ at, also }) => [at.file, ...(also ?? []).map(({ file }) => file)]));
  const texts = [...named].flatMap((file): [string, string][] => {
    try {
      return [[file, decodeSource(file, files.read(file)).text]];
    } catch {
      return [];
    }
  });
  return new Map(texts);
}
