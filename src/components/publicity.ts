import type { PublicityView } from '../views/finality.ts';
import type { Words } from '../words/words.ts';
import type { Cell } from './cell.ts';

/** The notices of results as facts: when they stood, and on which day the results became final after them. */
export function publicityFacts(publicity: readonly PublicityView[], words: Words): { label: string; value: Cell }[] {
  const { finality: w, notice } = words.records;
  if (publicity.length === 0) return [{ label: w.title, value: w.none }];
  return publicity.map(({ notice: { title, href }, from, until, final, outcome }) => ({
    label: w.title,
    value: {
      text: title,
      href,
      note: [
        from && until && notice.periodOf(from, until),
        outcome && outcome !== 'confirmed' && notice.outcomes[outcome],
        final ? w.finalOn(final.on, final.of) : w.notFinal,
        final?.by,
        final?.document,
      ]
        .filter((part) => part)
        .join(words.semicolon),
    },
  }));
}
