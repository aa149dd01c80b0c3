import { JUDGES, OPTIONS, RATERS, RECORDS } from './scheme.ts';
import type { Inputs, Rate } from './sheets.ts';

/*
 * The same method once more, with big integers and nothing of the program: what the published figure must be.
 */

/** A fraction that is never reduced. */
type Ratio = readonly [numerator: bigint, denominator: bigint];

/** The published total, rounded half up to two decimals. */
export function publishedByIntegers({ records, service, governance }: Inputs): string {
  const recorded = sum(RECORDS.map(({ id }) => decimal(records[id])));
  const served = over(
    sum([
      mean(service.visits),
      rate(service.requests, 95n),
      rate(service.relief, 90n),
      mean(service.hall),
      decimal(service.volunteers),
      decimal(service.culture),
      decimal(service.environment),
    ]),
    7n,
  );
  const governed = sum([
    percent(vote(governance.vote), 40n),
    percent(panel(governance.debrief), 20n),
    percent(decimal(governance.openness), 15n),
    percent(decimal(governance.accounts), 15n),
    percent(decimal(governance.safety), 10n),
  ]);
  const [n, d] = sum([percent(recorded, 40n), percent(served, 35n), percent(governed, 25n)]);
  const hundredths = (2n * n * 100n + d) / (2n * d);
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function decimal(text: string | undefined): Ratio {
  const [whole = '', part = ''] = (text ?? '').split('.');
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
}

function sum(terms: readonly Ratio[]): Ratio {
  return terms.reduce(([a, b], [c, d]): Ratio => [a * d + c * b, b * d], [0n, 1n]);
}

function over([n, d]: Ratio, by: bigint): Ratio {
  return [n, d * by];
}

function percent([n, d]: Ratio, share: bigint): Ratio {
  return [n * share, d * 100n];
}

function mean(rated: Readonly<Record<string, string>>): Ratio {
  return over(sum(RATERS.map((id) => decimal(rated[id]))), BigInt(RATERS.length));
}

function rate({ achieved, total }: Rate, target: bigint): Ratio {
  const [n, d] = [BigInt(achieved) * 100n, BigInt(total) * target];
  return n >= d ? [100n, 1n] : [n * 100n, d];
}

function vote(counts: Readonly<Record<string, string>>): Ratio {
  const options = Object.entries(OPTIONS).map(
    ([name, points]) => [BigInt(counts[name] ?? '0'), BigInt(points)] as const,
  );
  return [
    options.reduce((all, [count, points]) => all + count * points, 0n),
    options.reduce((all, [count]) => all + count, 0n),
  ];
}

function panel(judges: readonly string[]): Ratio {
  const tenths = judges.map((text) => decimal(text)).map(([n, d]) => (n * 10n) / d);
  const kept = tenths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).slice(1, -1);
  return [kept.reduce((all, each) => all + each, 0n), 10n * BigInt(JUDGES - 2)];
}
