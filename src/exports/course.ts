import type { NoticeHappening, NoticeView } from '../views/notice.ts';
import type { Words } from '../words/words.ts';

/** What became of a notice so far: objections as counts, then every dated event, a paragraph each. */
export function courseParagraphs(view: NoticeView, words: Words): string[] {
  const { notice } = words.records;
  const { received, open, results } = view.received;
  const findings = Object.entries(results) as [keyof typeof notice.finding, number][];
  const counts = findings.filter(([, count]) => count > 0).map(([result, count]) => notice.findingCount(result, count));
  const objections = notice.receivedText(received, open) + (counts.length > 0 ? notice.findings(counts) : '');
  return [...(received > 0 ? [objections] : []), ...view.events.map((event) => happened(event, view, words))];
}

function happened(event: NoticeHappening, view: NoticeView, words: Words): string {
  const { paper: w } = words;
  return w.sentence(w.happened(event.on, said(event, view, words))) + (event.text ? w.sentence(event.text) : '');
}

function said(event: NoticeHappening, view: NoticeView, { paper: w, records }: Words): string {
  const { notice } = records;
  switch (event.type) {
    case 'extended':
      return w.extended(event.until ?? '', event.reason ?? '');
    case 'amended': {
      const { what, restarts } = event.changed ?? { what: '', restarts: false };
      const until = event.until === null ? '' : w.amendedUntil(event.until);
      return w.amended(what, event.reason) + (restarts ? w.restarts : '') + until;
    }
    case 'redacted':
      return w.redacted(event.redacted?.what ?? '', event.reason);
    case 'withdrawn':
      return w.withdrawn(event.reason ?? '');
    case 'ballot': {
      if (!event.ballot) return '';
      const { eligible, present, for: agreed, against, abstained } = event.ballot;
      return w.ballot(notice.ballot(eligible, present, agreed, against, abstained));
    }
    case 'concluded': {
      // The counts are those of the whole list: they belong to the last announcement.
      const last = view.events.findLast(({ type }) => type === 'concluded');
      return w.concluded(event === last && view.outcomes ? notice.outcomeCount(view.outcomes) : '', event.document);
    }
  }
}
