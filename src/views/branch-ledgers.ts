import { itemStateOf } from '../domain/lifecycle/item.ts';
import { ledgerVisibility } from '../domain/portal.ts';
import type { Ledger } from '../domain/records/ledger.ts';
import { once } from './once.ts';
import { byText, type Ref, shownLedgers } from './reference.ts';
import type { Site } from './site.ts';

/** What public ledgers say of one branch, line by line. */
export interface BranchLedgers {
  inspections: {
    on: string;
    group: string;
    kind: string;
    finding: string | null;
    figure: string | null;
    ledger: Ref;
  }[];
  supervision: { from: string; until: string | null; leader: string | null; ledger: Ref }[];
  pairs: { from: string; since: string | null; until: string | null; relation: string; ledger: Ref }[];
  ledgers: (Ref & { type: Ledger['type']; period: string | null })[];
}

/** What ledgers say of a branch; of those that are only counted, nothing but that the branch keeps them. */
export function ledgersAbout(site: Site, branch: string): Readonly<BranchLedgers> {
  return byBranch(site).get(branch) ?? { inspections: [], supervision: [], pairs: [], ledgers: [] };
}

const byBranch = once((site): ReadonlyMap<string, BranchLedgers> => {
  const all = new Map<string, BranchLedgers>();
  const about = (branch: string): BranchLedgers => {
    let lines = all.get(branch);
    if (!lines) {
      lines = { inspections: [], supervision: [], pairs: [], ledgers: [] };
      all.set(branch, lines);
    }
    return lines;
  };
  for (const ledger of shownLedgers(site)) {
    const ref = { title: ledger.title, href: site.to.ledger(ledger.id) };
    if (ledger.branch !== undefined) {
      about(ledger.branch).ledgers.push({ ...ref, type: ledger.type, period: ledger.period ?? null });
    }
    if (ledgerVisibility(site.portal.config, ledger) === 'public') addLines(site, ledger, ref, about);
  }
  for (const { inspections, supervision } of all.values()) {
    inspections.sort((a, b) => byText(b.on, a.on));
    supervision.sort((a, b) => byText(b.from, a.from));
  }
  return all;
});

function addLines(site: Site, ledger: Ledger, ref: Ref, about: (branch: string) => BranchLedgers): void {
  const begun = (day: string | undefined) => day === undefined || day <= site.day;
  switch (ledger.type) {
    case 'inspections':
      for (const { on, group, kind, branch, finding = null, figure = null } of ledger.items) {
        if (begun(on)) about(branch).inspections.push({ on, group, kind, finding, figure, ledger: ref });
      }
      break;
    case 'supervision':
      for (const item of ledger.items) {
        if (!begun(item.opened)) continue;
        const until = itemStateOf(item, site.day).closedOn;
        about(item.branch).supervision.push({ from: item.opened, until, leader: item.leader ?? null, ledger: ref });
      }
      break;
    case 'pairs':
      for (const { from, branch, since = null, until = null } of ledger.pairs ?? []) {
        if (branch === undefined || !begun(since ?? undefined)) continue;
        about(branch).pairs.push({ from, since, until, relation: ledger.relation, ledger: ref });
      }
      break;
    default:
  }
}
