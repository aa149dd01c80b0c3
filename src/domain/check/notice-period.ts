import { type Calendar, uncoveredYears } from '../calendar/calendar.ts';
import { yearOf } from '../day.ts';
import { type Entry, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { lineIds } from '../notice/line.ts';
import { calendarDays, holidaysIn, type Span, spanOf, unknownYears, workingDays } from '../notice/span.ts';
import { finalSpan } from '../notice/state.ts';
import type { Notice } from '../records/notice.ts';
import type { PortalConfig } from '../records/portal.ts';
import type { Programme } from '../records/programme.ts';
import type { Project } from '../records/project.ts';
import type { Site } from '../records/site.ts';
import { lacking } from './history.ts';

/** A week in which this many days are worked is a full one. */
const WORKING_DAYS_A_WEEK = 5;
const DAYS_A_WEEK = 7;
/** A longer period is a slip of the pen. */
const MOST_DAYS = 366;

/** The least time a list must stand, and the rule that says so. */
export interface Minimum {
  posted?: boolean | undefined;
  days?: number | undefined;
  workingDays?: number | undefined;
  basis?: string | undefined;
}

/** What the periods of notices are held against. */
export interface PeriodContext {
  config: PortalConfig | undefined;
  calendar: Calendar;
  programmes: ReadonlyMap<string, Programme>;
  sites: ReadonlyMap<string, Site>;
  projects: ReadonlyMap<string, Project>;
}

/** A notice's period: possible, within the calendar, and as long as its kind and its programmes ask. */
export function checkPeriod({ value: notice, at }: Entry<Notice>, context: PeriodContext): Finding[] {
  const { calendar } = context;
  const { period } = notice;
  const key = 'until' in period ? 'until' : 'days' in period ? 'days' : 'workingDays';
  const place = within(at, 'period', key);
  const span = spanOf(period, calendar);
  const minimums = minimumsOf(notice, context);
  if (!span) return needed(uncoveredYears(calendar, period.from, `${yearOf(period.from) + 1}-12-31`).slice(0, 1));
  const none = 'workingDays' in period && period.workingDays === 0;
  if (none || calendarDays(span) === 0)
    return [finding('period-empty', place, { from: span.counted, until: span.until })];
  const { times } = notice;
  if (times && span.from === span.until && times.until <= times.from) {
    const ends = { from: `${span.from}T${times.from}`, until: `${span.until}T${times.until}` };
    return [finding('period-empty', within(at, 'times', 'until'), ends)];
  }

  const whole = finalSpan(notice, calendar) ?? span;
  const length = Math.max(calendarDays(span), calendarDays(whole));
  if (length > MOST_DAYS)
    return [finding('period-too-long', place, { days: String(length), limit: String(MOST_DAYS) })];

  const missing = unknownYears(whole, calendar);
  const byWork = minimums.some((minimum) => minimum.workingDays !== undefined);
  if (missing.length > 0 && byWork) return needed(missing);
  return [
    ...tooShort(minimums, whole, context).map(({ unit, found, minimum }) =>
      lacking(
        context.config,
        { on: notice.signedOn, source: notice.source },
        'period',
        finding('period-too-short', place, {
          unit,
          found: String(found),
          minimum: String(minimum.count),
          basis: minimum.basis,
        }),
      ),
    ),
    ...missing.map((year) => finding('calendar-year-missing', place, { year: String(year) })),
    ...(missing.length > 0 ? [] : doubtful()),
  ];

  function needed(years: readonly number[]): Finding[] {
    return years.map((year) => finding('calendar-year-needed', place, { year: String(year) }));
  }

  function doubtful(): Finding[] {
    const working = workingDays(whole, calendar) ?? 0;
    const holidays = holidaysIn(whole, calendar).join('、');
    const findings: Finding[] = [];
    if (calendarDays(whole) >= DAYS_A_WEEK && working < WORKING_DAYS_A_WEEK) {
      findings.push(finding('period-few-working-days', place, { count: String(working), holidays }));
    }
    if (calendar.isWorkday(whole.until) === false) {
      findings.push(
        finding('period-ends-on-day-off', place, {
          until: whole.until,
          holiday: calendar.holidayOf(whole.until) ?? '',
        }),
      );
    }
    return findings;
  }
}

/** Every rule about the length of a notice: of its kind, of its programme, and of the programmes of those it lists. */
export function minimumsOf(notice: Notice, { config, programmes, sites, projects }: PeriodContext): Minimum[] {
  const rules: (Minimum | undefined)[] = [config?.policies.publicity?.[notice.kind]];
  const programmeRules = (edition: string | undefined, level?: string) => {
    const programme = programmes.get(edition ?? '');
    const basis = programme?.document.number ?? programme?.title;
    const own = programme?.levels?.find(({ id }) => id === level)?.publicity;
    for (const rule of [programme?.publicity, own]) if (rule) rules.push({ ...rule, basis: rule.basis ?? basis });
  };
  programmeRules(notice.programme);
  for (const line of notice.list) {
    const site = 'site' in line ? sites.get(line.site) : undefined;
    if (site) programmeRules(site.programme, site.level);
    if ('project' in line) programmeRules(projects.get(line.project)?.programme);
  }
  return rules.filter((rule) => rule !== undefined);
}

interface Shortfall {
  unit: 'days' | 'working-days';
  found: number;
  minimum: { count: number; basis: string };
}

/** The strictest rule of either unit that a period does not meet. */
function tooShort(minimums: readonly Minimum[], span: Span, { calendar }: PeriodContext): Shortfall[] {
  const strictest = (count: (minimum: Minimum) => number | undefined) =>
    minimums
      .map((minimum) => ({ count: count(minimum) ?? 0, basis: minimum.basis ?? '' }))
      .reduce((a, b) => (b.count > a.count ? b : a), { count: 0, basis: '' });
  const days = strictest((minimum) => minimum.days);
  const work = strictest((minimum) => minimum.workingDays);
  const worked = workingDays(span, calendar);
  return [
    ...(calendarDays(span) < days.count ? [{ unit: 'days' as const, found: calendarDays(span), minimum: days }] : []),
    ...(worked !== null && worked < work.count
      ? [{ unit: 'working-days' as const, found: worked, minimum: work }]
      : []),
  ];
}

/** Two lines of a list that events could not tell apart. */
export function checkLines({ value: notice, at }: Entry<Notice>): Finding[] {
  const first = new Map<string, number>();
  return lineIds(notice).flatMap((id, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      finding('line-twice', within(at, 'list', index), { id, line: String(before + 1) }, [within(at, 'list', before)]),
    ];
  });
}
