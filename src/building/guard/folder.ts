import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type At, type Finding, finding } from '../../domain/finding.ts';
import type { Hit } from '../../domain/guard/hit.ts';
import type { Leave } from '../../domain/guard/leave.ts';
import { hitsIn } from './hits.ts';
import { Trace } from './trace.ts';

interface Options {
  /** Folder of the portal: a file copied from its `public` was read when the portal was opened. */
  readonly root: string;
  readonly sources: ReadonlyMap<string, string>;
  readonly leave: Leave;
}

/** Other files named beside the first that shows the same. */
const MOST_ALSO = 4;

/**
 * Findings about what is personal in the files of a built site, every byte of which is about to be published. What was found
 * or waived in the records themselves is not told again; what is new is traced to the record it comes from, if any.
 */
export async function checkFolder(folder: string, { root, sources, leave }: Options): Promise<Finding[]> {
  const found = new Map<string, { hit: Hit; files: string[] }>();
  const unreadable: Finding[] = [];
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(join(folder, file));
    if (isCopy(join(root, 'public', file), bytes)) continue;
    const { hits, unread } = await hitsIn(file, bytes);
    for (const hit of hits) {
      if (leave.lets(hit, [file])) continue;
      const key = `${hit.detector} ${hit.plain}`;
      const known = found.get(key);
      if (known) known.files.push(file);
      else found.set(key, { hit, files: [file] });
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (unread !== null && !leave.letsUnread(sha256, [file])) {
      unreadable.push(finding('attachment-without-text', { file }, { reason: unread, sha256 }));
    }
  }
  const trace = new Trace(sources);
  const personal = [...found.values()].flatMap(({ hit, files }) => {
    if (trace.judged(hit)) return [];
    const [first = '', ...others] = files;
    const place = trace.placeOf(hit);
    const also: At[] = (place ? files : others).slice(0, MOST_ALSO).map((file) => ({ file }));
    return [finding(hit.detector, place ?? { file: first }, { masked: hit.masked }, also)];
  });
  return [...personal, ...unreadable, ...leave.unused('output')];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

function isCopy(original: string, bytes: Buffer): boolean {
  return existsSync(original) && statSync(original).isFile() && readFileSync(original).equals(bytes);
}
