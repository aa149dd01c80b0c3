import { type Exact, exact, formatRounded } from '../domain/exact.ts';
import type { Scheme } from '../domain/records/scheme.ts';

/** How a figure moved. */
export interface ChangeView {
  direction: 'up' | 'down' | 'same';
  /** By how much, without a sign, with as many decimals as the scheme publishes. */
  text: string;
}

/** The way from one published figure to another. */
export function changeBetween(before: string, after: string, scheme: Scheme): ChangeView {
  return changeOf(exact(after).sub(exact(before)), scheme);
}

/** A signed change as pages say it. */
export function changeOf(change: Exact, { rounding }: Scheme): ChangeView {
  return { direction: directionOf(change), text: formatRounded(change.abs(), rounding.decimals, rounding.mode) };
}

/** The sign of a change. */
export function directionOf(change: Exact): ChangeView['direction'] {
  const order = change.compare(0);
  if (order === 0) return 'same';
  return order > 0 ? 'up' : 'down';
}
