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
 * Only drawing depends on it: whole hundredths are enough. Empty for fewer than three figures. The class of the figure
 * `mark` is marked. Where the ends of the scale must not follow the figures, `scale` says where they are; a figure beyond
 * them is counted in the class next to it.
 */
export function binsOf(
  values: readonly string[],
  scheme: Scheme,
  { mark = null, scale = null }: { mark?: string | null; scale?: { from: string; until: string } | null } = {},
): BinView[] {
  if (values.length < 3) return [];
  const ends = (scale ? [scale.from, scale.until] : values).map(hundredths);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const onScale = (value: string): number => Math.min(Math.max(hundredths(value), low), high);
  const points = values.map(onScale);
  const edges = (scheme.grades ?? [])
    .map((grade) => hundredths(grade.min))
    .filter((edge) => edge > low && edge <= high);
  const fitting = WIDTHS.filter((width) => Math.floor(high / width) - Math.floor(low / width) + 1 <= MOST);
  const width = fitting.find((each) => edges.every((edge) => edge % each === 0)) ?? fitting[0] ?? 10_000;
  const first = Math.floor(low / width) * width;
  const last = Math.max(Math.ceil(high / width) * width, first + width);
  const bands = (scheme.grades ?? []).toSorted((a, b) => hundredths(b.min) - hundredths(a.min));
  const marked = mark ? onScale(mark) : null;
  return Array.from({ length: (last - first) / width }, (_, i) => {
    const from = first + i * width;
    const until = from + width;
    const isLast = until === last;
    const holds = (point: number) => point >= from && (point < until || (isLast && point === until));
    const band = bands.find((each) => hundredths(each.min) <= from);
    return {
      from: decimal(from),
      until: decimal(until),
      count: points.filter(holds).length,
      step: gradeView(scheme, band?.name ?? bands.at(-1)?.name ?? null)?.step ?? 0,
      marked: marked !== null && holds(marked),
    };
  });
}

function hundredths(text: string): number {
  return Math.round(Number(text) * 100);
}

function decimal(value: number): string {
  return String(value / 100);
}
