import { isStep, type SiteStage } from '../domain/lifecycle/site.ts';
import type { Outcome } from '../domain/records/notice.ts';
import type { ProgrammeLevel, SiteStep } from '../domain/records/programme.ts';
import type { SiteEvent, Site as SiteRecord } from '../domain/records/site.ts';
import { resultsOf, type SubjectResults } from './history.ts';
import { outcomeIn } from './outcome.ts';
import { practicesAbout } from './practices-about.ts';
import { branchRef, noticeRef, practiceRef, programmeRef, type Ref, regionOf, until } from './reference.ts';
import type { Site } from './site.ts';
import { eventLevel, levelTitle, stateOfSite } from './sites.ts';

/** A demonstration site's page: its timeline beside what its programme asked for. */
export interface DemonstrationSiteView {
  id: string;
  name: string;
  summary: string | null;
  level: string;
  branch: Ref | null;
  region: { title: string; href: string | null } | null;
  programme: Ref | null;
  leader: string | null;
  supported: boolean;
  photo: { src: string; alt: string; credit: string | null } | null;
  /** Where it stood on the day; the page names the day beside it. */
  standing: {
    day: string;
    state: SiteStage;
    since: string;
    /** The day the title it holds was given. */
    namedOn: string | null;
    level: string | null;
    /** Level of a title it applies for. */
    applying: string | null;
    nextReview: string | null;
    ending: string | null;
    plaqueRemovedOn: string | null;
  };
  events: SiteHappening[];
  required: SiteRequirements | null;
  practices: Ref[];
  results: SubjectResults[];
}

export interface SiteHappening {
  on: string;
  type: SiteEvent['type'];
  by: string | null;
  reason: string | null;
  document: string | null;
  source: string | null;
  /** Level it is about, where that is not the site's own. */
  level: string | null;
  result: 'pass' | 'warned' | 'withdrawn' | null;
  /** Review period. */
  period: string | null;
  notice: (Ref & { outcome: Outcome | null }) | null;
  /** Former and new name or superior. */
  from: string | null;
  to: string | null;
  reportedTo: string | null;
  plaqueRemovedOn: string | null;
}

export interface SiteRequirements {
  steps: { step: SiteStep; on: string | null }[];
  /** The title that must be held first. */
  requires: { programme: string | null; level: string } | null;
  conditions: string[];
  exclusions: string[];
  materials: RequiredMaterial[];
  publicity: { days: number | null; workingDays: number | null; basis: string | null } | null;
  namedBy: string | null;
  plaque: string | null;
  review: { every: string; by: string } | null;
}

/** A material the level asks for, and what was handed in. */
export interface RequiredMaterial {
  kind: string;
  title: string | null;
  copies: number | null;
  min: number | null;
  max: number | null;
  given: { practice: Ref | null; characters: number | null; copies: number | null; text: string | null } | null;
}

/** The page of a public demonstration site that has begun. */
export function demonstrationSiteView(site: Site, id: string): DemonstrationSiteView {
  const { portal, to, day } = site;
  const record = portal.sites.get(id);
  const state = record && stateOfSite(site, record);
  if (!record || !state) throw new Error(`no site ${id} on ${day}`);
  const programme = portal.programmes.get(record.programme);
  const level = programme?.levels?.find((each) => each.id === record.level);
  const own = practiceRef(site, record.practice);
  const about = practicesAbout(site, { site: id })
    .filter((practice) => practice.id !== record.practice)
    .map((practice) => ({ title: practice.title, href: to.practice(practice.id) }));
  return {
    id,
    name: record.name,
    summary: record.summary ?? null,
    level: levelTitle(site, record, record.level),
    branch: branchRef(site, record.branch),
    region: regionOf(site, record.branch),
    programme: programmeRef(site, record.programme),
    leader: record.leader ?? null,
    supported: record.supported ?? false,
    photo: record.photo
      ? { src: to.file(record.photo.file), alt: record.photo.alt, credit: record.photo.credit ?? null }
      : null,
    standing: {
      day,
      state: state.state,
      since: state.since,
      namedOn: state.namedOn,
      level: state.level === null ? null : levelTitle(site, record, state.level),
      applying: state.application ? levelTitle(site, record, state.application.level) : null,
      nextReview: state.nextReview,
      ending: state.ending,
      plaqueRemovedOn: state.plaqueRemovedOn,
    },
    events: until(site, record.events).map((event) => happening(site, record, event)),
    required: level ? requirements(site, record, level) : null,
    practices: own ? [own, ...about] : about,
    results: resultsOf(site, { kind: 'site', id }),
  };
}

