import { ledgerVisibility } from '../domain/portal.ts';
import type { LedgerType } from '../domain/records/ledger.ts';
import { byPlace } from './by-place.ts';
import { cutOf } from './cut.ts';
import { once } from './once.ts';
import { type PartsView, partsView } from './parts.ts';
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
export interface LedgersView extends PartsView {
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

const cut = once((site) =>
  cutOf(
    shownLedgers(site),
    byPlace(site, shownLedgers(site), ({ branch }) => branch),
  ),
);

/** Ids of the parts of the index of ledgers. */
export function ledgersParts(site: Site): readonly string[] {
  return cut(site).ids;
}

/** The index of ledgers, or a part of it. */
export function ledgersView(site: Site, part: string | null = null): LedgersView {
  const page = cut(site).page(part);
  return {
    types: ORDER.map((type) => ({
      type,
      rows: page.rows
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
    ...partsView(page, (id) => site.to.part('ledgers', id)),
  };
}
