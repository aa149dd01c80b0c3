import type { Site } from '../views/site.ts';
import { openOutput } from './output.ts';
import { renderPages } from './pages.ts';
import { indexForSearch } from './search.ts';

/** What a build tells of its way. */
export type Stage = 'pages' | 'search' | 'publish';

interface Options {
  engine: string;
  root: string;
  /** Absolute path of the link that is served. */
  out: string;
  stage: (stage: Stage) => void;
}

/**
 * Builds a site and serves it at `out`. Nothing is published before all of it is there; whatever fails, the last site stays.
 * Gives the number of pages. Throws OutputTaken where `out` is not ours.
 */
export async function buildSite(site: Site, { engine, root, out, stage }: Options): Promise<number> {
  const output = openOutput(out);
  try {
    stage('pages');
    const pages = await renderPages(engine, root, site, output.folder);
    stage('search');
    await indexForSearch(output.folder);
    stage('publish');
    output.publish();
    return pages;
  } catch (error) {
    output.discard();
    throw error;
  }
}
