import { type Entry, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { REDACTED, textsOf } from '../notice/redaction.ts';
import type { Notice } from '../records/notice.ts';

/** What was taken down is marked where it stood, and every mark has its event with reason and digest. */
export function checkRedactions({ value: notice, at }: Entry<Notice>): Finding[] {
  const event = notice.events?.findIndex(({ type }) => type === 'redacted') ?? -1;
  const mark = textsOf(notice).find(({ text }) => text.includes(REDACTED));
  if (mark && event < 0) return [finding('redaction-unexplained', within(at, ...mark.path), {})];
  if (event >= 0 && !mark) return [finding('redaction-unmarked', within(at, 'events', event), { mark: REDACTED })];
  return [];
}
