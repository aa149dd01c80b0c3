/**
 * Scores a million made-up sheets exactly and in floating point and writes the figures into docs/speed-scoring.md.
 * `npm run bench:scoring`; `-- --sheets 100000` scores fewer and only prints.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Measured, measure, type Spent, type Way } from './measure.ts';

const MILLION = 1_000_000;
const PAGE = new URL('../../docs/speed-scoring.md', import.meta.url);

const { sheets } = parseArgs({ options: { sheets: { type: 'string', default: String(MILLION) } } }).values;
const text = tablesOf(measure(Number(sheets)));
process.stdout.write(`${text}\n`);
if (Number(sheets) === MILLION) {
  const marked = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(marked, (_, start: string, end: string) => start + text + end),
  );
}

function tablesOf({ sheets: count, exact, floating, memory, checked, others }: Measured): string {
  const row = (name: string, way: Way): string => {
    const all: Spent = {
      wall: way.scoring.wall + way.ranking.wall,
      processor: way.scoring.processor + way.ranking.processor,
    };
    const cells = [
      `${seconds(way.scoring.wall)} (${seconds(way.scoring.processor)})`,
      `${seconds(way.ranking.wall)} (${seconds(way.ranking.processor)})`,
      grouped(count / all.wall),
      grouped(count / all.processor),
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  };
  const ratio =
    (exact.scoring.processor + exact.ranking.processor) / (floating.scoring.processor + floating.ranking.processor);
  return [
    `${grouped(count)} sheets, ${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'processor'}.`,
    '',
    '| | scoring s (processor s) | ranking s (processor s) | sheets a second | sheets a processor second |',
    '| --- | ---: | ---: | ---: | ---: |',
    row('exact', exact),
    row('floating point', floating),
    '',
    `Floating point takes ${ratio.toFixed(1)} times less processor time.`,
    '',
    `Resident memory of the process: ${Math.round(memory.before)} MB before the first sheet, at most ${Math.round(memory.peak)} MB until all were scored and ranked exactly.`,
    '',
    `${grouped(checked)} exact figures were worked out again with big integers: all equal.`,
    '',
    '| Floating point publishes another | sheets |',
    '| --- | ---: |',
    `| figure | ${grouped(others.figure)} |`,
    `| grade | ${grouped(others.grade)} |`,
    `| rank | ${grouped(others.rank)} |`,
    '',
    ...others.examples.map((each) => `- \`${each.branch}\`: ${each.exact}, in floating point ${each.floating}`),
  ].join('\n');
}

function seconds(value: number): string {
  return value.toFixed(1);
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en');
}
