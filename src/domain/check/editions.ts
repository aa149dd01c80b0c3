import { type Entry, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import type { Sheet } from '../records/sheet.ts';
import { subjectKey, subjectOf } from '../records/subject.ts';

/**
 * Warns where two editions of a method assess the same one in the same period: both are published, and the period after is
 * compared with the later edition only.
 */
export function checkEditions(sheets: readonly Entry<Sheet>[]): Finding[] {
  const editions = new Set(sheets.map(({ value }) => value.scheme));
  if (new Set([...editions].map(idOf)).size === editions.size) return [];
  const firsts = new Map<string, Entry<Sheet>>();
  return sheets.flatMap((entry) => {
    const { scheme, period, revision } = entry.value;
    if (revision !== 1) return [];
    const subject = subjectKey(subjectOf(entry.value));
    const key = `${idOf(scheme)}/${period}/${subject}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, entry);
    if (!first || first.value.scheme === scheme) return [];
    const args = { subject, period, scheme, other: first.value.scheme };
    return [finding('editions-overlap', within(entry.at, 'scheme'), args, [within(first.at, 'scheme')])];
  });
}

function idOf(edition: string): string {
  return edition.replace(/@.*$/, '');
}
