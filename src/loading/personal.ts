import { type Finding, finding } from '../domain/finding.ts';
import type { Leave } from '../domain/guard/leave.ts';
import { findPersonal } from '../domain/guard/scan.ts';

/** Findings of one kind given for one file. */
const MOST_IN_FILE = 100;

/**
 * What is personal in the texts of records and articles, beside what may stay. With `contactsKnown` false some record could
 * not be read and its contact numbers are not known: mobile numbers are left for the next run.
 */
export function checkPersonal(
  sources: ReadonlyMap<string, string>,
  leave: Leave,
  { contactsKnown }: { contactsKnown: boolean },
): Finding[] {
  const findings: Finding[] = [];
  for (const [file, text] of sources) {
    if (!/^(?:data|content)\//.test(file)) continue;
    const hits = findPersonal(text).filter(
      (hit) => (contactsKnown || hit.detector !== 'mobile-number') && !leave.lets(hit, [file]),
    );
    for (const { detector, from, until, masked } of hits.slice(0, MOST_IN_FILE)) {
      findings.push(finding(detector, { file, from, until }, { masked }));
    }
    if (hits.length > MOST_IN_FILE) {
      findings.push(finding('too-many-findings', { file }, { count: String(hits.length - MOST_IN_FILE) }));
    }
  }
  return findings;
}
