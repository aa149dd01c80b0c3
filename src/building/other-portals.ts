import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding } from '../domain/finding.ts';
import type { Leave } from '../domain/guard/leave.ts';
import type { SearchDocument } from '../search/document.ts';
import type { Site } from '../views/site.ts';
import { type CheckedCopy, checkedCopy, openCopy, Refusal } from './other-portal-data.ts';
import { fetchDocuments, type Patience } from './other-portal-fetch.ts';

/*
 * Portals searched together with this one. Only the texts their own search is made of are read, as data of a stated shape and
 * size, and indexed anew here: no script and no page of theirs is taken, and a reader's browser asks this host alone. Whatever
 * they send or do not send, this portal is built.
 */

/** What other portals give to a build. */
export interface Others {
  readonly documents: readonly SearchDocument[];
  /** Copies to publish, by path below the index: a later build falls back on them. */
  readonly copies: ReadonlyMap<string, Uint8Array>;
  /** The portals with the day their texts are of. */
  readonly portals: readonly { name: string; day: string }[];
  /** Warnings, none of which keeps this portal from being published. */
  readonly findings: readonly Finding[];
}

interface Options {
  /** What may be published although the guard finds it; null where nobody said. */
  readonly leave?: Leave | null;
  readonly patience?: Patience;
}

const PATIENCE: Patience = { file: 20_000, portal: 120_000 };
/** Milliseconds for all portals together; those that come later have their copies. */
const LONGEST = 600_000;
/** Bytes of the texts of all portals together. */
const LARGEST_OF_ALL = 128 * 1024 * 1024;

/** Reads the portals named in portal.yaml; `last` is the folder of the site that is served now, with the copies of its build. */
export async function readOthers(
  site: Site,
  last: string,
  { leave = null, patience = PATIENCE }: Options = {},
): Promise<Others> {
  const documents: SearchDocument[] = [];
  const copies = new Map<string, Uint8Array>();
  const portals: { name: string; day: string }[] = [];
  const findings: Finding[] = [];
  const signal = AbortSignal.timeout(LONGEST);
  let room = LARGEST_OF_ALL;
  const fitting = (copy: CheckedCopy): CheckedCopy => {
    if (copy.size > room) throw new Refusal('size', '');
    return copy;
  };
  for (const [index, { name, baseUrl }] of (site.portal.config.searchAlso ?? []).entries()) {
    const path = `also/${createHash('sha256').update(baseUrl).digest('hex').slice(0, 16)}.json.gz`;
    const at = { file: 'data/portal.yaml', path: [0, 'searchAlso', index], target: 'value' } as const;
    const fresh = await attempt(async () => {
      const fetched = await fetchDocuments(baseUrl, patience, signal);
      return fitting(await checkedCopy({ day: site.day, documents: fetched }, `search/${path}`, leave));
    });
    let taken: CheckedCopy | Refusal | null = fresh;
    if (fresh instanceof Refusal) {
      const file = join(last, 'search', path);
      const copy = await attempt(async () => {
        if (!existsSync(file)) return null;
        return fitting(await checkedCopy(openCopy(readFileSync(file), baseUrl, site.day), `search/${path}`, leave));
      });
      const args = { name, reason: fresh.reason, detail: fresh.detail };
      const day = copy === null || copy instanceof Refusal ? '' : copy.day;
      const code = fresh.reason === 'network' || fresh.reason === 'slow' ? 'portal-unreachable' : 'portal-refused';
      findings.push(finding(code, at, { ...args, day }));
      if (copy instanceof Refusal) {
        findings.push(finding('portal-copy-refused', at, { name, reason: copy.reason, detail: copy.detail }));
      }
      taken = copy;
    }
    if (taken === null || taken instanceof Refusal) continue;
    room -= taken.size;
    for (const each of taken.documents) documents.push({ ...each, portal: name });
    copies.set(path, taken.bytes);
    portals.push({ name, day: taken.day });
  }
  return { documents, copies, portals, findings };
}

/** What some work gives, or why it was refused. */
async function attempt<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    // Nothing that another portal sends is a fault of this program.
    return new Refusal('damaged', error instanceof Error ? error.message : String(error));
  }
}
