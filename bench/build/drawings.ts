import { barChart } from '../../src/charts/bar.ts';
import { distributionChart } from '../../src/charts/distribution.ts';
import { lineChart } from '../../src/charts/line.ts';
import { wordsOf } from '../../src/words/words.ts';
import type { BranchRecord, Method, ResultRecord } from './record.ts';

const { scores } = wordsOf('zh-CN');
const { result: w } = scores;

/** The drawings of a page as finished SVG, for a generator whose templates cannot well draw. */
export interface Drawings {
  bars: string[];
  total: string;
  bins: string;
  line: string;
}

/** The drawings of a result's or an organisation's page. */
export function drawingsOf(record: ResultRecord | BranchRecord, { levels }: Method): Drawings {
  const points = record.history
    .toReversed()
    .map(({ year, value }) => ({ label: year, value: Number(value), text: value }));
  if (record.kind === 'branch') {
    const line = points.length > 1 ? lineChart({ title: record.trend, description: record.trendFinding, points }) : '';
    return { bars: [], total: '', bins: '', line };
  }
  const { bins, until, place, trend } = record;
  return {
    bars: record.parts.map(({ start, share, room, step }) => barChart({ start, value: share, room, step })),
    total: barChart({ start: 0, value: record.share, room: 0, step: 0 }),
    bins: distributionChart({ title: scores.table.distribution, description: place, bins, until, mark: w.whereMark }),
    line: lineChart({ title: w.history, description: trend, points, levels }),
  };
}
