import { branch } from './records/branch.en.ts';
import { span } from './records/common.en.ts';
import { grouped } from './records/common.zh-CN.ts';
import { finality } from './records/finality.en.ts';
import { ledger } from './records/ledgers.en.ts';
import { notice } from './records/notices.en.ts';
import { parts } from './records/parts.en.ts';
import { programme, project, winners } from './records/projects.en.ts';
import { everything, practice, search } from './records/reading.en.ts';
import { sites } from './records/sites.en.ts';
import type { records as zhCN } from './records.zh-CN.ts';

/** Words of the pages of records. */
export const records: typeof zhCN = {
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
