import { type Day, yearOf } from '../day.ts';
import { isPeriod, periodDays } from '../period.ts';
import type { Branch, BranchEvent } from '../records/branch.ts';
import { type Programme, SITE_STEPS, type SiteStep } from '../records/programme.ts';
import type { Site, SiteEvent } from '../records/site.ts';

/**
 * Where a demonstration site stands: on the way to a title (`applying`, `noticed`), holding one (`named`, `warned`), sent back
 * before it had one (`returned`), stripped of it (`withdrawn`), or its title ended with the unit (`ended`).
 */
export type SiteStage = 'applying' | 'noticed' | 'named' | 'warned' | 'returned' | 'withdrawn' | 'ended';

/** How a title ends by itself: the unit was merged, split or dissolved. */
export type SiteEnding = Extract<BranchEvent['type'], 'merged' | 'split' | 'dissolved'>;

/** The state of a demonstration site on a day. */
export interface SiteState {
  readonly state: SiteStage;
  /** The day it came into this state. */
  readonly since: Day;
  /** Level of the title it holds, or null. */
  readonly level: string | null;
  /** The day that title was given, or null. */
  readonly namedOn: Day | null;
  /** An application that is under way: for a first title, or for a higher one while a lower one is held. */
  readonly application: { readonly level: string; readonly step: SiteStep; readonly since: Day } | null;
  /** Who holds the title or applies for it, by the name and branch of that day. */
  readonly holder: { readonly name: string; readonly branch: string };
  /** The last day by which the next review is due while a title is held and its programme has one; else null. */
  readonly nextReview: Day | null;
  /** Whether that day is past. */
  readonly reviewOverdue: boolean;
  /** The last review up to the day, or null. */
  readonly review: { readonly on: Day; readonly result: 'pass' | 'warned' | 'withdrawn' } | null;
  readonly ending: SiteEnding | null;
  /** The day the plaque was removed, where that is recorded. */
  readonly plaqueRemovedOn: Day | null;
}

type State = { -readonly [K in keyof SiteState]: SiteState[K] };

/**
 * The state of a site on a day, from its events, its programme and the branch it belongs to (whose merger, split or
 * dissolution ends the title without an event of the site's own). Null on days before the first event.
 */
export function siteStateOf(
  site: Site,
  programme: Programme | undefined,
  branch: Branch | undefined,
  day: Day,
): SiteState | null {
  const [first] = site.events;
  if (!first || first.on > day) return null;
  const state: State = {
    state: 'applying',
    since: first.on,
    level: null,
    namedOn: null,
    application: null,
    holder: holderBefore(site),
    nextReview: null,
    reviewOverdue: false,
    review: null,
    ending: null,
    plaqueRemovedOn: null,
  };
  for (const event of withBranchEnd(site, branch)) if (event.on <= day) apply(state, event, site);
  if (state.level !== null && programme?.review) {
    state.nextReview = nextReview(programme.review.every, reviewedPeriodEnd(site, state.namedOn ?? state.since, day));
    state.reviewOverdue = day > state.nextReview;
  }
  return state;
}

/** The level an event is about: its own word, that of the application under way, or the site's. */
export function levelOf(site: Site, event: SiteEvent): string {
  return ('level' in event && event.level) || site.level;
}

/** Whether an event is a step of the way to a title. */
export function isStep(event: SiteEvent): event is Extract<SiteEvent, { type: SiteStep }> {
  return (SITE_STEPS as readonly string[]).includes(event.type);
}

/** How and when the title of a site ends with its branch, or null. */
export function endOfBranch(branch: Branch | undefined): { on: Day; type: SiteEnding } | null {
  const event = branch?.events?.find(({ type }) => type === 'merged' || type === 'split' || type === 'dissolved');
  return event ? { on: event.on, type: event.type as SiteEnding } : null;
}

function withBranchEnd(site: Site, branch: Branch | undefined): readonly (SiteEvent | { on: Day; type: SiteEnding })[] {
  const end = endOfBranch(branch);
  const own = site.events.some(({ type }) => type === 'merged' || type === 'split' || type === 'dissolved');
  const moved = site.events.some((event) => event.type === 'reaffiliated' && end !== null && event.on <= end.on);
  if (!end || own || moved) return site.events;
  return [...site.events, end].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function apply(state: State, event: SiteEvent | { on: Day; type: SiteEnding }, site: Site): void {
  const { on } = event;
  const turn = (stage: SiteStage) => {
    if (state.state === stage) return;
    state.state = stage;
    state.since = on;
  };
  switch (event.type) {
    case 'merged':
    case 'split':
    case 'dissolved':
      state.ending = event.type;
      end(state, () => turn('ended'));
      return;
    case 'named':
      state.level = levelOf(site, event);
      state.namedOn = on;
      state.application = null;
      state.state = 'named';
      state.since = on;
      return;
    case 'self-assessed':
    case 'applied':
    case 'accepted':
    case 'recommended':
    case 'verified':
    case 'noticed':
      state.application = {
        level: 'level' in event ? (event.level ?? site.level) : (state.application?.level ?? site.level),
        step: event.type,
        since: on,
      };
      if (state.level === null) turn(event.type === 'noticed' ? 'noticed' : 'applying');
      return;
    case 'returned':
      state.application = null;
      if (state.level === null) turn('returned');
      return;
    case 'reviewed':
      state.review = { on, result: event.result };
      if (event.result === 'withdrawn') end(state, () => turn('withdrawn'));
      else turn(event.result === 'warned' ? 'warned' : 'named');
      return;
    case 'withdrawn':
      state.plaqueRemovedOn = event.plaqueRemovedOn ?? null;
      end(state, () => turn('withdrawn'));
      return;
    case 'renamed':
      state.holder = { ...state.holder, name: event.to };
      return;
    case 'reaffiliated':
      state.holder = { ...state.holder, branch: event.to };
      return;
  }
}

function end(state: State, turn: () => void): void {
  state.level = null;
  state.namedOn = null;
  state.application = null;
  turn();
}

/** Name and branch before the first renaming and re-affiliation: the record itself has those of today. */
function holderBefore(site: Site): SiteState['holder'] {
  const renamed = site.events.find((event) => event.type === 'renamed');
  const moved = site.events.find((event) => event.type === 'reaffiliated');
  return { name: renamed?.from ?? site.name, branch: moved?.from ?? site.branch };
}

/** Last day of what the last review covered, as far as stated; else the day of the review; else the day of naming. */
function reviewedPeriodEnd(site: Site, namedOn: Day, day: Day): Day {
  const last = site.events.findLast((event) => event.type === 'reviewed' && event.on <= day && event.on >= namedOn);
  if (last?.type !== 'reviewed') return namedOn;
  return last.period !== undefined && isPeriod(last.period) ? periodDays(last.period).until : last.on;
}

/** A review is due once in every period that follows: by the last day of the next year, half-year or second next year. */
function nextReview(every: 'year' | 'half' | 'two-years', last: Day): Day {
  const year = yearOf(last);
  if (every === 'year') return `${year + 1}-12-31`;
  if (every === 'two-years') return `${year + 2}-12-31`;
  return last.slice(5) <= '06-30' ? `${year}-12-31` : `${year + 1}-06-30`;
}
