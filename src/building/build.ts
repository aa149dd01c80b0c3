import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import type { Leave } from '../domain/guard/leave.ts';
import type { Site } from '../views/site.ts';
import { withheldFiles } from '../views/withheld-files.ts';
import { checkFolder } from './guard/folder.ts';
import { openOutput } from './output.ts';
import { renderPages } from './pages.ts';
import { indexForSearch } from './search.ts';

/** What a build tells of its way. */
export type Stage = 'pages' | 'search' | 'guard' | 'publish';

interface Options {
  engine: string;
  root: string;
  /** Absolute path of the link that is served. */
  out: string;
  stage: (stage: Stage) => void;
  /** How the site is looked through before it is served; null where it is only shown on this machine. */
  guard: Guard | null;
}

interface Guard {
  /** Texts of the records, to name the place a finding about a page comes from. */
  readonly sources: ReadonlyMap<string, string>;
  readonly leave: Leave;
  /** Whether a finding that is only a warning stops the build too. */
  readonly strict: boolean;
}

/** How a build ended: with a finding that stops it, `published` is false and the last site is served as before. */
export interface Ended {
  readonly pages: number;
  readonly findings: readonly Finding[];
  readonly published: boolean;
}

/**
 * Builds a site and serves it at `out`. Nothing is published before all of it is there; whatever fails, the last site stays.
 * Every byte of it is read for what is personal before. Throws OutputTaken where `out` is not ours.
 */
export async function buildSite(site: Site, options: Options): Promise<Ended> {
  const { engine, root, out, stage, guard } = options;
  const output = openOutput(out, { full: true });
  try {
    stage('pages');
    const pages = await renderPages(engine, root, site, output.folder);
    for (const file of withheldFiles(site)) rmSync(join(output.folder, file), { force: true });
    stage('search');
    const aboutOthers = await indexForSearch(site, output.folder, out, guard?.leave ?? null);
    if (guard) stage('guard');
    const personal = guard ? await checkFolder(output.folder, { root, ...guard }) : [];
    const findings = [...aboutOthers, ...personal];
    // What another portal sends or does not send is not for this one to mend: it stops no build, a strict one neither.
    const published = personal.every(({ severity }) => severity === 'warning' && !guard?.strict);
    if (published) {
      stage('publish');
      output.publish({ written: [], removed: [] }, new Uint8Array());
    } else output.discard();
    return { pages, findings, published };
  } catch (error) {
    output.discard();
    throw error;
  }
}
