import { type Entry, type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { tiedAtEdge } from '../lifecycle/winners.ts';
import { nearest } from '../nearest.ts';
import { PROJECT_STAGES, type Programme, type ProgrammeLevel, SITE_STEPS } from '../records/programme.ts';
import type { Project } from '../records/project.ts';
import { editionOf } from '../records/root.ts';

/** A programme's own rules: levels and steps in a possible order, a jury that leaves figures to count, as many winners as places. */
export function checkProgramme(
  { value: programme, at }: Entry<Programme>,
  programmes: readonly Programme[],
  projects: readonly Entry<Project>[],
): Finding[] {
  const entries = projects.filter(({ value }) => value.programme === editionOf(programme));
  return [
    ...checkSteps(programme.stages ?? [], PROJECT_STAGES, at, 'stages'),
    ...(programme.levels ?? []).flatMap((level, index) => [
      ...checkSteps(level.steps, SITE_STEPS, at, 'levels', index, 'steps'),
      ...checkRequired(programme, level, programmes, within(at, 'levels', index, 'requires')),
    ]),
    ...checkDropped(programme, at),
    ...checkPlaces(programme, entries, at),
  ];
}

/** The title a level asks for is one that a programme gives. */
function checkRequired(
  programme: Programme,
  level: ProgrammeLevel,
  programmes: readonly Programme[],
  at: RecordAt,
): Finding[] {
  if (!level.requires) return [];
  const owner = level.requires.programme ?? programme.id;
  const owners = programmes.filter(({ id }) => id === owner);
  if (owners.length === 0) {
    const known = [...new Set(programmes.map(({ id }) => id))];
    return [
      finding('reference-missing', within(at, 'programme'), {
        kind: 'programme',
        id: owner,
        nearest: nearest(owner, known),
      }),
    ];
  }
  const known = owners.flatMap(({ levels }) => (levels ?? []).map(({ id }) => id));
  if (known.includes(level.requires.level)) return [];
  const args = { level: level.requires.level, nearest: nearest(level.requires.level, known), known: known.join('、') };
  return [finding('level-unknown', within(at, 'level'), args)];
}

/** Steps are listed in the only order in which they can be taken. */
function checkSteps<T extends string>(
  steps: readonly T[],
  order: readonly T[],
  at: RecordAt,
  ...path: (string | number)[]
): Finding[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || order.indexOf(step) > order.indexOf(before)) return [];
    return [finding('steps-unordered', within(at, ...path, index), { step, before })];
  });
}

function checkDropped({ jury }: Programme, at: RecordAt): Finding[] {
  if (!jury || jury.minimum > jury.dropHighest + jury.dropLowest) return [];
  const dropped = String(jury.dropHighest + jury.dropLowest);
  return [finding('panel-drops-all', within(at, 'jury'), { minimum: String(jury.minimum), dropped })];
}

function checkPlaces(programme: Programme, projects: readonly Entry<Project>[], at: RecordAt): Finding[] {
  const awarded = projects.filter(({ value }) => value.award && !value.lost);
  const findings: Finding[] = [];
  const over = (
    places: number | undefined,
    winners: readonly Entry<Project>[],
    title: string,
    ...path: (string | number)[]
  ) => {
    if (places === undefined || winners.length <= places) return;
    const args = { title, winners: String(winners.length), places: String(places) };
    findings.push(
      finding(
        'winners-exceeded',
        within(at, ...path),
        args,
        winners.map((winner) => within(winner.at, 'award')),
      ),
    );
  };
  over(programme.winners, awarded, programme.title, 'winners');
  for (const [index, { id, title, winners }] of (programme.titles ?? []).entries()) {
    over(
      winners,
      awarded.filter(({ value }) => value.titleSought === id),
      title,
      'titles',
      index,
      'winners',
    );
  }
  const tied = tiedAtEdge(
    programme,
    projects.map(({ value }) => value),
  );
  const settled = tied.filter(({ project }) => project.award).every(({ project }) => project.award?.rank !== undefined);
  if (tied.length > 0 && awarded.length > 0 && !settled) {
    const list = tied.map(({ project }) => project.title).join('、');
    const args = { score: tied[0]?.score.value ?? '', projects: list, places: String(programme.winners ?? '') };
    findings.push(finding('winners-tied', within(at, 'winners'), args));
  }
  return findings;
}
