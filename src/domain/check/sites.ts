import type { Day } from '../day.ts';
import { type Entry, type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { endOfBranch, isStep, levelOf, siteStateOf } from '../lifecycle/site.ts';
import { nearest } from '../nearest.ts';
import { type Programme, type ProgrammeLevel, SITE_STEPS, type SiteStep } from '../records/programme.ts';
import type { Site, SiteEvent } from '../records/site.ts';
import { checkEntrant, type LifeContext } from './entrant.ts';
import { checkOrder, lacking } from './history.ts';
import { checkConfirmed, checkListed } from './publicity.ts';
import { checkApplication } from './site-application.ts';

/** A site's event with what came before it. */
interface Moment {
  site: Site;
  programme: Programme;
  before: readonly SiteEvent[];
  /** The event that follows, if any. */
  next: SiteEvent | undefined;
  at: RecordAt;
}

type Of<T extends SiteEvent['type']> = Extract<SiteEvent, { type: T }>;

/** The events of a demonstration site, held against its programme: each step in its order, with what it asks for. */
export function checkSite({ value: site, at }: Entry<Site>, context: LifeContext): Finding[] {
  const programme = context.programmes.get(site.programme);
  if (!programme) return [];
  if (programme.kind !== 'site') {
    return [
      finding('programme-kind-wrong', within(at, 'programme'), {
        programme: site.programme,
        kind: programme.kind,
        expected: 'site',
      }),
    ];
  }
  const unknown = unknownLevels(site, programme, at);
  if (unknown.length > 0) return unknown;
  return [
    ...checkOrder(site.events, at, 'events'),
    ...checkEntrant(site.branch, programme, context, within(at, 'branch')),
    ...site.events.flatMap((event, index) => {
      const before = site.events.slice(0, index);
      const moment = { site, programme, before, next: site.events[index + 1], at: within(at, 'events', index) };
      const ended = checkEnded(event, moment, context);
      return ended.length > 0 ? ended : checkEvent(event, moment, context);
    }),
  ];
}

function unknownLevels(site: Site, programme: Programme, at: RecordAt): Finding[] {
  const known = (programme.levels ?? []).map(({ id }) => id);
  const check = (level: string | undefined, ...path: (string | number)[]) =>
    level === undefined || known.includes(level)
      ? []
      : [
          finding('level-unknown', within(at, ...path), {
            level,
            nearest: nearest(level, known),
            known: known.join('、'),
          }),
        ];
  return [
    ...check(site.level, 'level'),
    ...site.events.flatMap((event, index) => ('level' in event ? check(event.level, 'events', index, 'level') : [])),
  ];
}

/** After a title was lost a unit may apply anew; after the unit itself ended nothing more can happen. */
function checkEnded(event: SiteEvent, { site, before, at }: Moment, context: LifeContext): Finding[] {
  const own = before.find(({ type }) => type === 'merged' || type === 'split' || type === 'dissolved');
  if (own) return [finding('step-after-end', at, { step: event.type, end: own.type, on: own.on })];
  const end = endOfBranch(context.branches.get(site.branch));
  if (end && event.on > end.on && event.type !== 'merged' && event.type !== 'split' && event.type !== 'dissolved') {
    return [finding('step-after-end', at, { step: event.type, end: end.type, on: end.on })];
  }
  const last = before.findLast(({ type }) => type !== 'renamed' && type !== 'reaffiliated');
  const over =
    last?.type === 'returned' ||
    last?.type === 'withdrawn' ||
    (last?.type === 'reviewed' && last.result === 'withdrawn');
  const held = holdingBefore(site, before) !== null;
  const anew =
    event.type === 'self-assessed' ||
    event.type === 'applied' ||
    event.type === 'renamed' ||
    event.type === 'reaffiliated';
  if (!last || !over || held || anew) return [];
  const merged = event.type === 'merged' || event.type === 'split' || event.type === 'dissolved';
  return merged
    ? []
    : [
        finding('step-after-end', at, {
          step: event.type,
          end: last.type === 'returned' ? 'returned' : 'withdrawn',
          on: last.on,
        }),
      ];
}

function checkEvent(event: SiteEvent, moment: Moment, context: LifeContext): Finding[] {
  const steps = isStep(event) ? checkSteps(event, moment, context) : [];
  switch (event.type) {
    case 'applied':
      // An application that was sent back may have been short of anything: that is what sending back is for.
      if (moment.next?.type === 'returned') return steps;
      return [
        ...steps,
        ...checkHeld(event, moment, context),
        ...checkApplication(event, levelBy(moment, event), moment, context),
      ];
    case 'noticed':
      return [...steps, ...checkNoticed(event, moment, context)];
    case 'named':
      return [...steps, ...checkNamed(event, moment, context)];
    case 'reviewed':
      return checkReviewed(event, moment);
    case 'withdrawn':
      return checkTitled(event, moment);
    default:
      return steps;
  }
}

/** Every step that the level asks for before this one has been taken since the last title was given or lost. */
function checkSteps(event: Of<SiteStep>, moment: Moment, { config }: LifeContext): Finding[] {
  const level = levelBy(moment, event);
  const required = SITE_STEPS.filter((step) => level?.steps.includes(step));
  const position = required.indexOf(event.type);
  const taken = new Set(currentSteps(moment.before).map(({ type }) => type));
  const alreadyTold = new Set(
    currentSteps(moment.before).flatMap((step) => required.slice(0, Math.max(0, required.indexOf(step.type)))),
  );
  return required
    .slice(0, Math.max(0, position))
    .filter((step) => !taken.has(step) && !alreadyTold.has(step))
    .map((step) =>
      lacking(
        config,
        event,
        step,
        finding('step-missing', moment.at, { step, before: event.type, level: level?.title ?? '' }),
      ),
    );
}

function checkNoticed(event: Of<'noticed'>, { site, at }: Moment, { notices }: LifeContext): Finding[] {
  const notice = notices.get(event.notice);
  if (!notice) return [];
  const listed = checkListed(notice, { site: site.id }, within(at, 'notice'));
  if (listed.length > 0 || event.on === notice.period.from || event.on === notice.signedOn) return listed;
  return [
    finding('noticed-on-another-day', within(at, 'on'), { on: event.on, notice: notice.id, from: notice.period.from }),
  ];
}

function checkNamed(event: Of<'named'>, moment: Moment, context: LifeContext): Finding[] {
  const { site, before, at } = moment;
  const held = holdingBefore(site, before);
  const application = currentSteps(before).findLast((step) => step.type === 'applied');
  const then = { ...moment, before: before.slice(0, application ? before.indexOf(application) : 0) };
  const toldBefore = application?.type === 'applied' && checkHeld(application, then, context).length > 0;
  const findings = toldBefore ? [] : checkHeld(event, moment, context);
  if (held === levelOf(site, event)) findings.push(finding('already-named', at, { level: held }));
  const noticed = currentSteps(before).findLast((step) => step.type === 'noticed');
  const notice = noticed?.type === 'noticed' ? context.notices.get(noticed.notice) : undefined;
  if (notice) {
    const confirmed = checkConfirmed(notice, context.calendar, { line: { site: site.id }, on: event.on, at });
    findings.push(...confirmed.map((each) => lacking(context.config, event, 'conclusion', each)));
  }
  return findings;
}

/** A higher level can be applied for and given only while the lower title is held, by this record or another of the branch. */
function checkHeld(event: Of<'applied'> | Of<'named'>, moment: Moment, context: LifeContext): Finding[] {
  const { site, programme, at } = moment;
  const requires = levelBy(moment, event)?.requires;
  if (!requires) return [];
  const wanted = requires.programme ?? programme.id;
  const holds = context.sites.some((other) => {
    if (other.branch !== site.branch || other.programme.slice(0, other.programme.indexOf('@')) !== wanted) return false;
    // The title counts as it stood before this step: naming on the same day must not hide the lower title it rests on.
    const then = other === site ? { ...site, events: [...moment.before] } : other;
    return siteStateOf(then, undefined, context.branches.get(other.branch), event.on)?.level === requires.level;
  });
  if (holds) return [];
  const owner = [...context.programmes.values()].find(({ id }) => id === wanted);
  const title = owner?.levels?.find(({ id }) => id === requires.level)?.title ?? requires.level;
  return [
    lacking(
      context.config,
      event,
      'title-held',
      finding('title-not-held', at, { step: event.type, title, programme: owner?.title ?? wanted }),
    ),
  ];
}

function checkReviewed(event: Of<'reviewed'>, moment: Moment): Finding[] {
  const { programme, at } = moment;
  const allowed: readonly string[] = programme.review?.results ?? [];
  const findings = checkTitled(event, moment);
  if (!allowed.includes(event.result)) {
    findings.push(
      finding('review-result-not-foreseen', within(at, 'result'), {
        result: event.result,
        allowed: allowed.join('、'),
      }),
    );
  }
  return findings;
}

function checkTitled(event: SiteEvent, { site, before, at }: Moment): Finding[] {
  return holdingBefore(site, before) === null ? [finding('no-title-held', at, { step: event.type })] : [];
}

/** The level held just before an event. */
function holdingBefore(site: Site, before: readonly SiteEvent[]): string | null {
  return before.length === 0
    ? null
    : (siteStateOf({ ...site, events: [...before] }, undefined, undefined, END_OF_TIME)?.level ?? null);
}

/** The steps of the application that is under way: those since the last title was given, refused or lost. */
function currentSteps(before: readonly SiteEvent[]): Of<SiteStep>[] {
  const start = before.findLastIndex(
    ({ type, ...event }) =>
      type === 'named' ||
      type === 'returned' ||
      type === 'withdrawn' ||
      ('result' in event && event.result === 'withdrawn'),
  );
  return before.slice(start + 1).filter(isStep);
}

/** The level a step is about: that of the application it belongs to. */
function levelBy({ site, programme, before }: Moment, event: SiteEvent): ProgrammeLevel | undefined {
  const application = currentSteps(before).findLast((step) => step.type === 'applied');
  const level = 'level' in event && event.level ? event.level : application ? levelOf(site, application) : site.level;
  return programme.levels?.find(({ id }) => id === level);
}

/** After everything that is recorded. */
const END_OF_TIME: Day = '9999-12-31';
