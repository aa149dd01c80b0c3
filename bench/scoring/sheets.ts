import type { Sheet } from '../../src/domain/records/sheet.ts';
import { type Member, type Roster, rosterOf } from '../../src/domain/scoring/roster.ts';
import { Chance } from '../guard/chance.ts';
import { JUDGES, OPTIONS, RATERS, RECORDS } from './scheme.ts';

/** Villages of one township: those that are ranked together. */
const VILLAGES = 100;
const SEED = 20_260_101;
/** Most votes for each option. */
const VOTES = [60, 30, 8, 3];

type Figures = Readonly<Record<string, string>>;

/** What a sheet of the bench says under its parts. */
export interface Inputs {
  readonly records: Figures;
  readonly service: {
    readonly visits: Figures;
    readonly requests: Rate;
    readonly relief: Rate;
    readonly hall: Figures;
    readonly volunteers: string;
    readonly culture: string;
    readonly environment: string;
  };
  readonly governance: {
    readonly vote: Figures;
    readonly debrief: readonly string[];
    readonly openness: string;
    readonly accounts: string;
    readonly safety: string;
  };
}

export interface Rate {
  readonly achieved: string;
  readonly total: string;
}

export type BenchSheet = Sheet & Inputs;

/** So many made-up sheets, made one by one; the same each time. */
export function* sheetsOf(count: number): Generator<BenchSheet> {
  const chance = new Chance(SEED);
  for (let number = 0; number < count; number += 1) {
    yield {
      scheme: 'village-duty@2024',
      period: '2024',
      subject: { branch: nameOf(number) },
      revision: 1,
      ...inputs(chance),
    };
  }
}

/** The township a sheet belongs to, by its number. */
export function townshipOf(number: number): number {
  return Math.floor(number / VILLAGES);
}

/** The id of the village a sheet is about, by its number. */
export function nameOf(number: number): string {
  return `t${townshipOf(number)}-v${number % VILLAGES}`;
}

/** Knows every village of the bench by its name alone, so that nothing of them has to be kept. */
export function benchRoster(): Roster {
  const members = new Map<string, Member>();
  const get = (key: string): Member => ({
    kind: 'village-branch',
    parent: key.slice('branch/'.length, key.indexOf('-')),
  });
  return { ...rosterOf(members), members: Object.assign(members, { get }) };
}

function inputs(chance: Chance): Inputs {
  const level = chance.between(70, 97);
  /** A figure near the level of the village, in steps of one tenth or one half. */
  const near = (full: number, steps: 10 | 2): string => {
    const wanted = Math.round((full * steps * (level + chance.between(-12, 12))) / 100);
    return String(Math.min(full * steps, Math.max(0, wanted)) / steps);
  };
  const rated = (): Figures => Object.fromEntries(RATERS.map((id) => [id, near(100, 2)]));
  const rate = (most: number): Rate => {
    const total = chance.between(5, most);
    return { achieved: String(chance.between(Math.floor((total * 7) / 10), total)), total: String(total) };
  };
  const votes = (name: string, i: number) => [name, String(chance.between(i === 0 ? 5 : 0, VOTES[i] ?? 0))];
  return {
    records: Object.fromEntries(RECORDS.map(({ id, full }) => [id, near(full, 10)])),
    service: {
      visits: rated(),
      requests: rate(90),
      relief: rate(30),
      hall: rated(),
      volunteers: near(100, 10),
      culture: near(100, 2),
      environment: near(100, 10),
    },
    governance: {
      vote: Object.fromEntries(Object.keys(OPTIONS).map(votes)),
      debrief: Array.from({ length: JUDGES }, () => near(100, 10)),
      openness: near(100, 10),
      accounts: near(100, 10),
      safety: near(100, 2),
    },
  };
}
