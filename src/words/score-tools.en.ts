import type { tools as zhCN } from './score-tools.zh-CN.ts';

/** Filters above a table of results; its heads sort it. */
export const tools: typeof zhCN = {
  label: 'Find in the table',
  name: 'Name',
  grade: 'Grade',
  allGrades: 'All grades',
  note: 'Click a head to sort by it; the address of the page keeps filter and order.',
  shown: '{shown} of {all} rows shown.',
  clear: 'Remove filter and order',
};
