import { outcomesOf } from '../domain/notice/line.ts';
import { calendarDays, workingDays } from '../domain/notice/span.ts';
import { finalSpan, type NoticeStage, stateOf } from '../domain/notice/state.ts';
import type { Outcome } from '../domain/records/notice.ts';
import type { Site } from '../views/site.ts';
import type { Context } from './context.ts';
import { formatFindings } from './findings.ts';
import { formatTable } from './table.ts';
import { EXIT } from './world.ts';

/** One notice as `sunboard notices --json` gives it; the keys are permanent. */
export interface NoticeItem {
  id: string;
  state: NoticeStage;
  from: string | null;
  until: string | null;
  calendarDays: number | null;
  /** Null where the calendar does not cover a year of the period. */
  workingDays: number | null;
  daysLeft: number | null;
  openObjections: number;
  /** What became of each line of the list, once it is announced. */
  outcomes: { about: string; outcome: Outcome }[];
}

/** `sunboard notices`: where each notice stands on a day, drafts and unreleased ones among them. */
export async function notices(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { world, words } = context;
  const opened = await context.open();
  if (!opened.site) {
    world.err(formatFindings(context, opened, 'terminal'));
    return EXIT.records;
  }
  const items = noticeItems(opened.site);
  if (json) world.out(`${JSON.stringify(items, null, 2)}\n`);
  else {
    const rows = items.map((item) => [
      item.id,
      words.notices.stages[item.state] + (item.daysLeft === null ? '' : words.notices.daysLeft(item.daysLeft)),
      `${item.from ?? ''} — ${item.until ?? ''}`,
      `${item.calendarDays ?? '?'}`,
      `${item.workingDays ?? '?'}`,
      item.openObjections === 0 ? '' : `${item.openObjections}`,
    ]);
    world.out(formatTable([words.notices.header, ...rows]));
  }
  return EXIT.good;
}

function noticeItems({ portal, calendar, day, minute }: Site): NoticeItem[] {
  return [...portal.notices.values()].map((notice) => {
    const { state, span: running, daysLeft, openObjections } = stateOf(notice, calendar, minute);
    const span = running ?? finalSpan(notice, calendar);
    return {
      id: notice.id,
      state,
      from: span?.from ?? null,
      until: span?.until ?? null,
      calendarDays: span && calendarDays(span),
      workingDays: span && workingDays(span, calendar),
      daysLeft,
      openObjections,
      outcomes: outcomesOf(notice, day).map(({ id, outcome }) => ({ about: id, outcome })),
    };
  });
}
