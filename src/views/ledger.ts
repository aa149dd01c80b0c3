import { countItems, type ItemStage, itemStateOf } from '../domain/lifecycle/item.ts';
import { ledgerVisibility } from '../domain/portal.ts';
import type { ItemDates, Ledger, LedgerType } from '../domain/records/ledger.ts';
import { countedBody, type LedgerBody, publicBody } from './ledger-body.ts';
import { branchRef, type Ref } from './reference.ts';
import type { Site } from './site.ts';

/** A ledger's page: what stands above every kind, and the part of its own kind. */
export interface LedgerView {
  id: string;
  title: string;
  type: LedgerType;
  period: string | null;
  branch: Ref | null;
  basis: string | null;
  source: string | null;
  day: string;
  /** Only counts are shown: the items are not public. */
  countsOnly: boolean;
  /** Listed items by where they stood on the day. */
  standing: { total: number; open: number; overdue: number; closed: number; extended: number; reopened: number } | null;
  body: LedgerBody | null;
}

/** The page of a ledger that is not withheld; of one that is only counted, no item is in it. */
export function ledgerView(site: Site, id: string): LedgerView {
  const ledger = site.portal.ledgers.get(id);
  if (!ledger) throw new Error(`no ledger ${id}`);
  const countsOnly = ledgerVisibility(site.portal.config, ledger) !== 'public';
  return {
    id,
    title: ledger.title,
    type: ledger.type,
    period: ledger.period ?? null,
    branch: branchRef(site, ledger.branch),
    basis: ledger.basis ?? null,
    source: ledger.source ?? null,
    day: site.day,
    countsOnly,
    standing: standingOf(site, ledger),
    body: countsOnly ? countedBody(site, ledger) : publicBody(site, ledger),
  };
}

function standingOf(site: Site, ledger: Ledger): LedgerView['standing'] {
  if (ledger.type !== 'responsibility' && ledger.type !== 'issues' && ledger.type !== 'supervision') return null;
  const items: readonly ItemDates[] = ledger.items;
  const counts: Readonly<Record<ItemStage, number>> = countItems(items, site.day);
  const begun = items.map((item) => itemStateOf(item, site.day)).filter(({ state }) => state !== 'upcoming');
  return {
    total: begun.length,
    open: counts.open,
    overdue: counts.overdue,
    closed: counts.closed,
    extended: begun.filter(({ extensions }) => extensions > 0).length,
    reopened: begun.filter(({ reopened }) => reopened).length,
  };
}
