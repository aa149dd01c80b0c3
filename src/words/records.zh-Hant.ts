// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import { branch } from './records/branch.zh-Hant.ts';
import { grouped, span } from './records/common.zh-Hant.ts';
import { finality } from './records/finality.zh-Hant.ts';
import { ledger } from './records/ledgers.zh-Hant.ts';
import { notice } from './records/notices.zh-Hant.ts';
import { parts } from './records/parts.zh-Hant.ts';
import { programme, project, winners } from './records/projects.zh-Hant.ts';
import { everything, practice, search } from './records/reading.zh-Hant.ts';
import { sites } from './records/sites.zh-Hant.ts';

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
