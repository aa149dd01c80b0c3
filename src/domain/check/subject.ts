import { type Entry, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { periodDays, periodLength } from '../period.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Sheet } from '../records/sheet.ts';
import { subjectKey, subjectOf } from '../records/subject.ts';
import type { Roster } from '../scoring/roster.ts';

/**
 * A sheet's period has the length the scheme asks for and lies in the time the scheme was in force; its subject is of a kind
 * the scheme means, stands below the organisation it names, and existed then. Results of which only the announcement survives
 * may be older than the scheme they are filed under.
 */
export function checkSubject({ value: sheet, at }: Entry<Sheet>, scheme: Scheme, roster: Roster): Finding[] {
  const findings: Finding[] = [];
  const { period } = sheet;
  const days = periodDays(period);
  if (sheet.state !== 'announced-only') {
    if (periodLength(period) !== scheme.periodicity) {
      findings.push(finding('period-length-wrong', within(at, 'period'), { period, periodicity: scheme.periodicity }));
    }
    const { adoptedOn, effectiveFrom = adoptedOn, until = '' } = scheme.document;
    if (days.until < effectiveFrom || (until !== '' && days.from > until)) {
      findings.push(finding('sheet-outside-force', within(at, 'period'), { period, from: effectiveFrom, until }));
    }
  }

  const subject = subjectOf(sheet);
  const place = within(at, 'subject', subject.kind);
  const member = roster.members.get(subjectKey(subject));
  // A subject without a record has its finding as a reference to nothing.
  if (!member) return findings;
  if (subject.kind !== scheme.subject || !scheme.appliesTo.includes(member.kind)) {
    findings.push(finding('subject-not-meant', place, { kind: member.kind, known: scheme.appliesTo.join('、') }));
  }
  if (scheme.under !== undefined && !roster.isUnder(subjectKey(subject), scheme.under)) {
    findings.push(finding('subject-outside', place, { subject: subject.id, under: scheme.under }));
  }
  const { from = '', until = '' } = member;
  if (from > days.until || (until !== '' && until < days.from)) {
    findings.push(finding('subject-not-existing', place, { subject: subject.id, from, until }));
  }
  return findings;
}
