import { JUDGES, OPTIONS, RATERS, RECORDS } from './scheme.ts';
import type { Inputs, Rate } from './sheets.ts';

/*
 * The same method in binary floating point, as one would write it by hand: what exactness costs, and what it is good for.
 */

/** What the floating-point version publishes of a sheet, and what it ranks by. */
export interface Floating {
  readonly value: string;
  readonly grade: string;
  readonly total: number;
  readonly records: number;
  readonly service: number;
}

const GRADES: readonly (readonly [string, number])[] = [
  ['优秀', 90],
  ['良好', 80],
  ['合格', 70],
];

/** Scores one sheet; the total is rounded the usual way, `Math.round(total * 100) / 100`. */
export function scoreFloating({ records, service, governance }: Inputs): Floating {
  const recorded = RECORDS.reduce((sum, { id }) => sum + Number(records[id]), 0);
  const served =
    (mean(service.visits) +
      rate(service.requests, 0.95) +
      rate(service.relief, 0.9) +
      mean(service.hall) +
      Number(service.volunteers) +
      Number(service.culture) +
      Number(service.environment)) /
    7;
  const governed =
    vote(governance.vote) * 0.4 +
    panel(governance.debrief) * 0.2 +
    Number(governance.openness) * 0.15 +
    Number(governance.accounts) * 0.15 +
    Number(governance.safety) * 0.1;
  const total = Math.round((recorded * 0.4 + served * 0.35 + governed * 0.25) * 100) / 100;
  const grade = GRADES.find(([, min]) => total >= min)?.[0] ?? '不合格';
  return { value: total.toFixed(2), grade, total, records: recorded, service: served };
}

/** Ranks of sheets that are compared with each other, by rounded total, then by the tie-breakers. */
export function rankFloating(group: readonly Floating[]): number[] {
  const compare = (a: Floating, b: Floating) => b.total - a.total || b.records - a.records || b.service - a.service;
  const order = group.map((sheet, row) => ({ sheet, row })).sort((a, b) => compare(a.sheet, b.sheet));
  const ranks = group.map(() => 0);
  for (const [i, { sheet, row }] of order.entries()) {
    const before = order[i - 1];
    ranks[row] = before && compare(before.sheet, sheet) === 0 ? (ranks[before.row] ?? 0) : i + 1;
  }
  return ranks;
}

function mean(rated: Readonly<Record<string, string>>): number {
  return RATERS.reduce((sum, id) => sum + Number(rated[id]), 0) / RATERS.length;
}

function rate({ achieved, total }: Rate, target: number): number {
  return Math.min(1, Number(achieved) / Number(total) / target) * 100;
}

function vote(counts: Readonly<Record<string, string>>): number {
  let sum = 0;
  let valid = 0;
  for (const [name, points] of Object.entries(OPTIONS)) {
    sum += Number(counts[name]) * points;
    valid += Number(counts[name]);
  }
  return sum / valid;
}

function panel(judges: readonly string[]): number {
  const sorted = judges.map(Number).sort((a, b) => a - b);
  return sorted.slice(1, -1).reduce((sum, each) => sum + each, 0) / (JUDGES - 2);
}
