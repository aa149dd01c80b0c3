import type { Calendar } from '../calendar/calendar.ts';
import { addDays } from '../day.ts';
import type { Notice } from '../records/notice.ts';
import type { Turn } from './schedule.ts';
import { spanOn, stateOf } from './state.ts';

/**
 * The days on which a notice changes its state, by what is recorded today: `stateAt` gives for every day from its signing on
 * what `stateOf` gives. What is recorded later, such as an objection, needs a new build.
 */
export function turnsOf(notice: Notice, calendar: Calendar): Turn[] {
  const events = (notice.events ?? []).map((event) => event.on);
  const ends = [notice.signedOn, ...events].flatMap((day) => {
    const span = spanOn(notice, calendar, day);
    return span ? [addDays(span.until, 1)] : [];
  });
  const turns: Turn[] = [];
  for (const from of [...new Set([notice.signedOn, notice.period.from, ...events, ...ends])].sort()) {
    const { state, span } = stateOf(notice, calendar, from);
    const until = state === 'open' ? (span?.until ?? null) : null;
    const last = turns.at(-1);
    if (last?.state !== state || last.until !== until) turns.push({ from, state, until });
  }
  return turns;
}
