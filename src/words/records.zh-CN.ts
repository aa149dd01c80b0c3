import { branch } from './records/branch.zh-CN.ts';
import { grouped, span } from './records/common.zh-CN.ts';
import { finality } from './records/finality.zh-CN.ts';
import { ledger } from './records/ledgers.zh-CN.ts';
import { notice } from './records/notices.zh-CN.ts';
import { parts } from './records/parts.zh-CN.ts';
import { programme, project, winners } from './records/projects.zh-CN.ts';
import { everything, practice, search } from './records/reading.zh-CN.ts';
import { sites } from './records/sites.zh-CN.ts';

/** 各类记录页面的词。 */
export const records = {
  span,
  grouped,
  branch,
  sites,
  programme,
  project,
  winners,
  notice,
  finality,
  ledger,
  practice,
  search,
  everything,
  parts,
};
