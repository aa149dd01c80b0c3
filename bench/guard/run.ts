/**
 * Measures the guard on a corpus made for it and writes the figures into docs/guard.md. `npm run bench:guard`; `--list` names
 * what was missed and what was found by mistake.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { corpus } from './corpus.ts';
import { type Measured, measure } from './measure.ts';

const SEED = 20_260_101;
const PLANTED = 4000;
const HARMLESS = 24_000;
const PAGE = new URL('../../docs/guard.md', import.meta.url);
const NAMES: Readonly<Record<string, string>> = {
  'identity-number': '身份证号',
  'bank-card': '银行卡号',
  'mobile-number': '手机号码',
  'home-address': '住址',
  'birth-date': '出生日期',
};

const measured = await measure(await corpus(SEED, PLANTED, HARMLESS));
const tables = tablesOf(measured);
process.stdout.write(`${tables}\n用时 ${(measured.milliseconds / 1000).toFixed(1)} 秒\n`);
if (process.argv.includes('--list')) {
  for (const { place, detector, spelling, line } of measured.missed) {
    process.stdout.write(`漏 ${place} ${detector} ${spelling} ${JSON.stringify(line)}\n`);
  }
  for (const each of measured.falseAlarms) process.stdout.write(`误 ${each}\n`);
}
const marked = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;
writeFileSync(
  PAGE,
  readFileSync(PAGE, 'utf8').replace(marked, (_, start: string, end: string) => start + tables + end),
);

function tablesOf({ planted, harmless, detectors, places, missed }: Measured): string {
  const row = (name: string, count: { planted: number; found: number; false: number }): string =>
    `| ${name} | ${count.planted} | ${count.found} | ${percent(count.found, count.planted)} | ${count.false} |`;
  const head = (name: string): string => `| ${name} | 埋入 | 找到 | 比例 | 误报 |\n| --- | ---: | ---: | ---: | ---: |`;
  const ways = Map.groupBy(missed, ({ detector, spelling }) => `${NAMES[detector]}，${spelling}`);
  return [
    `埋入 ${planted} 处，另有无害的数 ${harmless} 个。`,
    '',
    head('种类'),
    ...Object.entries(detectors).map(([name, count]) => row(NAMES[name] ?? name, count)),
    '',
    head('位置'),
    ...[...places].map(([name, count]) => row(name, count)),
    '',
    ways.size === 0
      ? '没有漏掉的。'
      : `漏掉的写法：${[...ways].map(([way, all]) => `${way}（${all.length}）`).join('；')}。`,
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.floor((part / whole) * 1000) / 10}%`;
}
