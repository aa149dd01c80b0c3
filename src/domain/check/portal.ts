import type { Finding } from '../finding.ts';
import type { RecordSet } from '../records/set.ts';
import { checkBranches } from './branches.ts';
import { checkCalendar } from './calendar.ts';
import { checkConfig } from './config.ts';
import { checkFinals } from './finals.ts';
import { checkIdentity } from './identity.ts';
import { checkLedgers } from './ledgers.ts';
import { checkLifecycles } from './lifecycles.ts';
import { checkNotices } from './notices.ts';
import { checkReferences } from './references.ts';
import { checkSchemes } from './scheme.ts';
import { checkSheets } from './sheets.ts';

const CHECKS = [
  checkConfig,
  checkIdentity,
  checkReferences,
  checkBranches,
  checkCalendar,
  checkNotices,
  checkFinals,
  checkLifecycles,
  checkLedgers,
  checkSchemes,
  checkSheets,
];

/**
 * Holds all records of a portal against each other and gives every finding. The shape of each single record has been
 * checked before (see loading/records.ts); records whose shape was wrong are not in the set.
 */
export function checkPortal(set: RecordSet): Finding[] {
  return CHECKS.flatMap((check) => check(set));
}
