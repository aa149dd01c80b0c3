import { exact, formatExact } from '../domain/exact.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { Result, ResultState } from '../domain/scoring/result.ts';
import { type GateView, gateView } from './gate.ts';
import { type GradeView, gradeView } from './grades.ts';
import type { Site } from './site.ts';
import {
  compositionOf,
  mostLost,
  type NodeView,
  nodeView,
  type PartShare,
  type TotalStep,
  totalSteps,
} from './trace.ts';

/** What one revision of a result says: the same for the one in force and for those it replaced. */
export interface RevisionView {
  revision: number;
  state: ResultState;
  reason: string | null;
  ballot: Result['ballot'] | null;
  value: string | null;
  full: string | null;
  /** The total before rounding, where it differs. */
  exact: string | null;
  grade: GradeView | null;
  /** Lower end of the band that gave the grade, before any gate. */
  band: { grade: string; min: string } | null;
  computed: GradeView | null;
  proposed: Result['proposed'] | null;
  decided: Result['decided'] | null;
  gates: GateView[];
  composition: PartShare[];
  /** What was added to the sum of the parts, or taken off it. */
  totalSteps: TotalStep[];
  /** `others`: how many more lost as much. */
  mostLost: { title: string; lost: string; others: number } | null;
  trace: NodeView | null;
}

/** One revision by itself. */
export function revisionView(site: Site, scheme: Scheme, result: Result): RevisionView {
  const { trace } = result;
  const composition = trace ? compositionOf(trace) : [];
  const lost = mostLost(composition);
  const band = scheme.grades?.find((grade) => grade.name === result.gradeBeforeGates);
  return {
    revision: result.revision,
    state: result.state,
    reason: result.reason ?? null,
    ballot: result.ballot ?? null,
    value: result.value,
    full: result.full === null ? null : formatExact(exact(result.full)),
    exact: trace && result.value !== null && !exact(result.value).equals(exact(trace.got)) ? trace.exact : null,
    grade: gradeView(scheme, result.gradeInForce),
    band: band ? { grade: band.name, min: band.min } : null,
    computed: gradeView(scheme, result.grade),
    proposed: result.proposed ?? null,
    decided: result.decided ?? null,
    gates: result.gates.map((gate) => gateView(site, gate)),
    composition,
    totalSteps: composition.length > 0 && trace ? totalSteps(trace) : [],
    mostLost: lost
      ? { title: lost.title, lost: lost.lost, others: composition.filter((part) => part.lost === lost.lost).length - 1 }
      : null,
    trace: trace ? nodeView(site, trace) : null,
  };
}
