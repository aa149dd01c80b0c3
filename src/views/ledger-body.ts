import { itemStateOf } from '../domain/lifecycle/item.ts';
import { comparePeriods } from '../domain/period.ts';
import type { ItemDates, Ledger, LedgerType } from '../domain/records/ledger.ts';
import { branchRef, byText, type Ref, siteRef, until } from './reference.ts';
import type { Site } from './site.ts';

type Of<T extends LedgerType> = Extract<Ledger, { type: T }>;

/** A count that may be at least so many. */
export interface Counted {
  label: string;
  count: number;
  atLeast: boolean;
}

/** Dates of a listed item, as they are by the day. */
export interface ItemView {
  opened: string;
  due: string;
  /** The day it was due first, where it was moved. */
  firstDue: string | null;
  closed: string | null;
  how: string | null;
  /** The number it was closed by. */
  number: string | null;
  reopened: string | null;
}

export type LedgerBody =
  | {
      type: 'responsibility';
      items: (ItemView & { title: string; measure: string; owner: string; responsibility: string | null })[];
    }
  | {
      type: 'issues';
      items: (ItemView & {
        branch: Ref | null;
        text: string | null;
        rectification: string | null;
        measure: string | null;
      })[];
    }
  | {
      type: 'measures';
      counts: { measure: string; of: 'unit' | 'person'; count: number }[];
      items: { on: string; branch: Ref | null; measure: string; reason: string }[];
    }
  | {
      type: 'inspections';
      groups: Counted[];
      kinds: { kind: string; count: number }[];
      items: {
        on: string;
        group: string;
        branch: Ref | null;
        kind: string;
        finding: string | null;
        figure: string | null;
      }[];
    }
  | { type: 'supervision'; items: (ItemView & { branch: Ref | null; leader: string | null; reason: string | null })[] }
  | {
      type: 'pairs';
      relation: Of<'pairs'>['relation'];
      pairs: { from: string; to: Ref | null; count: number | null; since: string | null; until: string | null }[];
      totals: Counted[];
      monthly: { period: string; count: number }[];
    }
  | {
      type: 'draw';
      on: string;
      method: string;
      pool: number;
      drawn: number;
      attended: number;
      witnesses: string | null;
    }
  | {
      type: 'counts';
      unit: string;
      /** The items count the same things more than once, so that they have no sum. */
      overlapping: boolean;
      items: (Counted & { period: string })[];
      /** Their sum; null where they overlap or one is at least so many. */
      sum: number | null;
    }
  | {
      type: 'funds';
      items: { label: string; period: string; amount: string; currency: string; per: string | null; source: string }[];
    };

/** What may be said of a ledger that is only counted. */
export function countedBody(site: Site, ledger: Ledger): LedgerBody | null {
  switch (ledger.type) {
    case 'measures':
      return { type: 'measures', counts: measureCounts(site, ledger), items: [] };
    case 'inspections':
      return { ...inspections(site, ledger), items: [] };
    case 'pairs':
      return { ...pairs(site, ledger), pairs: [] };
    default:
      return null;
  }
}

/** What a public ledger shows of its items. */
export function publicBody(site: Site, ledger: Ledger): LedgerBody {
  switch (ledger.type) {
    case 'responsibility':
      return {
        type: 'responsibility',
        items: begun(site, ledger.items).map(({ item, dates }) => ({
          ...dates,
          title: item.title,
          measure: item.measure,
          owner: item.owner,
          responsibility: item.responsibility ?? null,
        })),
      };
    case 'issues':
      return {
        type: 'issues',
        items: begun(site, ledger.items).map(({ item, dates }) => ({
          ...dates,
          branch: branchRef(site, item.branch),
          text: item.text ?? null,
          rectification: item.rectification ?? null,
          measure: item.measure ?? null,
        })),
      };
    case 'supervision':
      return {
        type: 'supervision',
        items: begun(site, ledger.items).map(({ item, dates }) => ({
          ...dates,
          branch: branchRef(site, item.branch),
          leader: item.leader ?? null,
          reason: item.reason ?? null,
        })),
      };
    case 'measures':
      return measures(site, ledger);
    case 'inspections':
      return inspections(site, ledger);
    case 'pairs':
      return pairs(site, ledger);
    case 'draw': {
      const { type, on, method, pool, drawn, attended, witnesses = null } = ledger;
      return { type, on, method, pool, drawn, attended, witnesses };
    }
    case 'counts':
      return counts(ledger);
    case 'funds':
      return {
        type: 'funds',
        items: ledger.items.map(({ label, period, amount, currency, per = null, source }) => ({
          label,
          period,
          amount,
          currency,
          per,
          source,
        })),
      };
  }
}

