import type { RoundingMode } from '../exact.ts';
import type { ArgsOf, Code } from '../finding.ts';
import type { Sheet } from '../records/sheet.ts';
import type { Subject } from '../records/subject.ts';
import type { Earlier } from './earlier.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Member, Roster } from './roster.ts';

/** How values are rounded under a scheme. */
export interface Rounding {
  decimals: number;
  mode: RoundingMode;
  /** Whether every node is rounded before it goes into its parent. */
  each: boolean;
}

/** Everything the methods may look at while one sheet is scored, and where they say what they found. */
export interface Run {
  readonly sheet: Sheet;
  readonly subject: Subject;
  readonly member: Member | undefined;
  readonly roster: Roster;
  readonly earlier: Earlier;
  /** Id of the scheme, for results of its own earlier periods. */
  readonly schemeId: string;
  readonly edition: string;
  readonly rounding: Rounding;
  /** Whether parts that do not apply are allowed and pass their weight on. */
  readonly redistribute: boolean;
  readonly faults: Fault[];
  /** Ballots in which too few took part. */
  readonly shortBallots: { part: string; title: string; voters: number; valid: number; needed: number }[];
  /** Keys of results that cannot be had because their own sheets are faulty: reported there, not again here. */
  readonly faulty: ReadonlySet<string>;
}

/** Something on the sheet, with its path. `value` is undefined where the sheet says nothing. */
export interface Input {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/** Reports a fault of the sheet; gives null so that a reader can return it. */
export function refuse<C extends Code>(run: Run, at: Input, code: C, args: ArgsOf<C>): null {
  run.faults.push(faultAt(at.path, code, args));
  return null;
}
