import type { PageKind } from './pages.ts';

/**
 * What the lists of a public body's portal are among the kinds of columns that the State Council's annex names. Machines look
 * for these terms, so they are the same in every language.
 */
export type ColumnType = '数据发布' | '政策文件' | '机构职能' | '工作动态';

const COLUMNS: Partial<Record<PageKind, ColumnType>> = {
  results: '数据发布',
  table: '数据发布',
  tablePart: '数据发布',
  winners: '数据发布',
  winnersPart: '数据发布',
  ledgers: '数据发布',
  ledgersPart: '数据发布',
  schemes: '政策文件',
  programmes: '政策文件',
  branches: '机构职能',
  branchesPart: '机构职能',
  notices: '工作动态',
  noticesPart: '工作动态',
  sites: '工作动态',
  sitesPart: '工作动态',
  projects: '工作动态',
  projectsPart: '工作动态',
  corrections: '工作动态',
  correctionsPart: '工作动态',
  practices: '工作动态',
  practiceTag: '工作动态',
  practiceSeries: '工作动态',
};

/** What a kind of page is as a column; null where it is none. */
export function columnOf(kind: PageKind): ColumnType | null {
  return COLUMNS[kind] ?? null;
}