/** Items opened by the day, with their dates by then. */
function begun<T extends ItemDates>(site: Site, items: readonly T[]): { item: T; dates: ItemView }[] {
  return items
    .filter((item) => item.opened <= site.day)
    .map((item) => {
      const state = itemStateOf(item, site.day);
      return {
        item,
        dates: {
          opened: item.opened,
          due: state.due,
          firstDue: state.due === item.due ? null : item.due,
          closed: state.closedOn,
          how: state.closedOn === null ? null : ((item.reopened?.closed ?? item.closed)?.how ?? null),
          number: state.closedOn === null ? null : ((item.reopened?.closed ?? item.closed)?.number ?? null),
          reopened: state.reopened ? (item.reopened?.on ?? null) : null,
        },
      };
    });
}

function measureCounts(site: Site, ledger: Of<'measures'>): Extract<LedgerBody, { type: 'measures' }>['counts'] {
  const items = until(site, ledger.items);
  const keys = [...new Set(items.map(({ measure, of }) => `${measure}/${of}`))];
  return keys.map((key) => {
    const [measure = '', of = 'unit'] = key.split('/');
    const count = items.filter((item) => item.measure === measure && item.of === of).length;
    return { measure, of: of as 'unit' | 'person', count };
  });
}

/** Measures against units are listed, those against persons only counted, whatever the ledger's own word. */
function measures(site: Site, ledger: Of<'measures'>): LedgerBody {
  const items = until(site, ledger.items)
    .filter(({ of }) => of === 'unit')
    .map(({ on, branch, measure, reason }) => ({ on, branch: branchRef(site, branch), measure, reason }));
  return { type: 'measures', counts: measureCounts(site, ledger), items };
}

function inspections(site: Site, ledger: Of<'inspections'>): Extract<LedgerBody, { type: 'inspections' }> {
  const items = until(site, ledger.items);
  const groups = [...new Set(items.map(({ group }) => group))];
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return {
    type: 'inspections',
    groups: groups.map((label) => ({
      label,
      count: items.filter(({ group }) => group === label).length,
      atLeast: false,
    })),
    kinds: kinds.map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length })),
    items: items
      .toSorted((a, b) => byText(b.on, a.on))
      .map(({ on, group, branch, kind, finding = null, figure = null }) => ({
        on,
        group,
        branch: branchRef(site, branch),
        kind,
        finding,
        figure,
      })),
  };
}

/** Pairs of helpers and helped carry numbers of the helped, never names: the record has no room for them. */
function pairs(site: Site, ledger: Of<'pairs'>): Extract<LedgerBody, { type: 'pairs' }> {
  return {
    type: 'pairs',
    relation: ledger.relation,
    pairs: (ledger.pairs ?? [])
      .filter(({ since }) => since === undefined || since <= site.day)
      .map((pair) => ({
        from: pair.from,
        to: branchRef(site, pair.branch) ?? siteRef(site, pair.site),
        count: pair.count ?? null,
        since: pair.since ?? null,
        until: pair.until ?? null,
      })),
    totals: ledger.totals ?? [],
    monthly: (ledger.monthly ?? []).toSorted((a, b) => comparePeriods(a.period, b.period)),
  };
}

function counts(ledger: Of<'counts'>): LedgerBody {
  const { unit, overlapping, items } = ledger;
  const summable = !overlapping && items.length > 1 && items.every(({ atLeast }) => !atLeast);
  const sum = summable ? items.reduce((total, { count }) => total + count, 0) : null;
  return { type: 'counts', unit, overlapping, items, sum };
}
