import { exact, formatExact } from '../domain/exact.ts';
import type { ProjectStage } from '../domain/lifecycle/project.ts';
import type { Outcome } from '../domain/records/notice.ts';
import type { Project, Support } from '../domain/records/project.ts';
import { type Citation, citationOf } from './citation.ts';
import { resultsOf, type SubjectResults } from './history.ts';
import { outcomeIn } from './outcome.ts';
import { practicesAbout } from './practices-about.ts';
import { awardOf, juryOf, placeOf } from './projects.ts';
import { branchRef, noticeRef, practiceRef, programmeRef, type Ref, regionOf, until } from './reference.ts';
import type { Site } from './site.ts';

/** A project's page. */
export interface ProjectView {
  id: string;
  title: string;
  summary: string | null;
  programme: Ref | null;
  edition: string;
  branch: Ref | null;
  region: { title: string; href: string | null } | null;
  leader: string | null;
  titleSought: string | null;
  stages: {
    on: string;
    stage: ProjectStage;
    by: string | null;
    text: string | null;
    source: string | null;
    notice: (Ref & { outcome: Outcome | null }) | null;
  }[];
  jury: ProjectJury | null;
  award: {
    title: string;
    by: string;
    on: string;
    rank: number | null;
    document: string | null;
    notice: Ref | null;
    source: string | null;
    support: Support | null;
    lost: { on: string; reason: string; by: string; document: string | null } | null;
  } | null;
  cite: Citation;
  practices: Ref[];
  results: SubjectResults[];
}

export interface ProjectJury {
  marks: { value: string; dropped: 'highest' | 'lowest' | null }[];
  /** The marks that count, as they are added up. */
  counted: string[];
  full: string;
  mean: string;
  /** The mean unrounded, for people. */
  exact: string;
  decimals: number;
  rank: number;
  of: number;
  tied: boolean;
}

/** The page of a public project that has begun. */
export function projectView(site: Site, id: string): ProjectView {
  const { portal, to } = site;
  const project = portal.projects.get(id);
  if (!project) throw new Error(`no project ${id}`);
  const programme = portal.programmes.get(project.programme);
  const own = practiceRef(site, project.practice);
  const about = practicesAbout(site, { project: id })
    .filter((practice) => practice.id !== project.practice)
    .map((practice) => ({ title: practice.title, href: to.practice(practice.id) }));
  return {
    id,
    title: project.title,
    summary: project.summary ?? null,
    programme: programmeRef(site, project.programme),
    edition: programme?.edition ?? '',
    branch: branchRef(site, project.branch),
    region: regionOf(site, project.branch),
    leader: project.leader ?? null,
    titleSought: programme?.titles?.find((title) => title.id === project.titleSought)?.title ?? null,
    stages: stagesOf(site, project),
    jury: juryFigures(site, project),
    award: awardFigures(site, project),
    cite: citationOf(site, to.project(id)),
    practices: own ? [own, ...about] : about,
    results: resultsOf(site, { kind: 'project', id }),
  };
}

function stagesOf(site: Site, project: Project): ProjectView['stages'] {
  const stages: ProjectView['stages'] = until(site, project.stages).map((event) => {
    const notice = noticeRef(site, event.notice);
    const record = site.portal.notices.get(event.notice ?? '');
    return {
      on: event.on,
      stage: event.stage,
      by: event.by ?? null,
      text: event.text ?? null,
      source: event.source ?? null,
      notice: notice && record ? { ...notice, outcome: outcomeIn(site, record, project.id) } : null,
    };
  });
  const award = awardOf(site, project);
  if (award && !stages.some(({ stage }) => stage === 'awarded')) {
    const by = project.award?.by ?? null;
    stages.push({ on: award.on, stage: 'awarded', by, text: award.title, source: null, notice: null });
  }
  if (project.lost && project.lost.on <= site.day) {
    const { on, by, reason } = project.lost;
    stages.push({ on, stage: 'lost', by, text: reason, source: null, notice: null });
  }
  return stages;
}

function juryFigures(site: Site, project: Project): ProjectJury | null {
  const programme = site.portal.programmes.get(project.programme);
  const own = placeOf(site, project);
  const figures = project.jury ?? [];
  if (!programme?.jury || !own) return null;
  const { dropped, value, exact: mean } = own.score;
  const lowest = new Set(dropped.slice(0, programme.jury.dropLowest));
  const marks = figures.map((figure, index) => ({
    value: figure,
    dropped: dropped.includes(index) ? (lowest.has(index) ? ('lowest' as const) : ('highest' as const)) : null,
  }));
  return {
    marks,
    counted: marks.filter((mark) => mark.dropped === null).map((mark) => mark.value),
    full: programme.jury.full,
    mean: value,
    exact: formatExact(exact(mean)),
    decimals: programme.jury.decimals,
    rank: own.rank,
    of: juryOf(site, project.programme).length,
    tied: own.tied,
  };
}

function awardFigures(site: Site, project: Project): ProjectView['award'] {
  const award = awardOf(site, project);
  const record = project.award;
  if (!award || !record) return null;
  const { lost } = project;
  return {
    title: record.title,
    by: record.by,
    on: award.on,
    rank: record.rank ?? null,
    document: record.document ?? null,
    notice: noticeRef(site, record.notice),
    source: record.source ?? null,
    support: record.support ?? null,
    lost:
      lost && award.lost !== null
        ? { on: lost.on, reason: lost.reason, by: lost.by, document: lost.document ?? null }
        : null,
  };
}
