import { type At, type Finding, finding } from '../../domain/finding.ts';
import type { Hit } from '../../domain/guard/hit.ts';
import type { Leave } from '../../domain/guard/leave.ts';
import type { Seen } from './look.ts';
import { Trace } from './trace.ts';

/** What is known of the records a site is made of. */
interface Known {
  /** Texts of the records, to name the place something on a page comes from. */
  readonly sources: ReadonlyMap<string, string>;
  readonly leave: Leave;
}

/** Other files named beside the first that shows the same. */
const MOST_ALSO = 4;

/**
 * Findings about what was seen in the files of a site that is about to be published; the files in order. What was found
 * or waived in the records themselves is not told again; what is new is traced to the record it comes from, if any.
 */
export function judge(seen: readonly Seen[], { sources, leave }: Known): Finding[] {
  const found = new Map<string, { hit: Hit; files: string[] }>();
  const unreadable: Finding[] = [];
  for (const { file, hits, unread } of seen) {
    for (const hit of hits) {
      if (leave.lets(hit, [file])) continue;
      const key = `${hit.detector} ${hit.plain}`;
      const known = found.get(key);
      if (known) known.files.push(file);
      else found.set(key, { hit, files: [file] });
    }
    if (unread && !leave.letsUnread(unread.sha256, [file])) {
      const { reason, sha256 } = unread;
      unreadable.push(finding('attachment-without-text', { file }, { reason, sha256 }));
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
