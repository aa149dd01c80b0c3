import type { Finding } from '../finding.ts';
import type { RecordSet } from '../records/set.ts';
import { checkBranches } from './branches.ts';
import { checkConfig } from './config.ts';
import { checkIdentity } from './identity.ts';
import { checkReferences } from './references.ts';

/**
 * Holds all records of a portal against each other and gives every finding. The shape of each single record has been
 * checked before (see loading/records.ts); records whose shape was wrong are not in the set.
 */
export function checkPortal(set: RecordSet): Finding[] {
  return [checkConfig, checkIdentity, checkReferences, checkBranches].flatMap((check) => check(set));
}
