import { ledgerVisibility } from '../domain/portal.ts';
import type { LedgerType } from '../domain/records/ledger.ts';
import { branchRef, byText, type Ref, shownLedgers } from './reference.ts';
import type { Site } from './site.ts';

/** One ledger in a list. */
export interface LedgerRow extends Ref {
  period: string | null;
  branch: Ref | null;
  /** Only counts of it are shown. */
  countsOnly: boolean;
}

/** All ledgers that have a page, by type. */
export interface LedgersView {
  types: { type: LedgerType; rows: LedgerRow[] }[];
}

const ORDER: readonly LedgerType[] = [
  'responsibility',
  'issues',
  'inspections',
  'supervision',
  'pairs',
  'draw',
  'counts',
  'funds',
  'measures',
];

/** The index of ledgers. */
export function ledgersView(site: Site): LedgersView {
  const ledgers = shownLedgers(site);
  return {
    types: ORDER.map((type) => ({
      type,
      rows: ledgers
        .filter((ledger) => ledger.type === type)
        .sort((a, b) => byText(b.period ?? '', a.period ?? '') || byText(a.id, b.id))
        .map((ledger) => ({
          title: ledger.title,
          href: site.to.ledger(ledger.id),
          period: ledger.period ?? null,
          branch: branchRef(site, ledger.branch),
          countsOnly: ledgerVisibility(site.portal.config, ledger) === 'summary',
        })),
    })).filter(({ rows }) => rows.length > 0),
  };
}
