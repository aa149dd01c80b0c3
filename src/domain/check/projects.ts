import { type Entry, type RecordAt, within } from '../entry.ts';
import { exact } from '../exact.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { PROJECT_STAGES, type Programme, type ProjectStep } from '../records/programme.ts';
import type { Project } from '../records/project.ts';
import { checkEntrant, type LifeContext } from './entrant.ts';
import { checkOrder, lacking } from './history.ts';
import { checkConfirmed, checkListed } from './publicity.ts';

type Stage = Project['stages'][number];

/** A project's way through its programme: stages in order, a jury as asked for, a notice that confirmed it, an award. */
export function checkProject({ value: project, at }: Entry<Project>, context: LifeContext): Finding[] {
  const programme = context.programmes.get(project.programme);
  if (!programme) return [];
  if (programme.kind === 'site') {
    const args = { programme: project.programme, kind: programme.kind, expected: 'project' };
    return [finding('programme-kind-wrong', within(at, 'programme'), args)];
  }
  return [
    ...checkOrder(project.stages, at, 'stages'),
    ...checkEntrant(project.branch, programme, context, within(at, 'branch')),
    ...checkTitle(project, programme, at),
    ...checkJury(project, programme, at),
    ...project.stages.flatMap((stage, index) =>
      checkStage(stage, project.stages.slice(0, index), programme, within(at, 'stages', index), context),
    ),
    ...project.stages.flatMap((stage, index) => checkStageNotice(stage, project, within(at, 'stages', index), context)),
    ...checkAward(project, programme, at, context),
    ...checkLost(project, at),
  ];
}

function checkTitle({ titleSought }: Project, programme: Programme, at: RecordAt): Finding[] {
  if (titleSought === undefined) return [];
  const known = (programme.titles ?? []).map(({ id }) => id);
  if (known.includes(titleSought)) return [];
  const args = { title: titleSought, nearest: nearest(titleSought, known), known: known.join('、') };
  return [finding('title-unknown', within(at, 'titleSought'), args)];
}

function checkJury({ jury: figures }: Project, { jury, title }: Programme, at: RecordAt): Finding[] {
  if (!figures) return [];
  const place = within(at, 'jury');
  if (!jury) return [finding('jury-not-foreseen', place, { programme: title })];
  const outside = figures.flatMap((value, index) => {
    const figure = exact(value);
    const possible = figure.compare(0) >= 0 && figure.compare(exact(jury.full)) <= 0;
    return possible ? [] : [finding('rating-out-of-range', within(place, index), { value, full: jury.full })];
  });
  if (figures.length >= jury.minimum) return outside;
  return [
    finding('judges-too-few', place, { given: String(figures.length), minimum: String(jury.minimum) }),
    ...outside,
  ];
}

function checkStage(
  stage: Stage,
  before: readonly Stage[],
  programme: Programme,
  at: RecordAt,
  { config }: LifeContext,
): Finding[] {
  const end = before.find(({ stage }) => stage === 'rejected' || stage === 'withdrawn');
  if (end) return [finding('step-after-end', at, { step: stage.stage, end: end.stage, on: end.on })];
  return missingSteps(stage.stage, before, programme).map((step) =>
    lacking(config, stage, step, finding('step-missing', at, { step, before: stage.stage, level: programme.title })),
  );
}

/** Steps a programme asks for before one, that were not taken and that no earlier stage has been told to lack. */
function missingSteps(step: Stage['stage'], before: readonly Stage[], programme: Programme): ProjectStep[] {
  const required = PROJECT_STAGES.filter((each) => programme.stages?.includes(each));
  const taken = new Set<string>(before.map(({ stage }) => stage));
  const upTo = (stage: string) => required.slice(0, Math.max(0, required.indexOf(stage as ProjectStep)));
  const told = new Set(before.flatMap(({ stage }) => upTo(stage)));
  return upTo(step).filter((each) => !taken.has(each) && !told.has(each));
}

function checkStageNotice(stage: Stage, project: Project, at: RecordAt, { notices }: LifeContext): Finding[] {
  const notice = notices.get(stage.notice ?? '');
  return notice ? checkListed(notice, { project: project.id }, within(at, 'notice')) : [];
}

function checkAward(project: Project, programme: Programme, at: RecordAt, context: LifeContext): Finding[] {
  const { award, stages } = project;
  const given = stages.findIndex(({ stage }) => stage === 'awarded');
  if (!award) return given < 0 ? [] : [finding('award-missing', within(at, 'stages', given), {})];
  const place = within(at, 'award');
  const findings: Finding[] = [];
  const stage = stages[given];
  if (stage && stage.on !== award.on) {
    findings.push(finding('award-on-another-day', within(place, 'on'), { on: award.on, stage: stage.on }));
  }
  const end = stages.find(({ stage }) => stage === 'rejected' || stage === 'withdrawn');
  if (end) findings.push(finding('step-after-end', place, { step: 'awarded', end: end.stage, on: end.on }));
  if (!stage) {
    const steps = missingSteps('awarded', stages, { ...programme, stages: [...stepsBefore(programme), 'awarded'] });
    findings.push(
      ...steps.map((step) =>
        lacking(
          context.config,
          award,
          step,
          finding('step-missing', place, { step, before: 'awarded', level: programme.title }),
        ),
      ),
    );
  }
  if (programme.jury && !project.jury)
    findings.push(
      lacking(context.config, award, 'jury', finding('jury-missing', place, { programme: programme.title })),
    );
  return [...findings, ...checkAwardNotice(project, place, context)];
}

function stepsBefore({ stages }: Programme): ProjectStep[] {
  return (stages ?? []).filter((stage) => stage !== 'awarded');
}

/** An award rests on the notice it names, else on that of the stage `noticed`. */
function checkAwardNotice(project: Project, at: RecordAt, { config, calendar, notices }: LifeContext): Finding[] {
  const { award, stages } = project;
  const noticed = stages.findLast(({ stage, notice }) => stage === 'noticed' && notice !== undefined);
  const notice = notices.get(award?.notice ?? noticed?.notice ?? '');
  if (!award) return [];
  if (!notice) {
    const stage = stages.findIndex(({ stage }) => stage === 'noticed');
    const unnamed = stage >= 0 && award.notice === undefined && noticed === undefined;
    return unnamed ? [lacking(config, award, 'notice', finding('award-without-notice', at, {}))] : [];
  }
  const line = { project: project.id };
  const listed = award.notice === undefined ? [] : checkListed(notice, line, within(at, 'notice'));
  const confirmed = checkConfirmed(notice, calendar, { line, on: award.on, at }).map((each) =>
    lacking(config, award, 'conclusion', each),
  );
  return [...listed, ...confirmed];
}

function checkLost({ lost, award }: Project, at: RecordAt): Finding[] {
  if (!lost) return [];
  if (!award) return [finding('lost-without-award', within(at, 'lost'), {})];
  return lost.on < award.on
    ? [finding('dates-reversed', within(at, 'lost', 'on'), { from: award.on, until: lost.on })]
    : [];
}
