// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../../domain/day.ts';
import type { Outcome } from '../../domain/records/notice.ts';
import { site } from '../site.zh-Hant.ts';

const { day } = site;

/** `50000` → `50,000`：金额每三位一撇，小数照原文。 */
export function grouped(amount: string): string {
  const [whole = '', decimals] = amount.split('.');
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? parts : `${parts}.${decimals}`;
}

/** 2024年7月16日起；2022年1月1日至2024年7月16日；不知起日的只写止日。 */
export function span(from: Day | null, until: Day | null): string {
  if (from === null) return until === null ? '' : `至${day(until)}`;
  return until === null ? `${day(from)}起` : `${day(from)}至${day(until)}`;
}

export const outcomes: Readonly<Record<Outcome, string>> = { confirmed: '確定', removed: '取消', deferred: '暫緩' };
