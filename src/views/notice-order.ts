import { exact } from '../domain/exact.ts';
import { REDACTED } from '../domain/notice/redaction.ts';
import type { ListEntry, Notice } from '../domain/records/notice.ts';
import type { Subject } from '../domain/records/subject.ts';
import { orderOf } from '../language/name-order.ts';
import { placeOf } from './projects.ts';
import { nameOf, type Site } from './site.ts';

/**
 * The places of a list's lines in the order that the notice states, as positions in the record. Where that order is not
 * known for every line (a character without strokes, a line without a rank) the list stands as it was written. Names that
 * were taken down come last.
 */
export function placesOf(site: Site, { list, order }: Notice): number[] {
  const written = list.map((_, index) => index);
  if (order === 'given') return written;
  if (order === 'rank') return ranked(list.map((line) => rankOf(site, line))) ?? ranked(byFigure(list)) ?? written;
  const names = list.map((line) => titleOf(site, line));
  const people = list.every((line) => 'name' in line || isPerson(line));
  const singles = site.portal.config.policies.singleNames;
  const places = orderOf(names, { by: order, people, singles }) ?? written;
  const isGone = (index: number) => names[index]?.includes(REDACTED) ?? false;
  return [...places.filter((index) => !isGone(index)), ...places.filter(isGone)];
}

/** The name a line is sorted by: as in the record, also where the page shows it masked. */
function titleOf({ portal }: Site, line: ListEntry): string {
  if ('name' in line) return line.name;
  if ('site' in line) return portal.sites.get(line.site)?.name ?? '';
  if ('project' in line) return portal.projects.get(line.project)?.title ?? '';
  if ('branch' in line) return portal.branches.get(line.branch)?.name ?? '';
  return nameOf(portal, subjectOf(line.result));
}

function isPerson(line: ListEntry): boolean {
  return 'result' in line && subjectOf(line.result).kind === 'post';
}

function subjectOf(key: string): Subject {
  const [, , kind, id] = key.split('/');
  return { kind, id } as Subject;
}

/** The rank a record of the line has: of its result, of its award, by the jury. */
function rankOf(site: Site, line: ListEntry): number | null {
  if ('result' in line) return site.results.get(line.result)?.rank ?? null;
  const project = 'project' in line ? site.portal.projects.get(line.project) : undefined;
  if (!project) return null;
  if (project.award?.rank !== undefined) return project.award.rank;
  return placeOf(site, project)?.rank ?? null;
}

/** Places by the figures of the lines, the highest first; no place where a line has none. */
function byFigure(list: readonly ListEntry[]): (number | null)[] {
  const figures = list.map((line) => ('figure' in line && line.figure !== undefined ? exact(line.figure) : null));
  return figures.map((own) => own && figures.filter((other) => other && other.compare(own) > 0).length);
}

function ranked(ranks: readonly (number | null)[]): number[] | null {
  const known = ranks.flatMap((rank, index) => (rank === null ? [] : [{ rank, index }]));
  if (known.length < ranks.length) return null;
  return known.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ index }) => index);
}
