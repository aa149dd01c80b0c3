import { portalOf } from '../../src/domain/portal.ts';
import { assessAll } from '../../src/domain/scoring/assess-all.ts';
import { memoryFiles } from '../../src/loading/disk.ts';
import { loadPortal } from '../../src/loading/load.ts';
import { branchView } from '../../src/views/branch.ts';
import { resultView, shownResults } from '../../src/views/result.ts';
import { type Site, siteOf } from '../../src/views/site.ts';
import { COUNTY, commonFiles, filesOf, type Township, townshipsOf } from './corpus.ts';
import { type BranchRecord, branchRecord, type Method, methodOf, type ResultRecord, resultRecord } from './record.ts';

/** The records of one township's pages, as the other generators get them. */
export interface Shard {
  readonly id: string;
  readonly method: Method;
  readonly branches: readonly BranchRecord[];
  readonly years: ReadonlyMap<string, readonly ResultRecord[]>;
}

/**
 * The records of every page of the corpus, township by township: ranks and neighbours are those of a township, so that each can be
 * worked out by itself. `day` is the day all generators build for.
 */
export function* shardsOf(pages: number, day: string): Generator<Shard> {
  const common = commonFiles(pages);
  for (const [index, township] of [...townshipsOf(pages)].entries()) {
    const site = siteFor({ ...common, ...filesOf(township) }, day);
    yield shardOf(site, township, index === 0 ? [COUNTY, township.id] : [township.id]);
  }
}

function shardOf(site: Site, township: Township, above: readonly string[]): Shard {
  const views = shownResults(site).map((result) => resultView(site, result));
  const first = views[0];
  if (!first) throw new Error('a township without results');
  return {
    id: township.id,
    method: methodOf(first),
    branches: [...above, ...township.below].map((id) => branchRecord(branchView(site, id), site.to.branch(id))),
    years: Map.groupBy(
      views.map((view) => resultRecord(site, view)),
      ({ year }) => year,
    ),
  };
}

function siteFor(files: Readonly<Record<string, string>>, day: string): Site {
  const { records, findings } = loadPortal(memoryFiles(files));
  if (findings.length > 0) throw new Error(`the corpus has findings: ${JSON.stringify(findings[0])}`);
  const portal = portalOf(records);
  return siteOf(portal, assessAll(portal, day), { day, preview: false });
}
