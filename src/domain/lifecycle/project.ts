import type { Day } from '../day.ts';
import type { Project } from '../records/project.ts';

/** The last thing that happened to an entry of a programme; `lost` is an award taken back. */
export type ProjectStage = Project['stages'][number]['stage'] | 'lost';

/** The state of a project on a day. */
export interface ProjectState {
  readonly state: ProjectStage;
  /** The day it came into this state. */
  readonly since: Day;
  /** Whether its award stands: given, and not taken back since. */
  readonly awarded: boolean;
}

/** The state of a project on a day, from its stages, its award and the loss of it; null on days before the first stage. */
export function projectStateOf(project: Project, day: Day): ProjectState | null {
  const { award, lost } = project;
  if (lost && lost.on <= day) return { state: 'lost', since: lost.on, awarded: false };
  const awardedOn = awardDay(project);
  if (awardedOn !== null && awardedOn <= day)
    return { state: 'awarded', since: awardedOn, awarded: award !== undefined };
  const stage = project.stages.findLast(({ on }) => on <= day);
  return stage ? { state: stage.stage, since: stage.on, awarded: false } : null;
}

/** The day a project was awarded: that of its award, else of the stage; null where it was not. */
export function awardDay(project: Pick<Project, 'award' | 'stages'>): Day | null {
  return project.award?.on ?? project.stages.find(({ stage }) => stage === 'awarded')?.on ?? null;
}
