import type { Kind } from '../domain/records/kinds.ts';
import type { CliLanguage } from './cli.ts';

/** What `sunboard import` says of a plan. */
export interface ImportWords {
  readonly kinds: Readonly<Record<Kind | 'portal', string>>;
  readonly read: (file: string, rows: number, encoding: string) => string;
  readonly skipped: (count: number) => string;
  readonly added: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly same: (count: number) => string;
  readonly records: (kind: string, count: number, file: string) => string;
  readonly examples: (keys: string, more: number) => string;
  readonly change: (field: string, from: string, to: string) => string;
  readonly addition: (field: string, to: string) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly dryRun: string;
  readonly written: (files: number) => string;
  readonly refused: string;
  readonly unwritable: (reason: string) => string;
  readonly noMapping: (path: string) => string;
}

const zhCN: ImportWords = {
  kinds: {
    portal: '网站说明',
    branches: '组织',
    posts: '任职记录',
    schemes: '考核办法',
    scores: '评分表',
    sites: '示范点',
    programmes: '评选项目',
    projects: '书记项目',
    notices: '公示',
    ledgers: '台账',
    calendar: '年历',
    finals: '定案',
    exceptions: '复核例外',
  },
  read: (file, rows, encoding) => `读到 ${file}：${rows} 行（${encoding}）`,
  skipped: (count) => `按对照表略过 ${count} 行：`,
  added: (count) => `新增 ${count} 条：`,
  changed: (count) => `修改 ${count} 条：`,
  same: (count) => `不变 ${count} 条。`,
  records: (kind, count, file) => `${kind} ${count} 条 → ${file}`,
  examples: (keys, more) => `${keys}${more > 0 ? ` 等，另有 ${more} 条` : ''}`,
  change: (field, from, to) => `${field}：${from} → ${to}`,
  addition: (field, to) => `${field}：补上 ${to}`,
  more: (count) => `……另有 ${count} 条，用 --json 看全部`,
  nothing: '记录与 CSV 一致，没有要写的。',
  dryRun: '以上是预演，什么也没有写。核对无误后，加上 --write 再运行一次。',
  written: (files) => `已写入 ${files} 个文件。请再运行 sunboard validate 检查全部记录。`,
  refused: '有错误，什么也没有写。',
  unwritable: (reason) => `写不进去，什么也没有改：${reason}`,
  noMapping: (path) => `读不到对照表“${path}”。`,
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: ImportWords = {
  kinds: {
    portal: 'portal',
    branches: 'branches',
    posts: 'posts',
    schemes: 'schemes',
    scores: 'sheets',
    sites: 'sites',
    programmes: 'programmes',
    projects: 'projects',
    notices: 'notices',
    ledgers: 'ledgers',
    calendar: 'calendar years',
    finals: 'final results',
    exceptions: 'reviewed exceptions',
  },
  read: (file, rows, encoding) => `Read ${file}: ${plural(rows, 'row')} (${encoding})`,
  skipped: (count) => `${plural(count, 'row')} left out, as the mapping says:`,
  added: (count) => `${plural(count, 'record')} to add:`,
  changed: (count) => `${plural(count, 'record')} to change:`,
  same: (count) => `${plural(count, 'record')} left alone.`,
  records: (kind, count, file) => `${kind}: ${count} → ${file}`,
  examples: (keys, more) => `${keys}${more > 0 ? ` and ${more} more` : ''}`,
  change: (field, from, to) => `${field}: ${from} → ${to}`,
  addition: (field, to) => `${field}: adds ${to}`,
  more: (count) => `… ${count} more; --json has them all`,
  nothing: 'The records say what the CSV says: nothing to write.',
  dryRun: 'This was a dry run; nothing was written. If it is right, run it again with --write.',
  written: (files) => `Wrote ${plural(files, 'file')}. Now check all records with sunboard validate.`,
  refused: 'There are errors: nothing was written.',
  unwritable: (reason) => `Cannot write, nothing was changed: ${reason}`,
  noMapping: (path) => `The mapping file "${path}" cannot be read.`,
};

/** The words of an import in each language of the command line. */
export const importWords: Readonly<Record<CliLanguage, ImportWords>> = { 'zh-CN': zhCN, en };
