import { type RecordAt, within } from '../entry.ts';
import { type Exact, exact, formatRounded, whole } from '../exact.ts';
import { type Finding, finding } from '../finding.ts';
import type { Scheme } from '../records/scheme.ts';
import type { AnyPart } from './scheme-names.ts';

/**
 * Grades stand from the best down, each with a lower limit below the one before. Where an upper limit is stated, a gap or an
 * overlap at the published precision is refused: "90 and over, 80–89" with two decimals leaves 89.01 to 89.99 without a grade.
 * Every published total from 0 to the full mark has a grade.
 */
export function checkGrades(scheme: Scheme, at: RecordAt): Finding[] {
  const grades = scheme.grades ?? [];
  const { decimals, mode } = scheme.rounding;
  const step = whole(1).div(whole(10 ** decimals));
  const shown = (value: Exact) => formatRounded(value, decimals, mode);
  const findings: Finding[] = [];
  grades.forEach((grade, i) => {
    const place = within(at, 'grades', i);
    const before = grades[i - 1];
    if (grades.findIndex((other) => other.name === grade.name) < i) {
      findings.push(finding('grade-duplicate', within(place, 'name'), { grade: grade.name }));
    }
    if (grade.max !== undefined && exact(grade.max).compare(exact(grade.min)) < 0) {
      findings.push(finding('band-reversed', place, { min: grade.min, max: grade.max }));
      return;
    }
    if (before && exact(before.min).compare(exact(grade.min)) <= 0) {
      const args = { grade: grade.name, min: grade.min, before: before.name, beforeMin: before.min };
      findings.push(finding('grades-not-descending', within(place, 'min'), args));
      return;
    }
    if (grade.max === undefined) return;
    const last = roundDown(exact(grade.max), step);
    const next = before ? roundUp(exact(before.min), step) : topOf(scheme, step);
    if (next === null) return;
    if (before && last.compare(next) >= 0) {
      findings.push(
        finding('bands-overlap', within(place, 'max'), { from: shown(next), until: shown(last), other: before.name }),
      );
    } else if (last.add(step).compare(next) < 0) {
      findings.push(
        finding('bands-gap', within(place, 'max'), { from: shown(last.add(step)), until: shown(next.sub(step)) }),
      );
    }
  });
  const lowest = grades.at(-1);
  const from = lowest && roundUp(exact(lowest.min), step);
  if (from && findings.length === 0 && from.compare(whole(0)) > 0) {
    const args = { from: shown(whole(0)), until: shown(from.sub(step)) };
    findings.push(finding('bands-gap', within(at, 'grades', grades.length - 1, 'min'), args));
  }
  return findings;
}

/** Lookup bands: limits in order, no figure in two of them, no points above the full mark. A gap shows when a figure falls into it. */
export function checkBands(part: AnyPart, at: RecordAt, where: readonly (string | number)[]): Finding[] {
  if (part.method !== 'bands') return [];
  const { full } = part;
  const findings: Finding[] = [];
  part.bands.forEach((band, i) => {
    const place = within(at, ...where, 'bands', i);
    if (full !== undefined && exact(band.points).compare(exact(full)) > 0) {
      findings.push(finding('points-over-full', within(place, 'points'), { points: band.points, full }));
    }
    if (band.max !== undefined && exact(band.max).compare(exact(band.min)) < 0) {
      findings.push(finding('band-reversed', place, { min: band.min, max: band.max }));
      return;
    }
    const other = part.bands.slice(0, i).find((earlier) => overlaps(earlier, band));
    if (!other) return;
    const [low, high] = exact(other.min).compare(exact(band.min)) > 0 ? [other, band] : [band, other];
    const args = { from: low.min, until: high.max ?? low.max ?? low.min, other: other.name ?? other.min };
    findings.push(finding('bands-overlap', place, args));
  });
  return findings;
}

/** Without an upper limit a band ends where the next begins, so that only equal lower limits overlap. */
function overlaps(a: { min: string; max?: string | undefined }, b: { min: string; max?: string | undefined }): boolean {
  const [low, high] = exact(a.min).compare(exact(b.min)) <= 0 ? [a, b] : [b, a];
  if (exact(low.min).equals(exact(high.min))) return true;
  return low.max !== undefined && exact(low.max).compare(exact(high.min)) >= 0;
}

/** One step above the greatest published total, or null where the total may exceed it or varies. */
function topOf(scheme: Scheme, step: Exact): Exact | null {
  if (scheme.bonus?.mayExceed) return null;
  if (scheme.full !== undefined) return exact(scheme.full).add(step);
  const varies =
    ['sum', 'checklist', 'bands', 'stars'].includes(scheme.method) || (scheme.method === 'points' && scheme.fullVaries);
  return varies ? null : whole(100).add(step);
}

function roundDown(value: Exact, step: Exact): Exact {
  return value.div(step).floor().mul(step);
}

function roundUp(value: Exact, step: Exact): Exact {
  return value.div(step).ceil().mul(step);
}
