import type { Day } from '../day.ts';
import { exact, formatExact, sumOf } from '../exact.ts';
import type { Programme } from '../records/programme.ts';
import type { Project, Support } from '../records/project.ts';
import { editionOf } from '../records/root.ts';
import { type JuryScore, juryScoreOf } from './jury.ts';
import { projectStateOf } from './project.ts';

/** A project judged by a jury, with its place among all that were. */
export interface Judged {
  readonly project: Project;
  readonly score: JuryScore;
  /** Standard competition rank (1, 2, 2, 4) by the published score. */
  readonly rank: number;
}

/** Money that went with awards, of one kind from one source. */
export interface SupportTotal {
  readonly kind: Support['kind'];
  readonly currency: Support['currency'];
  readonly source: string;
  /** How many projects got it. */
  readonly projects: number;
  /** Exact decimal text, in the currency's main unit. */
  readonly total: string;
}

/** The projects of a programme's edition, in the order of the records. */
export function projectsOf(programme: Programme, projects: Iterable<Project>): Project[] {
  const edition = editionOf(programme);
  return [...projects].filter((project) => project.programme === edition);
}

/** The projects that were judged, best first; equal published scores share a rank and stand in the order given. */
export function judgedOf(programme: Programme, projects: readonly Project[]): Judged[] {
  const { jury } = programme;
  if (!jury) return [];
  const scored = projects.flatMap((project) => {
    const score = project.jury && juryScoreOf(jury, project.jury);
    return score ? [{ project, score }] : [];
  });
  const order = scored
    .map((each) => ({ ...each, value: exact(each.score.value) }))
    .sort((a, b) => b.value.compare(a.value));
  let rank = 1;
  return order.map(({ project, score, value }, place) => {
    if (order[place - 1]?.value.equals(value) !== true) rank = place + 1;
    return { project, score, rank };
  });
}

/**
 * The judged projects that tie at the edge of the winners: as many as there are places do not decide between them. Empty
 * where the places end between two different scores. Who of them wins is for the office to decide, never for the sort.
 */
export function tiedAtEdge(programme: Programme, projects: readonly Project[]): Judged[] {
  const judged = judgedOf(programme, projects);
  const places = programme.winners;
  if (places === undefined || places === 0) return [];
  const [last, next] = [judged[places - 1], judged[places]];
  if (!last || !next || last.rank !== next.rank) return [];
  return judged.filter(({ rank }) => rank === last.rank);
}

/** The projects whose award stands on a day, by rank where ranks are stated, else by jury score, else as given. */
export function winnersOf(programme: Programme, projects: readonly Project[], day: Day): Project[] {
  const places = new Map(judgedOf(programme, projects).map(({ project, rank }) => [project.id, rank]));
  const place = (project: Project) => project.award?.rank ?? places.get(project.id) ?? Number.MAX_SAFE_INTEGER;
  return projects.filter((project) => projectStateOf(project, day)?.awarded).sort((a, b) => place(a) - place(b));
}

/** What awards brought, by kind, currency and source: prizes and project support are never added together. */
export function supportTotals(winners: readonly Project[]): SupportTotal[] {
  const groups = new Map<string, Support[]>();
  for (const { award } of winners) {
    if (!award?.support) continue;
    const { kind, currency, source } = award.support;
    const key = JSON.stringify([kind, currency, source]);
    groups.set(key, [...(groups.get(key) ?? []), award.support]);
  }
  return [...groups.values()].flatMap((supports) => {
    const [first] = supports;
    if (!first) return [];
    const total = formatExact(sumOf(supports.map(({ amount }) => exact(amount))));
    return [{ kind: first.kind, currency: first.currency, source: first.source, projects: supports.length, total }];
  });
}
