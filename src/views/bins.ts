import type { Scheme } from '../domain/records/scheme.ts';
import { gradeView } from './grades.ts';

/** Results counted between two figures; the last bin holds its upper edge too. */
export interface BinView {
  from: string;
  until: string;
  count: number;
  step: number;
  marked: boolean;
}

const MOST = 14;
/** Widths that people count in, in hundredths of a point. */
const WIDTHS = [10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000];

/**
 * Sorts published figures into at most 14 classes of a round width whose edges meet the grades' lower ends where they can.
 * Only drawing depends on it: whole hundredths are enough. Empty for fewer than three figures. Where the ends of the scale must
 * not follow the figures, `scale` says where they are; a figure beyond them is counted in the class next to it.
 */
export function binsOf(
  values: readonly string[],
  scheme: Scheme,
  { scale = null }: { scale?: { from: string; until: string } | null } = {},
): BinView[] {
  if (values.length < 3) return [];
  const ends = (scale ? [scale.from, scale.until] : values).map(hundredths);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const edges = (scheme.grades ?? [])
    .map((grade) => hundredths(grade.min))
    .filter((edge) => edge > low && edge <= high);
  const fitting = WIDTHS.filter((width) => Math.floor(high / width) - Math.floor(low / width) + 1 <= MOST);
  const width = fitting.find((each) => edges.every((edge) => edge % each === 0)) ?? fitting[0] ?? 10_000;
  const first = Math.floor(low / width) * width;
  const last = Math.max(Math.ceil(high / width) * width, first + width);
  const bands = (scheme.grades ?? []).toSorted((a, b) => hundredths(b.min) - hundredths(a.min));
  const counts = new Array<number>((last - first) / width).fill(0);
  for (const value of values) {
    const at = placeOf(hundredths(value), first, width, counts.length);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, i) => {
    const from = first + i * width;
    const until = from + width;
    const band = bands.find((each) => hundredths(each.min) <= from);
    return {
      from: decimal(from),
      until: decimal(until),
      count,
      step: gradeView(scheme, band?.name ?? bands.at(-1)?.name ?? null)?.step ?? 0,
      marked: false,
    };
  });
}

/** The same classes with that of one figure marked. */
export function markedIn(bins: readonly BinView[], figure: string): BinView[] {
  const [first] = bins;
  if (!first) return [];
  const [from, until] = [hundredths(first.from), hundredths(first.until)];
  const at = placeOf(hundredths(figure), from, until - from, bins.length);
  return bins.map((bin, place) => (place === at ? { ...bin, marked: true } : bin));
}

/** The class a figure is in, the last one with its upper edge; a figure beyond the ends is in the class next to it. */
function placeOf(point: number, first: number, width: number, count: number): number {
  return Math.min(Math.max(Math.floor((point - first) / width), 0), count - 1);
}

function hundredths(text: string): number {
  return Math.round(Number(text) * 100);
}

function decimal(value: number): string {
  return String(value / 100);
}
