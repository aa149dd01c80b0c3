import { hitsIn } from '../../src/building/guard/hits.ts';
import { DETECTORS, type Detector } from '../../src/domain/guard/hit.ts';
import type { Plant, Sample } from './corpus.ts';

/** What the guard made of a corpus. */
export interface Measured {
  readonly planted: number;
  readonly harmless: number;
  /** By detector: what was planted, what of it was found, and what was found that nobody planted. */
  readonly detectors: Readonly<Record<Detector, { planted: number; found: number; false: number }>>;
  readonly places: ReadonlyMap<string, { planted: number; found: number; false: number }>;
  readonly missed: readonly (Plant & { readonly place: string })[];
  /** Masked forms of false alarms, with their place. */
  readonly falseAlarms: readonly string[];
  readonly milliseconds: number;
}

/** Runs the guard over a corpus as the build does, and compares. */
export async function measure(samples: readonly Sample[]): Promise<Measured> {
  const detectors = Object.fromEntries(DETECTORS.map((each) => [each, { planted: 0, found: 0, false: 0 }])) as Record<
    Detector,
    { planted: number; found: number; false: number }
  >;
  const places = new Map<string, { planted: number; found: number; false: number }>();
  const missed: (Plant & { place: string })[] = [];
  const falseAlarms: string[] = [];
  let milliseconds = 0;
  for (const { file, place, bytes, plants } of samples) {
    const started = performance.now();
    const { hits } = await hitsIn(file, bytes);
    milliseconds += performance.now() - started;
    const here = places.get(place) ?? { planted: 0, found: 0, false: 0 };
    places.set(place, here);
    for (const plant of plants) {
      const found = hits.some(({ detector, plain }) => detector === plant.detector && says(plain, plant.plain));
      for (const count of [detectors[plant.detector], here]) {
        count.planted += 1;
        if (found) count.found += 1;
      }
      if (!found) missed.push({ ...plant, place });
    }
    for (const { detector, plain, masked } of hits) {
      if (plants.some((plant) => says(plain, plant.plain) || says(plant.plain, plain))) continue;
      detectors[detector].false += 1;
      here.false += 1;
      falseAlarms.push(`${place} ${detector} ${masked}`);
    }
  }
  const sum = (of: (sample: Sample) => number): number => samples.reduce((total, sample) => total + of(sample), 0);
  return {
    planted: sum(({ plants }) => plants.length),
    harmless: sum(({ harmless }) => harmless),
    detectors,
    places,
    missed,
    falseAlarms,
    milliseconds,
  };
}

/** Whether what was found says what was planted; an address may be found with the words before it. */
const says = (found: string, planted: string): boolean => found.normalize('NFKC').includes(planted);
