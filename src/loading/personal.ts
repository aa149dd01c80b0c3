import { type Finding, finding } from '../domain/finding.ts';
import type { Hit } from '../domain/guard/hit.ts';
import type { Leave } from '../domain/guard/leave.ts';

/** Findings of one kind given for one file. */
const MOST_IN_FILE = 100;

/**
 * What is personal in the texts of records and articles, beside what may stay: `hits` are all that was found in each file. With
 * `contactsKnown` false some record could not be read and its contact numbers are not known: mobile numbers are left for the
 * next run.
 */
export function checkPersonal(
  hits: ReadonlyMap<string, readonly Hit[]>,
  leave: Leave,
  { contactsKnown }: { contactsKnown: boolean },
): Finding[] {
  const findings: Finding[] = [];
  for (const [file, all] of hits) {
    const left = all.filter((hit) => (contactsKnown || hit.detector !== 'mobile-number') && !leave.lets(hit, [file]));
    for (const { detector, from, until, masked } of left.slice(0, MOST_IN_FILE)) {
      findings.push(finding(detector, { file, from, until }, { masked }));
    }
    if (left.length > MOST_IN_FILE) {
      findings.push(finding('too-many-findings', { file }, { count: String(left.length - MOST_IN_FILE) }));
    }
  }
  return findings;
}
