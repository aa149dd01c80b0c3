import { type Results, type Series, type Spread, spreadOf } from './results.ts';

/** Reads figures out of the results; null where a series was not measured. */
export class Figures {
  readonly #series: ReadonlyMap<string, Series>;
  /** Sizes that were measured, the smallest first. */
  readonly sizes: readonly number[];

  constructor({ series }: Results) {
    this.#series = new Map(series.map((each) => [`${each.id} ${each.pages}`, each]));
    this.sizes = [...new Set(series.map(({ pages }) => pages))].toSorted((a, b) => a - b);
  }

  series(id: string, pages: number): Series | null {
    return this.#series.get(`${id} ${pages}`) ?? null;
  }

  seconds(id: string, pages: number): Spread | null {
    const series = this.series(id, pages);
    return series && series.runs.length > 0 ? spreadOf(series.runs.map(({ seconds }) => seconds)) : null;
  }

  /** Seconds of processors, the middle one. */
  processor(id: string, pages: number): number | null {
    return this.#middle(id, pages, 'processor');
  }

  /** Peak memory in MB, the middle one: of the largest process, or of all together. */
  megabytes(id: string, pages: number, which: 'largest' | 'together'): number | null {
    const bytes = this.#middle(id, pages, which);
    return bytes === null ? null : bytes / 1e6;
  }

  /** How many times as long the one takes as the other: of the middle runs, and of the runs that make it least and greatest. */
  ratio(of: string, to: string, pages: number): Spread | null {
    const [long, short] = [this.seconds(of, pages), this.seconds(to, pages)];
    if (!long || !short) return null;
    return {
      least: long.least / short.greatest,
      middle: long.middle / short.middle,
      greatest: long.greatest / short.least,
    };
  }

  #middle(id: string, pages: number, key: 'processor' | 'largest' | 'together'): number | null {
    const figures = this.series(id, pages)?.runs.flatMap((run) => run[key] ?? []) ?? [];
    return figures.length === 0 ? null : spreadOf(figures).middle;
  }
}

/** Three figures that count, and none that only look exact. */
export function short(figure: number): string {
  if (figure >= 99.5) return Math.round(figure).toLocaleString('en');
  return figure >= 9.95 ? figure.toFixed(1) : figure.toFixed(2);
}

/** `3.06 (2.97–3.31)`. */
export function ranged({ least, middle, greatest }: Spread): string {
  return least === greatest ? short(middle) : `${short(middle)} (${short(least)}–${short(greatest)})`;
}
