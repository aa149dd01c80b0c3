import type { sheetSchema } from './sheet.ts';

const keys: Readonly<Record<keyof typeof sheetSchema.shape, true>> = {
  scheme: true,
  period: true,
  subject: true,
  revision: true,
  correction: true,
  state: true,
  reason: true,
  announced: true,
  assessedOn: true,
  bonus: true,
  penalty: true,
  notApplicable: true,
  facts: true,
  remarks: true,
  problems: true,
  proposal: true,
  decision: true,
  signature: true,
  reviews: true,
  ledgers: true,
  asPublished: true,
  visibility: true,
  salt: true,
  note: true,
};

/** Keys of a sheet that are not inputs; a part may not have one of them as its id. */
export const RESERVED_KEYS: readonly string[] = Object.keys(keys);