function happening(site: Site, record: SiteRecord, event: SiteEvent): SiteHappening {
  const about = isStep(event) ? eventLevel(site, record, event) : null;
  const { by = null, reason = null, source = null } = event;
  return {
    on: event.on,
    type: event.type,
    by,
    reason,
    source,
    level: about === levelTitle(site, record, record.level) ? null : about,
    document: null,
    result: null,
    period: null,
    notice: null,
    from: null,
    to: null,
    reportedTo: null,
    plaqueRemovedOn: null,
    ...particulars(site, record, event),
  };
}

/** What only events of one type have. */
function particulars(site: Site, record: SiteRecord, event: SiteEvent): Partial<SiteHappening> {
  switch (event.type) {
    case 'named':
      return { document: event.document ?? null };
    case 'noticed': {
      const notice = noticeRef(site, event.notice);
      const published = site.portal.notices.get(event.notice);
      const outcome = published ? outcomeIn(site, published, record.id) : null;
      return { notice: notice ? { ...notice, outcome } : null };
    }
    case 'reviewed':
      return { result: event.result, period: event.period ?? null };
    case 'renamed':
      return { from: event.from, to: event.to, reportedTo: event.reportedTo ?? null };
    case 'reaffiliated': {
      const name = (id: string) => branchRef(site, id)?.title ?? null;
      return { from: name(event.from), to: name(event.to), reportedTo: event.reportedTo ?? null };
    }
    case 'withdrawn':
      return { plaqueRemovedOn: event.plaqueRemovedOn ?? null };
    case 'merged':
      return { to: event.into ?? null };
    default:
      return {};
  }
}

function requirements(site: Site, record: SiteRecord, level: ProgrammeLevel): SiteRequirements {
  const { portal } = site;
  const programme = portal.programmes.get(record.programme);
  const events = until(site, record.events).filter((event) => eventLevel(site, record, event) === level.title);
  const { requires } = level;
  const other =
    requires?.programme === undefined
      ? null
      : [...portal.programmes.values()].find(({ id }) => id === requires.programme);
  return {
    steps: level.steps.map((step) => ({ step, on: events.find(({ type }) => type === step)?.on ?? null })),
    requires: requires
      ? {
          programme: other?.title ?? null,
          level: (other ?? programme)?.levels?.find(({ id }) => id === requires.level)?.title ?? requires.level,
        }
      : null,
    conditions: [...(programme?.conditions ?? []), ...(level.conditions ?? [])],
    exclusions: [...(programme?.exclusions ?? []), ...(level.exclusions ?? [])],
    materials: [...(programme?.materials ?? []), ...(level.materials ?? [])].map((material) => ({
      kind: material.kind,
      title: material.title ?? null,
      copies: material.copies ?? null,
      min: material.characters?.min ?? null,
      max: material.characters?.max ?? null,
      given: givenMaterial(site, events, material.kind),
    })),
    publicity: publicityOf(level.publicity ?? programme?.publicity),
    namedBy: level.namedBy ?? programme?.namedBy ?? null,
    plaque: level.plaque ?? null,
    review: programme?.review ? { every: programme.review.every, by: programme.review.by } : null,
  };
}

/** The least time a list of the programme must stand, as plain values. */
export function publicityOf(
  rule: { days?: number | undefined; workingDays?: number | undefined; basis?: string | undefined } | undefined,
): SiteRequirements['publicity'] {
  return rule ? { days: rule.days ?? null, workingDays: rule.workingDays ?? null, basis: rule.basis ?? null } : null;
}

function givenMaterial(site: Site, events: readonly SiteEvent[], kind: string): RequiredMaterial['given'] {
  const applied = events.findLast((event) => event.type === 'applied');
  if (applied?.type !== 'applied') return null;
  const material = applied.materials?.find((each) => each.kind === kind);
  if (!material) return null;
  const practice = practiceRef(site, material.practice);
  return {
    practice,
    characters: practice
      ? (site.portal.practices.get(material.practice ?? '')?.characters ?? null)
      : (material.characters ?? null),
    copies: material.copies ?? null,
    text: material.text ?? null,
  };
}
