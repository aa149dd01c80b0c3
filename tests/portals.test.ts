import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAttachments } from '../src/building/guard/attachments.ts';
import { diskFiles, type FileSystem } from '../src/loading/disk.ts';
import { loadPortal } from '../src/loading/load.ts';
import { formatPlace, Locator, locateFindings } from '../src/loading/locate.ts';
import { formatReport } from '../src/loading/report.ts';

/*
 * Each folder of tests/portals is a portal with a mistake. Its files lie over those of _base, a small portal without any;
 * paths listed in its without.txt are taken away. expected.txt has a line for each finding, in the order of files and
 * places: code, severity, file:line:column. A missing expected.txt is written, except in CI: read it before committing it.
 */
const PORTALS = join(import.meta.dirname, 'portals');
/** The day exceptions are held against. */
const DAY = '2026-11-21';
const names = readdirSync(PORTALS).sort();

test.each(names)('the portal %s has exactly the findings of its expected.txt', async (name) => {
  const folder = join(PORTALS, name);
  const files = overlaid(diskFiles(folder), diskFiles(join(PORTALS, '_base')), linesOf(join(folder, 'without.txt')));
  const { findings: aboutRecords, sources: texts, records, leave } = loadPortal(files);
  const attachments = await checkAttachments(files, records, leave);
  const aboutExceptions = [...leave.lapsed(DAY), ...leave.unused('sources')];
  const findings = [...aboutRecords, ...attachments.findings, ...aboutExceptions];
  const sources = new Map([...texts, ...attachments.sources]);
  const actual = locateFindings(findings, new Locator(sources)).map(
    ({ finding, place }) => `${finding.code} ${finding.severity} ${formatPlace(place)}\n`,
  );
  const report = formatReport(findings, sources, { language: 'en' });
  await expect(actual.join(''), report).toMatchFileSnapshot(join(folder, 'expected.txt'));
});

/** The files of `upper` and those of `lower` that it does not have and that are not taken away. */
function overlaid(upper: FileSystem, lower: FileSystem, without: readonly string[]): FileSystem {
  const own = new Set(['data', 'content', 'public'].flatMap((folder) => upper.list(folder)));
  const sideOf = (path: string): FileSystem => (own.has(path) ? upper : lower);
  return {
    list: (folder) => [
      ...upper.list(folder),
      ...lower.list(folder).filter((path) => !own.has(path) && !without.includes(path)),
    ],
    size: (path) => sideOf(path).size(path),
    read: (path) => sideOf(path).read(path),
  };
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
