import { type Entry, type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { periodLength } from '../period.ts';
import type { ItemDates, Ledger } from '../records/ledger.ts';
import type { RecordSet } from '../records/set.ts';

/** Ledgers: items whose dates can have happened, draws and series that add up. */
export function checkLedgers(set: RecordSet): Finding[] {
  return set.ledgers.flatMap(checkLedger);
}

function checkLedger({ value: ledger, at }: Entry<Ledger>): Finding[] {
  switch (ledger.type) {
    case 'responsibility':
    case 'issues':
    case 'supervision':
      return [
        ...checkItemIds(ledger.items, at),
        ...ledger.items.flatMap((item, index) => checkDates(item, within(at, 'items', index))),
      ];
    case 'inspections':
      return checkItemIds(ledger.items, at);
    case 'measures':
      return checkMeasures(ledger, at);
    case 'draw':
      return checkDraw(ledger, at);
    case 'pairs':
      return [...checkMonths(ledger, at), ...checkPairs(ledger, at)];
    case 'counts':
    case 'funds':
      return checkRepeated(ledger.items, at);
  }
}

function checkItemIds(items: readonly { id: string }[], at: RecordAt): Finding[] {
  return repeated(items.map(({ id }) => id)).map(([index, first]) =>
    finding('item-twice', within(at, 'items', index, 'id'), { id: items[index]?.id ?? '' }, [
      within(at, 'items', first, 'id'),
    ]),
  );
}

/** Opened, extended, closed, reopened, closed again: each only after the one before. */
function checkDates(item: ItemDates, at: RecordAt): Finding[] {
  const findings: Finding[] = [];
  const notBefore = (earlier: string, from: string, until: string | undefined, ...path: (string | number)[]) => {
    if (until !== undefined && until < from)
      findings.push(finding('item-too-early', within(at, ...path), { earlier, from, until }));
  };
  const { opened, due, extended = [], closed, reopened } = item;
  notBefore('opened', opened, due, 'due');
  let current = due;
  for (const [index, { on, until }] of extended.entries()) {
    notBefore(index === 0 ? 'opened' : 'extended', extended[index - 1]?.on ?? opened, on, 'extended', index, 'on');
    if (reopened && on >= reopened.on && (extended[index - 1]?.on ?? '') < reopened.on) current = reopened.due;
    if (until <= current)
      findings.push(finding('item-extension-void', within(at, 'extended', index, 'until'), { until, due: current }));
    current = until;
    if (closed && on > closed.on && (!reopened || on < reopened.on)) {
      findings.push(finding('item-extended-closed', within(at, 'extended', index, 'on'), { on, closed: closed.on }));
    }
  }
  notBefore('opened', opened, closed?.on, 'closed', 'on');
  if (!reopened) return findings;
  if (!closed) findings.push(finding('item-reopened-unclosed', within(at, 'reopened'), {}));
  else notBefore('closed', closed.on, reopened.on, 'reopened', 'on');
  notBefore('reopened', reopened.on, reopened.due, 'reopened', 'due');
  notBefore('reopened', reopened.on, reopened.closed?.on, 'reopened', 'closed', 'on');
  return findings;
}

/** A measure names the unit it was taken against; a person need not be named, being counted only. */
function checkMeasures({ items }: Extract<Ledger, { type: 'measures' }>, at: RecordAt): Finding[] {
  return items.flatMap((item, index) =>
    item.of === 'unit' && item.branch === undefined
      ? [finding('missing-key', { ...within(at, 'items', index), target: 'key' }, { key: 'branch' })]
      : [],
  );
}

function checkDraw({ pool, drawn, attended }: Extract<Ledger, { type: 'draw' }>, at: RecordAt): Finding[] {
  const findings: Finding[] = [];
  if (drawn > pool)
    findings.push(finding('draw-over', within(at, 'drawn'), { what: 'drawn', count: String(drawn), of: String(pool) }));
  if (attended > drawn)
    findings.push(
      finding('draw-over', within(at, 'attended'), { what: 'attended', count: String(attended), of: String(drawn) }),
    );
  return findings;
}

function checkMonths({ monthly = [] }: Extract<Ledger, { type: 'pairs' }>, at: RecordAt): Finding[] {
  return monthly.flatMap(({ period }, index) => {
    const place = within(at, 'monthly', index, 'period');
    const before = monthly[index - 1]?.period;
    if (periodLength(period) !== 'month') return [finding('month-expected', place, { period })];
    return before !== undefined && period <= before ? [finding('months-unordered', place, { period, before })] : [];
  });
}

function checkPairs({ pairs = [] }: Extract<Ledger, { type: 'pairs' }>, at: RecordAt): Finding[] {
  return pairs.flatMap(({ since, until }, index) =>
    since !== undefined && until !== undefined && until < since
      ? [finding('dates-reversed', within(at, 'pairs', index, 'until'), { from: since, until })]
      : [],
  );
}

/** The same label twice in one period would be counted twice. */
function checkRepeated(items: readonly { label: string; period: string }[], at: RecordAt): Finding[] {
  return repeated(items.map(({ label, period }) => `${period} ${label}`)).map(([index, first]) => {
    const { label = '', period = '' } = items[index] ?? {};
    return finding('count-twice', within(at, 'items', index), { label, period }, [within(at, 'items', first)]);
  });
}

/** Positions of texts that stood before, each with the position of the first. */
function repeated(texts: readonly string[]): [index: number, first: number][] {
  const first = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!first.has(text)) first.set(text, index);
  return texts.flatMap((text, index): [number, number][] => {
    const before = first.get(text) ?? index;
    return before < index ? [[index, before]] : [];
  });
}
